"""Log groups that share a key and a number of days."""

from __future__ import annotations

from modules.bindings.core import TerraformStack
from modules.language.value import Value
from modules.logs.log_groups import LogGroups
from modules.logs.spec import LogsInput
from tests.support.environments import scratch


def test_a_group_is_named_after_what_logs_whose_it_is_and_what_for() -> None:
    groups = LogGroups("shop-dev", Value("arn:key"), Value(30))

    found = scratch(lambda stack: groups.create(stack, "flow", area="vpc", name="flow-logs"))

    assert groups.name("ecs", "api") == "/ecs/shop-dev/api"
    assert found.resource("aws_cloudwatch_log_group.flow") == {
        "name": "/vpc/shop-dev/flow-logs",
        "kms_key_id": "arn:key",
        "retention_in_days": 30,
    }


def test_what_groups_share_may_be_known_only_to_terraform() -> None:
    def build(stack: TerraformStack) -> None:
        logs = LogsInput.planned("var.logs")
        groups = LogGroups("${var.name}", logs.kms_key_arn, logs.retention_days)
        groups.create(stack, "flow", area="vpc", name="flow-logs")

    assert scratch(build).resource("aws_cloudwatch_log_group.flow") == {
        "name": "/vpc/${var.name}/flow-logs",
        "kms_key_id": "${var.logs.kms_key_arn}",
        "retention_in_days": "${var.logs.retention_days}",
    }
