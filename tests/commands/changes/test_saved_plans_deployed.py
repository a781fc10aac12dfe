"""A plan is saved in one checkout, and exactly it is applied in another; then reality drifts."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands.shops import Shop
from tests.commands.small_app import BUCKET

pytestmark = pytest.mark.local_aws

SAVED = "shop-test/terraform.tfstate.plan"
GROUP = "/ecs/shop-test/web"
STATE_IGNORED = "cdktf.out/\n.terraform/\n__pycache__/\ncdktf.log\n"


class Checkouts:
    """Two checkouts of one project: where plans are made, and where they are applied."""

    def __init__(self, folder: Path) -> None:
        self.shop = Shop(folder)
        self.one, self.other = self.shop.folder, folder / "another checkout"
        self.shop.s3.create_bucket(Bucket=BUCKET)
        self.logs = self.shop.client("logs", "eu-west-1")
        (self.one / ".gitignore").write_text(STATE_IGNORED)
        self.git("init", "--quiet")
        self.commit("first")
        self.git("clone", "--quiet", str(self.one), str(self.other))

    def git(self, *arguments: str, at: Path | None = None) -> None:
        who = ("-c", "user.name=a", "-c", "user.email=a@example.com")
        subprocess.run(["git", *who, *arguments], cwd=at or self.one, check=True)

    def commit(self, message: str) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    def change(self, old: str, new: str) -> None:
        """Commits a change in the one checkout, and takes it over into the other."""
        main = self.one / "main.py"
        main.write_text(main.read_text().replace(old, new))
        self.commit(new)
        self.git("pull", "--quiet", at=self.other)

    def save(self, **variables: str) -> str:
        said = self.shop.run("save", "test", **variables)
        [plan] = re.findall(r"make apply ENV=test PLAN=(\w{64})\n", said)
        return str(plan)

    def apply(self, plan: str, code: int = 0) -> str:
        return self.shop.run("apply", "test", plan, code=code, at=self.other)


@pytest.fixture(scope="module")
def checkouts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Checkouts]:
    checkouts = Checkouts(tmp_path_factory.mktemp("checkouts"))
    yield checkouts
    checkouts.shop.stop()


@pytest.fixture(scope="module")
def applied(checkouts: Checkouts) -> tuple[str, str, str]:
    """The name of a plan that was applied elsewhere, what a workflow is told, and what was said."""
    output, summary = checkouts.one.parent / "output", checkouts.one.parent / "summary"
    plan = checkouts.save(GITHUB_OUTPUT=str(output), GITHUB_STEP_SUMMARY=str(summary))
    told = output.read_text() + summary.read_text()
    return plan, told, checkouts.apply(plan)


def test_what_was_saved_in_one_checkout_is_shown_again_and_applied_in_another(
    applied: tuple[str, str, str], checkouts: Checkouts
) -> None:
    plan, told, said = applied

    assert told.startswith(f"plan={plan}\n## Plan of shop-test\n")
    assert "**1 to add.**" in said
    assert "1 added, 0 changed, 0 destroyed" in said
    assert not (checkouts.other / "cdktf.out" / "manifest.json").exists()


def test_a_plan_is_applied_once_and_what_is_deployed_is_not_saved_again(
    applied: tuple[str, str, str], checkouts: Checkouts, tmp_path: Path
) -> None:
    said = checkouts.apply(applied[0], code=1)
    assert "state: has changed since the plan was made, so nothing was done; plan again" in said

    said = checkouts.shop.run("save", "test", GITHUB_OUTPUT=str(tmp_path / "output"))
    assert "Nothing to deploy, so nothing is saved." in said
    assert (tmp_path / "output").read_text() == "plan=\n"


def test_a_plan_is_refused_that_is_another_one_or_of_another_commit(
    applied: tuple[str, str, str], checkouts: Checkouts
) -> None:
    (checkouts.one / "left.txt").touch()
    assert "commit: left.txt differ" in checkouts.shop.run("save", "test", code=1)
    (checkouts.one / "left.txt").unlink()

    assert f"PLAN: {'0' * 64} is not what is saved" in checkouts.apply("0" * 64, code=1)
    assert "PLAN: is not set" in checkouts.apply("", code=1)

    checkouts.git("commit", "--quiet", "--allow-empty", "--message", "later", at=checkouts.other)
    said = checkouts.apply(applied[0], code=1)
    assert "commit: the plan was made with" in said
    checkouts.git("reset", "--quiet", "--hard", "HEAD^", at=checkouts.other)


def test_a_plan_is_refused_when_somebody_deployed_in_between_or_changed_it(
    applied: tuple[str, str, str], checkouts: Checkouts
) -> None:
    checkouts.change(GROUP, f"{GROUP}-2")
    plan = checkouts.save()
    checkouts.shop.run("deploy", "test")
    assert "state: has changed since the plan was made" in checkouts.apply(plan, code=1)

    saved = checkouts.shop.s3.get_object(Bucket=BUCKET, Key=SAVED)
    assert saved["ServerSideEncryption"] == "AES256"
    checkouts.shop.s3.put_object(Bucket=BUCKET, Key=SAVED, Body=saved["Body"].read() + b" ")
    assert "another plan was made since, or it was changed" in checkouts.apply(plan, code=1)

    checkouts.shop.s3.delete_object(Bucket=BUCKET, Key=SAVED)
    assert "PLAN: no plan is saved" in checkouts.apply(plan, code=1)


def test_drift_is_told_by_who_has_made_it(
    applied: tuple[str, str, str], checkouts: Checkouts
) -> None:
    report = checkouts.one / "cdktf.out/stacks/shop-test/drift.md"
    group = checkouts.logs.describe_log_groups()["logGroups"][0]["logGroupName"]
    assert "No drift: shop-test is as its definition says." in checkouts.shop.run("drift", "test")
    assert report.read_text() == ""

    checkouts.logs.delete_log_group(logGroupName=group)
    checkouts.change('"output.ecs', '"resource.aws_sqs_queue.late": {"name": "late"}, "output.ecs')
    said = checkouts.shop.run("drift", "test", code=2)

    assert "- `aws_cloudwatch_log_group.service` is gone; it would be made again" in said
    assert "- `aws_sqs_queue.late` would be made" in said
    assert report.read_text().startswith("## Drift of shop-test\n\n**Changed by somebody else")
    assert "## Plan of shop-test" in report.read_text()
