"""The Terraform expressions for what is known only when Terraform plans."""

from __future__ import annotations

import json
from typing import Any, Literal

import pytest

from modules.bindings.aws import EcsService, EcsServiceCapacityProviderStrategy, SecurityGroup, Vpc
from modules.bindings.conditions import Conditional
from modules.bindings.core import TerraformOutput, TerraformStack
from modules.bindings.resources import (
    attribute,
    blocks,
    count,
    for_each,
    json_text,
    of_each,
    optional_blocks,
    override,
    planned_blocks,
    token,
    written,
)
from modules.cluster.cluster import strategy
from modules.cluster.spec import StrategySpec
from modules.language.expression import Expression, When
from tests.support.environments import scratch

FLAG = Expression("var.flag", bool)
NAMES = Expression("var.names", tuple[str, ...])
TABLE = Expression("var.table", dict[str, StrategySpec])


def vpc(stack: TerraformStack, *, condition: Expression | None = None) -> Vpc:
    scope = Conditional(stack, "_if", condition=condition) if condition is not None else stack
    return Vpc(scope, "lan", cidr_block="10.0.0.0/16")


@pytest.mark.parametrize(
    ("instances", "condition", "text"),
    [
        (NAMES, None, "${toset(var.names)}"),
        (TABLE, None, "${var.table}"),
        (NAMES, FLAG, "${toset(var.flag ? var.names : [])}"),
        (TABLE, FLAG, "${var.flag ? var.table : {}}"),
    ],
)
def test_planned_instances_are_there_only_if_their_scope_is(
    instances: Expression, condition: Expression | None, text: str
) -> None:
    def build(stack: TerraformStack) -> None:
        lan = vpc(stack, condition=condition)
        for_each(lan, instances)
        count(lan)

    found = scratch(build).resource("aws_vpc.lan")
    assert found["for_each"] == text
    assert "count" not in found


def test_a_resource_under_a_condition_is_counted_and_its_attributes_may_be_null() -> None:
    def build(stack: TerraformStack) -> None:
        lan = vpc(stack, condition=FLAG)
        always = Vpc(stack, "always", cidr_block="10.0.0.0/16")
        count(lan)
        count(always)
        TerraformOutput(stack, "one", value=attribute(lan, "id"))
        TerraformOutput(stack, "other", value=attribute(always, "id"))

    found = scratch(build)
    found.has("aws_vpc.lan", count="${var.flag ? 1 : 0}")
    found.absent("aws_vpc.always", "count")
    assert found.outputs == {
        "one": "${one(aws_vpc.lan[*].id)}",
        "other": "${aws_vpc.always.id}",
    }


def test_an_attribute_of_each_instance_is_a_table() -> None:
    scratch(
        lambda stack: _equal(
            of_each(vpc(stack), "id").text,
            "{ for key, instance in aws_vpc.lan : key => instance.id }",
        )
    )


def with_blocks(table: Any) -> Any:
    def build(stack: TerraformStack) -> None:
        service = EcsService(
            stack,
            "web",
            name="web",
            capacity_provider_strategy=blocks(EcsServiceCapacityProviderStrategy, table, strategy),
        )
        planned_blocks(service, "capacity_provider_strategy", table, strategy)

    return scratch(build).resource("aws_ecs_service.web")


def test_blocks_of_a_plain_table_are_a_list_in_the_order_of_its_keys() -> None:
    plain = {"b": StrategySpec(weight=2), "a": StrategySpec(weight=1)}

    assert with_blocks(plain) == {
        "name": "web",
        "capacity_provider_strategy": [
            {"capacity_provider": "a", "weight": 1, "base": 0},
            {"capacity_provider": "b", "weight": 2, "base": 0},
        ],
    }


def test_blocks_of_a_planned_table_are_one_for_each_entry() -> None:
    each = "capacity_provider_strategy"

    assert with_blocks(TABLE) == {
        "name": "web",
        "dynamic": {
            each: {
                "for_each": "${var.table}",
                "content": {
                    "capacity_provider": f"${{{each}.key}}",
                    "weight": f"${{{each}.value.weight}}",
                    "base": f"${{{each}.value.base}}",
                },
            }
        },
    }


def test_a_block_is_there_or_not_as_its_plain_condition_says() -> None:
    assert optional_blocks(one=When(True, {"a": 1}), other=When(False, {"b": 2})) == {
        "one": {"a": 1}
    }
    assert optional_blocks(some=[When(True, 1), When(False, 2)], none=[When(False, 3)]) == {
        "some": [1]
    }


def test_a_block_under_a_planned_condition_is_a_dynamic_one() -> None:
    there = {"for_each": "${var.flag ? [1] : []}"}

    assert optional_blocks(one=When(FLAG, {"a": FLAG})) == {
        "dynamic": {"one": {**there, "content": {"a": "${var.flag}"}}}
    }
    assert optional_blocks(two=[When(FLAG, {"a": 1}), When(FLAG, {"b": 2})]) == {
        "dynamic": {"two": [{**there, "content": {"a": 1}}, {**there, "content": {"b": 2}}]}
    }


def test_a_dynamic_block_takes_the_place_of_the_plain_one() -> None:
    def build(stack: TerraformStack) -> None:
        group = SecurityGroup(stack, "group", vpc_id="vpc-1", ingress=[{"fromPort": 1}])
        override(group, {"name": "n", **optional_blocks(ingress=When(FLAG, {"from_port": 2}))})

    found = scratch(build).resource("aws_security_group.group")
    assert found["name"] == "n"
    assert found["dynamic"]["ingress"]["content"] == {"from_port": 2}
    assert "ingress" not in found


def test_what_is_planned_is_written_as_an_interpolation() -> None:
    assert written({"a": [FLAG, 1], "b": "text"}) == {"a": ["${var.flag}", 1], "b": "text"}


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (str, "${var.it}"),
        (Literal["a", "b"], "${var.it}"),
        (int, "${var.it}"),
        (Literal[1, 2], "${var.it}"),
        (tuple[str, ...], "${var.it}"),
        (list[str], "${var.it}"),
        (bool, "${var.it}"),
    ],
)
def test_a_planned_value_passes_the_bindings_whatever_its_kind(kind: Any, value: str) -> None:
    def build(stack: TerraformStack) -> None:
        TerraformOutput(stack, "it", value=token(Expression("var.it", kind)))

    assert scratch(build).outputs == {"it": value}


def test_a_number_and_a_list_are_tokens_of_their_kind() -> None:
    assert isinstance(token(Expression("var.it", Literal[1, 2])), float)
    assert isinstance(token(NAMES), list)


@pytest.mark.parametrize("value", [1, "a", None, True, ["a"]])
def test_a_plain_value_passes_as_it_is(value: object) -> None:
    assert token(value) == value
    assert token(("a",)) == ["a"]


@pytest.mark.parametrize("value", [{"a": [1, "x"]}, {"a": "${aws_vpc.a.id}"}, {"a": 'say "x"'}])
def test_json_of_plain_values_and_references_is_written_now(value: Any) -> None:
    assert json.loads(json_text(value)) == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": FLAG}, "${jsonencode({ a = var.flag })}"),
        ({"a": [{"b": FLAG}]}, "${jsonencode({ a = [{ b = var.flag }] })}"),
        (
            [When(FLAG, 1)],
            "${jsonencode([for item in [1] : item if var.flag])}",
        ),
        ({"a": '${f("b")}'}, '${jsonencode({ a = f("b") })}'),
    ],
)
def test_json_of_planned_values_is_written_when_terraform_plans(value: Any, text: str) -> None:
    assert json_text(value) == text


def _equal(one: str, other: str) -> None:
    assert one == other
