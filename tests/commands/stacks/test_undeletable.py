"""What AWS would refuse to delete is refused before anything is done."""

from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from commands.stacks import stacks
from commands.stacks.plan import Plan
from commands.stacks.plan_report import report
from commands.stacks.preparation import Prepared
from commands.stacks.states import States
from commands.stacks.undeletable import require_deletable
from commands.tools.cdktf_cli import Cdktf
from commands.tools.errors import CommandError
from tests.support.environments import environment

PROTECTED = {
    "aws_db_instance": {"deletion_protection": True, "identifier": "shop-orders-prod"},
    "aws_dynamodb_table": {"deletion_protection_enabled": True, "name": "shop-orders-prod"},
    "aws_lb": {"enable_deletion_protection": True, "arn": "shop-orders-prod"},
    "aws_rds_cluster": {"deletion_protection": True, "cluster_identifier": "shop-orders-prod"},
}
STORES = {
    "aws_ecr_repository": {"force_delete": False, "name": "shop-orders-prod"},
    "aws_s3_bucket": {"force_destroy": False, "bucket": "shop-orders-prod"},
}


class Aws:
    """Repositories and buckets that hold something, or nothing, or may not be looked into."""

    def __init__(self, *held: dict[str, str], closed: bool = False) -> None:
        self._held, self._closed = [*held], closed
        self.asked: list[str] = []

    def __call__(self, service: str) -> "Aws":
        self.asked.append(service)
        return self

    def list_images(self, repositoryName: str, maxResults: int) -> dict[str, Any]:  # noqa: N803
        if self._closed:
            raise ClientError({"Error": {"Code": "AccessDeniedException"}}, "ListImages")
        return {"imageIds": self._held}

    def list_object_versions(self, Bucket: str, MaxKeys: int) -> dict[str, Any]:  # noqa: N803
        return {"DeleteMarkers": self._held} if self._held else {}


def plan(kind: str, before: dict[str, Any], *actions: str) -> dict[str, Any]:
    """A plan that does something with one resource."""
    change = {"actions": [*actions] or ["delete"], "before": before, "after": None}
    return {"resource_changes": [{"address": f"{kind}.orders", "type": kind, "change": change}]}


def refused(content: dict[str, Any], aws: Aws | None = None, *, whole: bool = False) -> str:
    """Why a plan is not applied; empty where it is."""
    try:
        require_deletable(content, "shop-prod", "/a project", aws or Aws(), whole=whole)
    except CommandError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("kind", PROTECTED)
def test_what_is_protected_is_not_destroyed_half_way(kind: str) -> None:
    message = refused(plan(kind, PROTECTED[kind]))

    assert f"{kind}.orders: would be destroyed, and is protected from deletion" in message
    assert "keep it in the file as it is" in message
    assert " shop-orders-prod " in message
    assert "disposable" not in message
    assert refused(plan(kind, PROTECTED[kind], "create", "delete"))
    assert "write `disposable = true`" in refused(plan(kind, PROTECTED[kind]), whole=True)


@pytest.mark.parametrize("kind", PROTECTED)
def test_what_is_no_longer_protected_goes_and_what_stays_is_not_asked_about(kind: str) -> None:
    assert refused(plan(kind, dict.fromkeys(PROTECTED[kind], False))) == ""
    assert refused(plan(kind, PROTECTED[kind], "update")) == ""
    assert refused(plan(kind, {}, "create")) == ""


@pytest.mark.parametrize("kind", STORES)
def test_what_holds_something_is_not_destroyed_half_way(kind: str) -> None:
    message = refused(plan(kind, STORES[kind]), Aws({"imageTag": "1"}))

    assert f"{kind}.orders: would be destroyed, and AWS deletes none that holds" in message
    assert f"`terraform -chdir='/a project' state rm '{kind}.orders'`" in message
    assert "shop-orders-prod" in message


@pytest.mark.parametrize("kind", STORES)
def test_what_is_empty_or_emptied_by_terraform_goes(kind: str) -> None:
    assert refused(plan(kind, STORES[kind])) == ""
    aws = Aws({"imageTag": "1"})
    forced = {name: value is False or value for name, value in STORES[kind].items()}
    assert refused(plan(kind, forced), aws) == ""
    assert aws.asked == []


def test_who_may_not_look_hears_it_from_aws() -> None:
    kind = "aws_ecr_repository"

    assert refused(plan(kind, STORES[kind]), Aws({"imageTag": "1"}, closed=True)) == ""


def test_what_applies_a_plan_refuses_and_what_shows_it_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    content = plan("aws_lb", PROTECTED["aws_lb"])
    text = report("shop-test", content)
    planned = Plan("shop-test", tmp_path / "plan", text, tmp_path / "plan.md", False, content)
    prepared = Prepared("shop-test", environment(), [], {}, States({"bucket": "shop-state"}))
    app = Cdktf(tmp_path, tmp_path, {}, logs=tmp_path)
    needed = {"terraform": {"required_version": ">= 1.10"}}
    for where, name, answer in (
        (stacks, "prepare", prepared),
        (stacks, "synthesized", app),
        (stacks, "_plan", planned),
        (stacks, "strays", []),
        (stacks, "require_nobody_above", None),
        (stacks, "require_terraform", None),
        (Cdktf, "definition", needed),
    ):
        monkeypatch.setattr(where, name, lambda *_, answer=answer, **__: answer)

    stacks.plan(tmp_path, {}, "test")
    assert "Not to be deployed: `aws_lb.orders`" in capsys.readouterr().out
    for command in (stacks.deploy, stacks.destroy):
        with pytest.raises(CommandError, match="protected from deletion") as error:
            command(tmp_path, {"YES": "1"}, "test")
        assert ("disposable: is false" in str(error.value)) == (command is stacks.destroy)


def test_the_report_of_a_plan_says_that_it_cannot_be_deployed() -> None:
    protected = report("shop-prod", plan("aws_lb", PROTECTED["aws_lb"]))

    assert "**Not to be deployed: `aws_lb.orders` is protected from deletion.**" in protected
    assert "Not to be deployed" not in report("shop-prod", plan("aws_lb", {}))
