"""What is written past the bindings is held to what they know, as deep as it goes."""

from typing import Any

import pytest

from modules.bindings import aws
from modules.terraform.arguments import unknown_arguments

FORWARD = {"type": "forward", "target_group_arn": "arn"}
PATHS = {"path_pattern": {"values": ["/*"]}}


@pytest.mark.parametrize(
    ("arguments", "unknown"),
    [
        ({"priority": 1, "action": [FORWARD], "condition": [PATHS]}, []),
        ({"count": 1, "for_each": {}, "depends_on": [], "lifecycle": {"x": 1}}, []),
        ({"tags": {"any": "tag"}}, []),
        ({"action": "${toset([])}"}, []),
        ({"priorities": 1}, ["priorities"]),
        ({"action": [FORWARD | {"arn": ""}]}, ["action.arn"]),
        ({"condition": [{"path_pattern": {"value": []}}]}, ["condition.path_pattern.value"]),
        ({"condition": {"path": {"values": []}}}, ["condition.path"]),
        (
            {"dynamic": {"condition": [{"for_each": [1], "content": PATHS}]}},
            [],
        ),
        (
            {"dynamic": {"condition": {"for_each": [1], "content": {"paths": {}}}}},
            ["condition.paths"],
        ),
        (
            {"condition": [{"dynamic": {"path_pattern": {"content": {"values": [], "x": 1}}}}]},
            ["condition.path_pattern.x"],
        ),
        ({"dynamic": {"conditions": {"content": {}}}, "a": 1}, ["a", "conditions"]),
    ],
)
def test_an_argument_is_known_or_named_by_its_place(
    arguments: dict[str, Any], unknown: list[str]
) -> None:
    assert unknown_arguments(aws.LbListenerRule, arguments) == unknown
