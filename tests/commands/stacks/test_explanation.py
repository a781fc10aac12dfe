"""What Terraform's failures mean: one answer that says what to do."""

import json
import re
from pathlib import Path

import pytest

from commands.stacks.explanation import explained
from commands.stacks.initialization import initialize
from commands.tools.cdktf_cli import Cdktf
from commands.tools.errors import CommandError

STACK = "shop-test"
FAILURE = CommandError("terraform plan failed")

LOCK = """
Error: Error acquiring the state lock

Error message: operation error S3: PutObject, https response error StatusCode: 412
Lock Info:
  ID:        7c1b7a54-96ce
  Path:      shop-state/shop-test/terraform.tfstate
  Operation: OperationTypeApply
  Who:       ci@runner
  Version:   1.11.4
  Created:   2026-11-26 17:00:00.1 +0000 UTC
  Info:

Terraform acquires a state lock to protect the state.
"""

EXISTS = """
aws_iam_role.web: Creating...

Error: creating IAM Role (shop-web): StatusCode: 409, EntityAlreadyExists: Role exists already

  with aws_iam_role.web,
  on cdk.tf.json line 42, in resource.aws_iam_role.web:
  42:       }

Error: creating ELBv2 Target Group (web): DuplicateTargetGroupName: A target group with the name

  with aws_lb_target_group.web["a"],
  on cdk.tf.json line 50, in resource.aws_lb_target_group.web:

Error: creating EC2 VPC: VpcLimitExceeded

  with aws_vpc.this,
"""


CYCLE = """
Error: Cycle: aws_ecs_task_definition.web (expand), aws_kms_key_policy.logs (forget), \
aws_ecs_task_definition.web (destroy deposed 51a74c67), aws_kms_key.logs (forget), \
aws_cloudwatch_log_group.web

"""


@pytest.fixture
def cdktf(tmp_path: Path) -> Cdktf:
    cdktf = Cdktf(tmp_path, tmp_path / "cdktf.out", {}, logs=tmp_path / "logs")
    cdktf.directory(STACK).mkdir(parents=True)
    (tmp_path / "logs").mkdir()
    tags = [{"tags": {"Project": "shop", "Environment": "test"}}]
    backend = {"s3": {"bucket": "shop-state", "key": "shop-test/terraform.tfstate"}}
    definition = {
        "provider": {"aws": [{"default_tags": tags}]},
        "terraform": {"backend": backend},
    }
    (cdktf.directory(STACK) / "cdk.tf.json").write_text(json.dumps(definition))
    return cdktf


def answer(cdktf: Cdktf, verb: str, log: str) -> str:
    path = cdktf.log(f"terraform-{verb}-{STACK}")
    assert path
    path.write_text(log)
    return str(explained(FAILURE, cdktf, STACK, verb))


def test_a_lock_names_who_holds_it_and_how_it_is_taken_away(cdktf: Cdktf) -> None:
    message = answer(cdktf, "plan", LOCK)

    assert (
        "state: is locked by ci@runner since 2026-11-26 17:00:00.1 +0000 UTC for apply" in message
    )
    directory = cdktf.directory(STACK)
    assert f"`terraform -chdir='{directory}' force-unlock 7c1b7a54-96ce` takes the lock" in message


def test_what_exists_and_is_not_in_the_state_is_told_once(cdktf: Cdktf) -> None:
    message = answer(cdktf, "apply", EXISTS)

    assert 'not in the state: aws_iam_role.web, aws_lb_target_group.web["a"]\n' in message
    assert "Key=Project,Values=shop Key=Environment,Values=test" in message
    assert "beside these: 1 other errors" in message
    assert "EntityAlreadyExists" not in message


def test_a_key_that_stays_in_aws_while_an_image_is_released_is_told_in_words(
    cdktf: Cdktf,
) -> None:
    message = answer(cdktf, "plan", CYCLE)

    assert "aws_kms_key.logs, aws_kms_key_policy.logs: would leave the state and stay" in message
    assert "take every other change out of the files, deploy, write them again" in message
    directory = cdktf.directory(STACK)
    removed = "'aws_kms_key.logs' 'aws_kms_key_policy.logs'"
    assert f"`terraform -chdir='{directory}' state rm {removed}`" in message


def test_a_cycle_of_anything_else_is_what_terraform_says(cdktf: Cdktf) -> None:
    assert answer(cdktf, "plan", CYCLE.replace(" (forget)", "")) == str(FAILURE)


@pytest.mark.parametrize("log", ["", "\nError: creating EC2 VPC: VpcLimitExceeded\n"])
def test_any_other_failure_is_what_terraform_says(cdktf: Cdktf, log: str) -> None:
    assert answer(cdktf, "apply", log) == str(FAILURE)


def test_without_a_log_the_failure_stays(tmp_path: Path) -> None:
    cdktf = Cdktf(tmp_path, tmp_path / "cdktf.out", {}, logs=tmp_path)

    assert explained(FAILURE, cdktf, STACK, "apply") is FAILURE


def failing(message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*given: object, **more: object) -> int:
        raise CommandError(message)

    monkeypatch.setattr(Cdktf, "terraform", fail)


def test_a_missing_state_bucket_is_created_first(
    cdktf: Cdktf, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing('Error: Failed to get existing workspaces: S3 bucket "a" does not exist.', monkeypatch)

    with pytest.raises(CommandError, match="create it once: make deploy ENV=remote-state"):
        initialize(cdktf, STACK)


def test_another_failure_to_initialize_is_what_terraform_says(
    cdktf: Cdktf, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing("Error: Failed to query available provider packages", monkeypatch)

    with pytest.raises(CommandError) as error:
        initialize(cdktf, STACK)

    assert str(error.value) == "Error: Failed to query available provider packages"


def test_a_state_that_was_not_written_comes_first(cdktf: Cdktf) -> None:
    (cdktf.directory(STACK) / "errored.tfstate").touch()

    with pytest.raises(CommandError, match=r"state push errored\.tfstate"):
        initialize(cdktf, STACK)


def test_a_state_that_was_elsewhere_is_not_left_behind(cdktf: Cdktf) -> None:
    folder = cdktf.directory(STACK) / ".terraform"
    folder.mkdir()
    config = {"bucket": "old-state", "key": "shop-test/terraform.tfstate"}
    (folder / "terraform.tfstate").write_text(json.dumps({"backend": {"config": config}}))

    with pytest.raises(CommandError) as error:
        initialize(cdktf, STACK)

    assert "was elsewhere before: bucket old-state is now shop-state" in str(error.value)
    assert "init -migrate-state" in str(error.value)


@pytest.mark.parametrize("text", ["", "{}", '{"backend": null}'])
def test_a_folder_that_was_never_initialized_is(
    text: str, cdktf: Cdktf, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = cdktf.directory(STACK) / ".terraform"
    folder.mkdir()
    (folder / "terraform.tfstate").write_text(text)
    given: list[tuple[object, ...]] = []
    monkeypatch.setattr(Cdktf, "terraform", lambda _, *arguments: given.append(arguments))

    initialize(cdktf, STACK)

    assert given == [(STACK, "init", "-input=false", "-reconfigure")]


def test_a_lock_that_may_not_be_written_is_nobody_s(cdktf: Cdktf) -> None:
    refused = LOCK.replace("412", "403, api error AccessDenied: Access Denied")
    message = answer(cdktf, "plan", re.sub(r"Lock Info:\n(  .*\n)+", "", refused))

    assert "cannot be locked, and nobody holds the lock. operation error S3: PutObject" in message
    assert "the credentials may not write beside the state" in message
    assert "force-unlock" not in message
