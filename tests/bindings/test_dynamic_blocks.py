"""Blocks over what is planned, which are dynamic, and blocks in one another."""

from __future__ import annotations

from typing import Any

import pytest

from modules.bindings.resources import blocks
from modules.cluster.cluster import strategy
from modules.language.expression import hcl
from modules.language.value import Value
from tests.bindings.given_blocks import (
    FLAG,
    NAMES,
    PART,
    PARTS,
    PORT,
    TABLE,
    PartSpec,
    group,
    rule,
    service,
)


def test_of_a_planned_table_the_block_is_dynamic_with_keys_and_values() -> None:
    each = "capacity_provider_strategy"

    assert service(TABLE, strategy)["dynamic"] == {
        each: {
            "for_each": "${var.table}",
            "content": {
                "capacity_provider": f"${{{each}.key}}",
                "weight": f"${{{each}.value.weight}}",
                "base": f"${{{each}.value.base}}",
            },
        }
    }


def test_of_a_planned_list_the_block_is_dynamic_with_items() -> None:
    names = group(ingress=blocks(NAMES, lambda name: {"description": name}))
    parts = group(ingress=blocks(PARTS, lambda part: {"from_port": part.port}))

    assert names["dynamic"]["ingress"] == {
        "for_each": "${var.names}",
        "content": {"description": "${ingress.value}"},
    }
    assert parts["dynamic"]["ingress"]["content"] == {"from_port": "${ingress.value.port}"}


@pytest.mark.parametrize(
    ("over", "condition"), [(FLAG, "var.flag"), (PART, "var.part != null")], ids=str
)
def test_a_block_under_a_planned_condition_is_dynamic(over: Value[Any], condition: str) -> None:
    assert group(ingress=blocks(over, lambda: {"self": over}))["dynamic"]["ingress"] == {
        "for_each": f"${{{condition} ? [1] : []}}",
        "content": {"self": f"${{{hcl(over)}}}"},
    }


def test_a_dynamic_block_takes_the_place_of_the_plain_one() -> None:
    found = rule(condition=blocks(FLAG, dict))

    assert found.keys() == {"dynamic", "listener_arn", "action"}


def test_a_block_stands_behind_those_that_the_constructor_got() -> None:
    assert rule(action=[{"type": "forward"}])["action"] == [{"type": "fixed"}, {"type": "forward"}]


def test_of_several_blocks_of_one_name_each_is_dynamic_where_one_is() -> None:
    several = [
        blocks(FLAG, lambda: PORT),
        blocks(True, lambda: {"from_port": 2}),
        blocks(False, lambda: {"from_port": 3}),
    ]

    assert group(ingress=several)["dynamic"]["ingress"] == [
        {"for_each": "${var.flag ? [1] : []}", "content": PORT},
        {"for_each": [1], "content": {"from_port": 2}},
    ]


def test_dynamic_blocks_of_two_names_stand_side_by_side() -> None:
    found = group(ingress=blocks(FLAG, lambda: PORT), egress=blocks(NAMES, lambda name: PORT))

    assert set(found["dynamic"]) == {"ingress", "egress"}


def test_a_dynamic_block_may_stand_in_a_plain_one_and_in_a_dynamic_one() -> None:
    inner = blocks(NAMES, lambda arn: {"arn": arn})
    dynamic = {"for_each": "${var.names}", "content": {"arn": "${target_group.value}"}}

    plain = rule(action=[{"forward": {"target_group": inner}}])
    assert plain["action"][1] == {"forward": {"dynamic": {"target_group": dynamic}}}
    outer = rule(action=blocks(FLAG, lambda: {"forward": {"target_group": inner}}))
    assert outer["dynamic"]["action"]["content"] == plain["action"][1]


def test_of_a_known_list_in_a_block_there_is_a_list_however_short() -> None:
    inner = blocks(Value(("a",)), lambda arn: {"arn": arn})
    found = rule(action=[blocks(True, lambda: {"forward": {"target_group": inner}})])

    assert found["action"][1] == {"forward": {"target_group": [{"arn": "a"}]}}


def test_a_known_block_in_a_dynamic_one_is_static() -> None:
    found = rule(
        action=blocks(PARTS, lambda part: {"redirect": blocks(True, lambda: {"port": part.port})})
    )

    content = found["dynamic"]["action"]["content"]
    assert content == {"redirect": {"port": "${action.value.port}"}}


def test_a_dynamic_block_in_one_of_its_name_and_a_loop_in_it_do_not_hide_its_item() -> None:
    def made(outer: PartSpec) -> dict[str, Any]:
        return {
            "ports": PARTS.map(lambda ingress: ingress.port + outer.port),
            "ingress": blocks(PARTS, lambda inner: {"ports": [outer.port, inner.port]}),
        }

    assert group(ingress=blocks(PARTS, made))["dynamic"]["ingress"]["content"] == {
        "ports": "${[for ingress2 in var.parts : ingress2.port + ingress.value.port]}",
        "dynamic": {
            "ingress": {
                "for_each": "${var.parts}",
                "iterator": "ingress2",
                "content": {"ports": ["${ingress.value.port}", "${ingress2.value.port}"]},
            }
        },
    }
