"""A shell in the containers of a service, by ECS Exec."""

from __future__ import annotations

import json
from typing import Any

import pytest

from modules.task.size_rules import EXECUTE_COMMAND_POLICY
from tests.support.environments import least
from tests.support.moves import Move
from tests.support.synthesized import Synthesized

CLUSTER = "aws_ecs_cluster.this"
GROUP = "aws_cloudwatch_log_group.execute_command"
CONTAINER = "aws_ecs_task_definition.web.container_definitions.web"
WRITABLE = {
    "services.web": {
        "readonly_root_filesystem": False,
        "waivers": {"writable_root_filesystem": "image of a vendor"},
    }
}
OPENED = {"services.web.enable_execute_command": True}


@pytest.fixture(scope="module")
def opened() -> Synthesized:
    return least(OPENED)


def policy(found: Synthesized) -> dict[str, dict[str, Any]]:
    text = found.resource("aws_iam_role_policy.web_task_execute_command")["policy"]
    return {statement["Sid"]: statement for statement in json.loads(text)["Statement"]}


def test_the_first_service_with_a_shell_has_the_cluster_record_its_sessions() -> None:
    Move(
        "services.web.enable_execute_command",
        True,
        {
            "aws_ecs_service.web.enable_execute_command",
            "aws_ecs_service.web.depends_on",
            "+aws_iam_role_policy.web_task_execute_command",
            f"+{CONTAINER}.mountPoints",
            "+aws_ecs_task_definition.web.volume",
            f"-{CLUSTER}.lifecycle",
            f"+{CLUSTER}.configuration",
            f"+{GROUP}",
            "+output.execute_command",
        },
    ).check()


def test_nothing_is_mounted_where_the_root_can_be_written() -> None:
    found = least(WRITABLE, OPENED)

    assert "volume" not in found.resource("aws_ecs_task_definition.web")
    [container] = json.loads(found.resource("aws_ecs_task_definition.web")["container_definitions"])
    assert "mountPoints" not in container


def test_the_agent_of_a_read_only_container_has_volumes_of_its_own(opened: Synthesized) -> None:
    task = opened.resource("aws_ecs_task_definition.web")
    [container] = json.loads(task["container_definitions"])

    assert container["readonlyRootFilesystem"] is True
    assert container["linuxParameters"]["initProcessEnabled"] is True
    assert {mount["containerPath"] for mount in container["mountPoints"]} == {
        "/managed-agents",
        "/var/lib/amazon/ssm",
        "/var/log/amazon/ssm",
    }
    assert {mount["readOnly"] for mount in container["mountPoints"]} == {False}
    assert [volume["name"] for volume in task["volume"]] == [
        mount["sourceVolume"] for mount in container["mountPoints"]
    ]


def test_the_task_role_opens_channels_and_records_sessions_alone(opened: Synthesized) -> None:
    allowed = policy(opened)

    assert allowed["OpenChannels"] == {
        "Sid": "OpenChannels",
        "Effect": "Allow",
        "Action": [
            "ssmmessages:CreateControlChannel",
            "ssmmessages:CreateDataChannel",
            "ssmmessages:OpenControlChannel",
            "ssmmessages:OpenDataChannel",
        ],
        "Resource": "*",
    }
    assert allowed["RecordSessions"]["Resource"] == f"${{{GROUP}.arn}}:*"
    assert allowed["FindLogGroup"]["Action"] == "logs:DescribeLogGroups"
    assert allowed["DecryptSessions"]["Resource"] == "${aws_kms_key.logs.arn}"
    assert allowed["DecryptSessions"]["Condition"] == {
        "Null": {"kms:EncryptionContext:aws:ssm:SessionId": "false"}
    }
    assert len(allowed) == 4


def test_sessions_are_encrypted_and_recorded_in_an_encrypted_group(opened: Synthesized) -> None:
    [configuration] = [opened.resource(CLUSTER)["configuration"]]

    assert configuration == {
        "execute_command_configuration": {
            "kms_key_id": "${aws_kms_key.logs.arn}",
            "logging": "OVERRIDE",
            "log_configuration": {
                "cloud_watch_encryption_enabled": True,
                "cloud_watch_log_group_name": f"${{{GROUP}.name}}",
            },
        }
    }
    opened.has(GROUP, kms_key_id="${aws_kms_key.logs.arn}", retention_in_days=30)
    # The key's policy names the groups below this path.
    opened.has(GROUP, name_prefix="/ecs/shop-test/execute-command-")


def test_records_outlive_the_service_unless_the_environment_is_disposable(
    opened: Synthesized,
) -> None:
    opened.has(GROUP, skip_destroy=True)
    least(OPENED, {"disposable": True}).has(GROUP, skip_destroy=False)


def test_the_room_that_the_policy_needs_is_kept_for_it(opened: Synthesized) -> None:
    text = json.dumps([*policy(opened).values()], separators=(",", ":"))
    place = "ap-southeast-1:111122223333"
    longest = {
        "${data.aws_partition.partition.partition}": "aws-us-gov",
        "${data.aws_region.region.id}": "ap-southeast-1",
        "${data.aws_caller_identity.current.account_id}": "111122223333",
        f"${{{GROUP}.arn}}": f"arn:aws-us-gov:logs:{place}:log-group:{'g' * 512}",
        "${aws_kms_key.logs.arn}": f"arn:aws-us-gov:kms:{place}:key/{'k' * 64}",
    }
    for reference, value in longest.items():
        assert reference in text
        text = text.replace(reference, value)

    assert "$" not in text
    rest = len('{"Version":"2012-10-17","Statement":}')
    assert EXECUTE_COMMAND_POLICY - 100 < len(text) + rest <= EXECUTE_COMMAND_POLICY
