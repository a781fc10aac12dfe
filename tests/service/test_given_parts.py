"""A service whose repository, log group, roles or name are left out or given."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.environments import least
from tests.support.moves import Move
from tests.support.synthesized import Synthesized

SERVICE = "aws_ecs_service.web"
TASK = "aws_ecs_task_definition.web"
CONTAINER = f"{TASK}.container_definitions.web"
READ = "aws_iam_role_policy.web_execution.policy.Statement"
ROLE = "arn:aws:iam::123456789012:role/team/shop-web"
PART_MOVES = [
    Move(
        "services.web.create_repository",
        False,
        {
            "-aws_ecr_repository.web",
            "-aws_ecr_lifecycle_policy.web",
            f"-{READ}.PullImage",
            "+removed",
        },
    ),
    Move(
        "services.web.log_group",
        {"name": "/shop/web"},
        {
            "-aws_cloudwatch_log_group.web",
            f"{CONTAINER}.logConfiguration.options.awslogs-group",
            f"{READ}.WriteLogs.Resource",
            f"{SERVICE}.lifecycle.postcondition.0.error_message",
            "+removed",
        },
    ),
    Move(
        "services.web.log_group.name",
        "/shop/other",
        {
            f"{CONTAINER}.logConfiguration.options.awslogs-group",
            f"{READ}.WriteLogs.Resource",
            f"{SERVICE}.lifecycle.postcondition.0.error_message",
        },
        {"services.web.log_group": {"name": "/shop/web"}},
    ),
    Move(
        "services.web.execution_role",
        {"arn": ROLE},
        {
            "-aws_iam_role.web_execution",
            "-aws_iam_role_policy.web_execution",
            f"{TASK}.execution_role_arn",
            f"{SERVICE}.depends_on",
        },
    ),
    Move(
        "services.web.task_role",
        {"arn": ROLE},
        {"-aws_iam_role.web_task", f"{TASK}.task_role_arn"},
    ),
    *(
        Move(
            f"services.web.{field}.arn",
            f"{ROLE}-2",
            {f"{TASK}.{field}_arn"},
            {f"services.web.{field}": {"arn": ROLE}},
        )
        for field in ("execution_role", "task_role")
    ),
    Move(
        "services.web.service_discovery",
        False,
        {"-aws_service_discovery_service.web", f"-{SERVICE}.service_registries"},
    ),
]


@pytest.mark.parametrize("move", PART_MOVES, ids=str)
def test_each_part_that_is_given_or_left_out_moves_exactly_this(move: Move) -> None:
    move.check()


def removed(found: Synthesized) -> list[dict[str, Any]]:
    blocks: list[dict[str, Any]] = found.json.get("removed", [])
    return [block for block in blocks if block["from"].endswith((".web", ".site"))]


def test_log_events_and_images_stay_in_aws_under_any_name_that_the_service_had() -> None:
    given = {"create_repository": False, "log_group": {"name": "/shop/web"}}
    found = least({"services.web": {**given, "renamed_from": "site"}})

    assert removed(found) == [
        {"from": f"{kind}.{name}", "lifecycle": {"destroy": False}}
        for kind in (
            "aws_cloudwatch_log_group",
            "aws_ecr_lifecycle_policy",
            "aws_ecr_repository",
        )
        for name in ("site", "web")
    ]


def test_a_disposable_environment_destroys_them() -> None:
    given = {"create_repository": False, "log_group": {"name": "/shop/web"}}

    assert removed(least({"services.web": given, "disposable": True})) == []


def test_a_given_task_role_gets_no_permission_for_sessions() -> None:
    found = least({"services.web": {"enable_execute_command": True, "task_role": {"arn": ROLE}}})

    assert not [one for one in found.addresses() if one.startswith("aws_iam_role.web_task")]
    assert not [one for one in found.addresses() if one.startswith("aws_iam_role_policy.web_task")]
    assert found.resource(TASK)["task_role_arn"] == ROLE
