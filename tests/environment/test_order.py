"""The order of tables and lists in a file says nothing about what runs."""

from __future__ import annotations

import json
from typing import Any

import pytest

from modules.environment.spec import EnvironmentSpec
from tests.support.difference import difference
from tests.support.environments import environment, synthesized
from tests.support.teams import LONGEST, ZOO
from tests.support.turned import turned_round

SETS = ("depends_on", ".values", ".Statement", "removed.")
"""Lists whose order neither Terraform nor AWS looks at."""

MORE: dict[str, Any] = {
    "network": {
        "availability_zones": ["eu-central-1b", "eu-central-1a"],
        "nat_gateways": "single",
        "interface_endpoints": ["sts", "kms"],
    },
    "services.web": {
        "route": {
            "priority": 7,
            "path_patterns": ["/a/*", "/b/*"],
            "host_headers": ["one.example.com", "two.example.com"],
        },
        "calls": {"one": "asks", "two": "tells"},
        "secrets": {"ONE": "one", "TWO": "two"},
        "task_role_statements": [
            {
                "actions": ["sqs:SendMessage"],
                "resources": ["arn:aws:sqs:eu-central-1:111122223333:one"],
            },
            {
                "actions": ["s3:GetObject", "s3:PutObject"],
                "resources": ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*"],
            },
        ],
    },
    "services.one": {},
    "services.two": {},
    "secrets.one": {"description": "For a test"},
    "secrets.two": {"description": "For a test"},
}


def members(value: Any) -> Any:
    """Data with lists in an order of their own."""
    if isinstance(value, dict):
        return {name: members(part) for name, part in value.items()}
    if isinstance(value, list):
        return sorted((members(part) for part in value), key=json.dumps)
    return value


@pytest.mark.parametrize("changes", [{**LONGEST, **MORE}, ZOO], ids=["longest", "zoo"])
def test_a_file_that_is_turned_round_makes_the_same_platform(changes: dict[str, Any]) -> None:
    spec = environment(changes)
    data = json.loads(spec.model_dump_json(exclude_unset=True))
    other = EnvironmentSpec.parse(turned_round(data), source="test")

    assert list(other.services) == list(spec.services)[::-1]
    differing = difference(spec, other)
    assert {place for place in differing if not any(name in place for name in SETS)} == set()


def test_the_statements_of_a_task_are_the_same_set_in_any_order() -> None:
    spec = environment({**LONGEST, **MORE})
    other = EnvironmentSpec.parse(
        turned_round(json.loads(spec.model_dump_json(exclude_unset=True))), source="test"
    )

    policies = [
        json.loads(synthesized(one).resource("aws_iam_role_policy.web_task")["policy"])
        for one in (spec, other)
    ]
    assert members(policies[0]) == members(policies[1])
    assert policies[0] != policies[1]
