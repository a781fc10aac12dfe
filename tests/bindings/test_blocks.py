"""Nested blocks: as many as a table or a list has, or one under a condition."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from modules.bindings.aws import (
    EcsService,
    LbListenerRule,
    S3BucketLifecycleConfiguration,
    SecurityGroup,
)
from modules.bindings.resources import arguments, blocks
from modules.cluster.cluster import strategy
from modules.cluster.spec import StrategySpec
from modules.language.expression import hcl
from modules.language.spec import Spec
from modules.language.value import Value
from tests.support.environments import scratch


class PartSpec(Spec):
    """A block that may be left out."""

    port: Value[int] = Value(1)


FLAG = Value.planned("var.flag", bool)
PART: Value[PartSpec | None] = Value.planned("var.part", PartSpec | None)
NAMES: Value[tuple[str, ...]] = Value.planned("var.names", tuple[str, ...])
PARTS: Value[tuple[PartSpec, ...]] = Value.planned("var.parts", tuple[PartSpec, ...])
TABLE: Value[dict[str, StrategySpec]] = Value.planned("var.table", dict[str, StrategySpec])

PORT = {"from_port": 1}


def group(**given: Any) -> dict[str, Any]:
    """Return a security group with arguments, but for its name."""

    def build(stack: Any) -> None:
        arguments(SecurityGroup(stack, "group", name="g"), **given)

    found = scratch(build).resource("aws_security_group.group")
    return {name: value for name, value in found.items() if name != "name"}


def service(over: Value[Any], made: Callable[..., Any]) -> dict[str, Any]:
    def build(stack: Any) -> None:
        arguments(
            EcsService(stack, "web", name="web"), capacity_provider_strategy=blocks(over, made)
        )

    return scratch(build).resource("aws_ecs_service.web")


FIRST = [{"type": "fixed"}]


def rule(**given: Any) -> dict[str, Any]:
    def build(stack: Any) -> None:
        made = LbListenerRule(stack, "rule", listener_arn="l", action=FIRST, condition=[])
        arguments(made, **given)

    return scratch(build).resource("aws_lb_listener_rule.rule")


# --- over what is known ---------------------------------------------------------------------------

KNOWN = {
    "b": StrategySpec(weight=Value(2)),
    "a": StrategySpec(weight=Value.planned("var.weight", int)),
}


def test_of_a_table_there_is_a_block_for_each_entry_in_the_order_of_the_keys() -> None:
    assert service(Value(KNOWN), strategy) == {
        "name": "web",
        "capacity_provider_strategy": [
            {"capacity_provider": "a", "weight": "${var.weight}", "base": 0},
            {"capacity_provider": "b", "weight": 2, "base": 0},
        ],
    }


@pytest.mark.parametrize("items", [("b", "a"), ["b", "a"]])
def test_of_a_list_there_is_a_block_for_each_item_in_its_order(items: Any) -> None:
    found = service(Value(items), lambda name: {"capacity_provider": name})

    assert found["capacity_provider_strategy"] == [
        {"capacity_provider": "b"},
        {"capacity_provider": "a"},
    ]


@pytest.mark.parametrize("none", [{}, (), []])
def test_of_what_is_empty_there_is_no_block(none: Any) -> None:
    assert service(Value(none), strategy) == {"name": "web"}


def test_a_block_without_what_the_bindings_require_is_refused() -> None:
    with pytest.raises(TypeError, match="capacity_provider"):
        service(Value({"a": 1}), lambda key, value: {"weight": value})


def test_a_block_with_an_argument_that_the_bindings_do_not_know_is_refused() -> None:
    with pytest.raises(TypeError, match="colour"):
        service(Value({"a": 1}), lambda key, value: {"capacity_provider": key, "colour": value})


def test_the_blocks_in_a_block_of_a_known_table_keep_all_that_they_have() -> None:
    def build(stack: Any) -> None:
        rules = S3BucketLifecycleConfiguration(stack, "rules", bucket="b", rule=[])
        inner = {"noncurrent_days": 5, "storage_class": "GLACIER", "newer_noncurrent_versions": 1}
        arguments(
            rules,
            rule=blocks(
                Value(("old",)),
                lambda name: {
                    "id": name,
                    "status": "Enabled",
                    "noncurrent_version_transition": [inner],
                    "abort_incomplete_multipart_upload": [{"days_after_initiation": 1}],
                },
            ),
        )

    assert scratch(build).resource("aws_s3_bucket_lifecycle_configuration.rules")["rule"] == [
        {
            "id": "old",
            "status": "Enabled",
            "noncurrent_version_transition": [
                {
                    "noncurrent_days": 5,
                    "storage_class": "GLACIER",
                    "newer_noncurrent_versions": 1,
                }
            ],
            "abort_incomplete_multipart_upload": [{"days_after_initiation": 1}],
        }
    ]


@pytest.mark.parametrize("given", [True, Value(True), Value(PartSpec()), Value("a")])
def test_a_block_is_there_under_a_condition_that_is_known(given: Any) -> None:
    assert group(ingress=blocks(given, lambda: PORT))["ingress"] == PORT


@pytest.mark.parametrize("given", [False, Value(False), Value(None)])
def test_a_block_is_absent_under_a_condition_that_is_known(given: Any) -> None:
    assert "timeouts" not in group(timeouts=blocks(given, lambda: {"create": "1m"}))


def test_of_several_blocks_of_one_name_those_are_there_whose_conditions_hold() -> None:
    several = [
        blocks(True, lambda: {"from_port": 1}),
        blocks(False, lambda: {"from_port": 2}),
        blocks(Value((3, 4)), lambda port: {"from_port": port}),
    ]

    assert group(ingress=several)["ingress"] == [{"from_port": n} for n in (1, 3, 4)]
    assert "timeouts" not in group(timeouts=[blocks(False, lambda: {"create": "1m"})])


def test_a_plain_block_stays_as_it_is_and_what_is_in_it_becomes_plain() -> None:
    found = group(ingress={"from_port": Value(1), "self": FLAG}, egress=[PORT, {"self": FLAG}])

    assert found["ingress"] == {"from_port": 1, "self": "${var.flag}"}
    assert found["egress"] == [PORT, {"self": "${var.flag}"}]


# --- over what is planned -------------------------------------------------------------------------


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


# --- in one another -------------------------------------------------------------------------------


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
