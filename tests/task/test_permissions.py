"""What the platform's own policies allow: actions that there are, on what they take."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from modules.iam.statement_check import statement_problems
from tests.support.environments import least, payment_stacks, synthesized
from tests.support.synthesized import Synthesized
from tests.support.teams import TEAMS

FILES = {
    "file_system_id": "fs-0123456789abcdef0",
    "access_point_id": "fsap-0123456789abcdef0",
}
HERE = "us-east-1:111122223333"
ARNS = {
    "aws_cloudwatch_log_group": f"arn:aws:logs:{HERE}:log-group:one",
    "aws_ecr_repository": f"arn:aws:ecr:{HERE}:repository/one",
    "aws_kms_key": f"arn:aws:kms:{HERE}:key/one",
    "aws_secretsmanager_secret": f"arn:aws:secretsmanager:{HERE}:secret:two-AbCdEf",
    "terraform_data": f"arn:aws:secretsmanager:{HERE}:secret:one-AbCdEf",
}
"""An ARN of each kind of resource that a policy refers to."""

REFERENCE = re.compile(r"\$\{([a-z_]+)\.[a-z_]+\.(?:arn|output)\}")

RARE = {
    "services.web": {
        "enable_execute_command": True,
        "secrets": {"KEY": "/shop/key"},
        "environment_files": ["arn:aws:s3:::shop/web.env"],
        "image": "444455556666.dkr.ecr.us-east-1.amazonaws.com/shared/web:1",
        "security_group_ids": ["sg-0123456789abcdef0"],
        "volumes": {"files": {"efs": FILES}},
    }
}
"""What the other stacks have no policy for."""

STACKS = [*payment_stacks(), *TEAMS, "rare"]


def stack(name: str) -> Synthesized:
    if name == "rare":
        return least(RARE)
    return synthesized(TEAMS[name]) if name in TEAMS else payment_stacks()[name]


def statements(found: Synthesized) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each statement of what somebody may do."""
    for address in found.addresses("aws_iam_role_policy"):
        text = found.resource(address)["policy"]
        known = REFERENCE.sub(lambda reference: ARNS[reference[1]], text)
        yield from ((address, one) for one in json.loads(known)["Statement"])


def several(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


@pytest.mark.parametrize("name", STACKS)
def test_the_platform_allows_what_aws_knows_on_what_it_takes(name: str) -> None:
    judged = {
        (address, *problem)
        for address, one in statements(stack(name))
        for problem in statement_problems(several(one["Action"]), several(one["Resource"]))
    }

    assert judged == set()


def test_each_kind_of_policy_is_judged() -> None:
    actions = {
        action
        for name in STACKS
        for _, one in statements(stack(name))
        for action in several(one["Action"])
    }

    assert {action.partition(":")[0] for action in actions} >= {
        *("ecr", "logs", "secretsmanager", "kms", "ssmmessages", "elasticfilesystem", "s3", "ssm")
    }
