"""Drift in words: what somebody has changed, and what was not deployed yet."""

from pathlib import Path
from typing import Any

from commands.changes.drift import drift_report
from commands.stacks.plan import Plan


def change(address: str, actions: list[str], before: Any = None, after: Any = None) -> Any:
    body = {"actions": actions, "before": before, "after": after}
    return {"address": address, "type": address.partition(".")[0], "change": body}


def report(**content: Any) -> str:
    return drift_report(Plan("shop-dev", Path("a"), "", Path("b"), False, content))


def test_what_a_deployment_would_put_back_was_changed_by_somebody_else() -> None:
    set_, other = {"retention_in_days": 30, "tags": None}, {"retention_in_days": 1, "tags": {}}
    said = report(
        resource_drift=[
            change("aws_cloudwatch_log_group.web", ["update"], set_, other),
            change("aws_sqs_queue.orders", ["delete"], {"name": "secret value"}),
        ],
        resource_changes=[
            change("aws_cloudwatch_log_group.web", ["update"], other, {**set_, "tags": {}}),
            change("aws_sqs_queue.orders", ["create"], None, {"name": "secret value"}),
        ],
    )

    assert said == (
        "## Drift of shop-dev\n\n"
        "**Changed by somebody else than a deployment, which would put it back:**\n\n"
        "- `aws_cloudwatch_log_group.web`: `retention_in_days` was changed; it would be changed "
        "(retention_in_days)\n"
        "- `aws_sqs_queue.orders` is gone; it would be made again"
    )
    assert "secret value" not in said


def test_what_nobody_touched_differs_because_it_was_not_deployed() -> None:
    said = report(resource_changes=[change("aws_sqs_queue.new", ["create"], None, {"name": "a"})])

    assert "otherwise in the files: not deployed yet:**\n\n- `aws_sqs_queue.new` would be" in said
    assert "somebody else" not in said


def test_what_others_may_change_is_no_drift() -> None:
    scaled = change("aws_ecs_service.web", ["update"], {"desired_count": 2}, {"desired_count": 5})
    said = report(
        resource_drift=[scaled], resource_changes=[change("aws_ecs_service.web", ["no-op"])]
    )

    assert "aws_ecs_service.web" not in said
    assert "outputs or addresses do" in said
