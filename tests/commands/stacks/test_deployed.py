"""The life of a stack by the commands, on a local AWS: each way to lose something is tried."""

from collections.abc import Iterator

import pytest

from tests.commands.shops import Shop
from tests.commands.small_app import BUCKET

pytestmark = pytest.mark.local_aws

KEY = "shop-test/terraform.tfstate"
LOCK = b'{"ID": "7c1b7a54", "Operation": "OperationTypeApply", "Who": "ci@runner"}'


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    shop = Shop(tmp_path_factory.mktemp("shop"))
    yield shop
    shop.stop()


@pytest.fixture(scope="module")
def deployed(shop: Shop) -> Shop:
    assert "create it once: make deploy ENV=remote-state" in shop.run("plan", "test", code=1)
    assert "remote-state is deployed" in shop.run("deploy", "remote-state")
    assert "shop-test is deployed" in shop.run("deploy", "test")
    return shop


def test_what_was_shown_is_applied_whoever_comes_in_between(deployed: Shop) -> None:
    main = deployed.folder / "main.py"
    main.write_text(main.read_text().replace("/ecs/shop-test/web", "/ecs/shop-test/new"))
    first = deployed.begin("deploy", "test", YES="")
    assert first.stdin
    assert first.stdout
    shown = ""
    while not shown.endswith("Type shop-test to deploy it:\n"):
        line = first.stdout.readline()
        assert line, f"It has ended without a question:\n{shown}"
        shown += line
    assert "1 to replace" in shown

    for command in (["destroy", "test"], ["plan", "test"], ["synth"]):
        assert "in use: `make deploy ENV=test`, process" in deployed.run(*command, code=1)

    output, _ = first.communicate("shop-test\n")
    assert first.returncode == 0
    assert "1 added, 0 changed, 1 destroyed" in output


def test_a_second_machine_takes_the_state_bucket_over(deployed: Shop) -> None:
    (deployed.folder / "terraform.remote-state.tfstate").unlink()

    assert "**1 to import.**" in deployed.run("plan", "remote-state")
    assert "1 imported, 0 added" in deployed.run("deploy", "remote-state")
    assert "Nothing to deploy." in deployed.run("plan", "remote-state")


def test_after_a_run_was_killed_the_next_ones_say_what_to_do(deployed: Shop) -> None:
    deployed.s3.put_object(Bucket=BUCKET, Key=f"{KEY}.tflock", Body=LOCK)

    message = deployed.run("plan", "test", code=1)
    assert "state: is locked by ci@runner" in message
    assert "force-unlock 7c1b7a54` takes the lock away" in message

    deployed.s3.delete_object(Bucket=BUCKET, Key=f"{KEY}.tflock")
    deployed.s3.delete_object(Bucket=BUCKET, Key=KEY)
    message = deployed.run("deploy", "test", code=1)
    assert "in AWS already, but not in the state: aws_cloudwatch_log_group.service" in message
    assert "ResourceAlreadyExistsException" not in message
