"""What is written past the bindings is held to what they know, as deep as it goes."""

from typing import Any

import pytest

from modules.bindings import aws
from modules.terraform.arguments import block_names, unknown_arguments

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


def test_a_block_that_may_contain_itself_is_one_and_so_are_its_parts() -> None:
    group = {"name": "rules", "dynamic": {"rule_action_override": {"content": {"name": "rule"}}}}
    counts = {"rule_action_override": [{"action_to_use": {"count": {}}}]}
    rules = [
        {"statement": {"managed_rule_group_statement": group}, "override_action": {"count": {}}},
        {"statement": {"managed_rule_group_statement": counts}},
    ]

    assert unknown_arguments(aws.Wafv2WebAcl, {"rule": rules}) == []
    assert block_names(aws.Wafv2WebAcl, [{"rule": rules}]) == {
        "rule": {
            "statement": {
                "managed_rule_group_statement": {
                    "rule_action_override": {"action_to_use": {"count": {}}}
                }
            },
            "override_action": {"count": {}},
        }
    }
