"""The life of a stack by the commands, on a local AWS: each way to lose something is tried."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest

from local_aws.server import client_environment, start, stop
from tests.commands.small_app import ACCOUNT, BUCKET, small_project

pytestmark = pytest.mark.local_aws

KEY = "shop-test/terraform.tfstate"
LOCK = b'{"ID": "7c1b7a54", "Operation": "OperationTypeApply", "Who": "ci@runner"}'


class Shop:
    """A small project, and the local AWS that its commands reach."""

    def __init__(self, folder: Path) -> None:
        self.folder = small_project(folder / "a project")
        self._aws = folder / "aws"
        url = start(self._aws, account_id=ACCOUNT).endpoint_url
        # Where CI is set, nobody is asked; the runs of CI itself are to ask as well.
        self.env = client_environment(url, base=os.environ) | {"CI": "", "YES": "1"}
        self.s3: Any = boto3.client(
            "s3",
            endpoint_url=url,
            region_name="us-east-1",
            aws_access_key_id="testing",
            aws_secret_access_key="testing",
        )

    def stop(self) -> None:
        stop(self._aws)

    def begin(self, *command: str, **variables: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "commands", *command],
            cwd=self.folder,
            env=self.env | variables,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def run(self, *command: str, code: int = 0) -> str:
        process = self.begin(*command)
        output, _ = process.communicate()
        assert process.returncode == code, output
        return output


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
