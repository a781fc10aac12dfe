"""References, instances, local values and arguments that the bindings cannot express alone."""

from __future__ import annotations

from typing import Any, Literal

import pytest

from modules.bindings.aws import DataAwsRegion, Subnet, Vpc
from modules.bindings.conditions import conditional
from modules.bindings.core import Construct, TerraformOutput, TerraformStack
from modules.bindings.resources import (
    address,
    arguments,
    for_each,
    local,
    put,
    reference,
    reference_by_key,
    references,
    references_by_key,
)
from modules.language.expression import hcl
from modules.language.spec import Spec
from modules.language.value import Value, values
from tests.support.environments import scratch_module


class RangeSpec(Spec):
    """A part of a network."""

    cidr_block: Value[str]


FLAG = Value.planned("var.flag", bool)
NAMES: Value[tuple[str, ...]] = Value.planned("var.names", tuple[str, ...])
TABLE: Value[dict[str, RangeSpec]] = Value.planned("var.table", dict[str, RangeSpec])


def office(scope: Construct) -> Vpc:
    return Vpc(Construct(scope, "office"), "lan", cidr_block="${each.value}")


# --- references -----------------------------------------------------------------------------------


def test_an_address_is_what_a_person_types() -> None:
    def build(stack: TerraformStack) -> None:
        assert address(office(stack)) == "aws_vpc.office_lan"
        assert address(DataAwsRegion(stack, "region")) == "data.aws_region.region"

    scratch_module(build).only("aws_vpc", "office_lan")


def test_a_reference_is_the_one_that_the_bindings_write() -> None:
    def build(stack: TerraformStack) -> None:
        lan = office(stack)
        Vpc(stack, "two", tags={"theirs": lan.arn, "ours": reference(lan, "arn")})

    tags = scratch_module(build).resource("aws_vpc.two")["tags"]
    assert tags["theirs"] == tags["ours"] == "${aws_vpc.office_lan.arn}"


def test_what_is_there_under_a_condition_may_be_null() -> None:
    def build(stack: TerraformStack) -> None:
        lan = office(conditional(stack, "_if", FLAG))
        TerraformOutput(stack, "id", value=reference(lan, "id"))

    assert scratch_module(build).outputs == {"id": "${one(aws_vpc.office_lan[*].id)}"}


def test_attributes_of_one_instance_and_of_all() -> None:
    def build(stack: TerraformStack) -> None:
        lan = office(stack)
        for_each(lan, Value(("a",)))
        one = reference_by_key(lan, "each.key", "id")
        Subnet(stack, "one", vpc_id=one, cidr_block="10.0.0.0/24")
        TerraformOutput(stack, "list", value=str(references(lan, "id")))
        TerraformOutput(stack, "table", value=str(references_by_key(lan, "id")))

    found = scratch_module(build)
    found.has("aws_subnet.one", vpc_id="${aws_vpc.office_lan[each.key].id}")
    assert found.outputs == {
        "list": "${values(aws_vpc.office_lan)[*].id}",
        "table": "${{ for key, instance in aws_vpc.office_lan : key => instance.id }}",
    }


# --- instances ------------------------------------------------------------------------------------

RANGE = RangeSpec(cidr_block=Value("10.0.0.0/16"))


@pytest.mark.parametrize(
    ("instances", "condition", "expected"),
    [
        (Value({"b": "2", "a": "1"}), None, {"a": "1", "b": "2"}),
        (Value({"a": FLAG}), None, {"a": "${var.flag}"}),
        (Value({"a": RANGE}), None, {"a": {"cidr_block": "10.0.0.0/16"}}),
        (Value({}), None, {}),
        (Value(("b", "a")), None, {"a": "a", "b": "b"}),
        (values("a", Value.planned("var.b", str)), None, '${toset(["a", var.b])}'),
        (NAMES, None, "${toset(var.names)}"),
        (TABLE, None, "${var.table}"),
        (Value(("b", "a")), FLAG, '${toset(var.flag ? ["b", "a"] : [])}'),
        (Value({"a": "1"}), FLAG, '${var.flag ? { a = "1" } : {}}'),
        (NAMES, FLAG, "${toset(var.flag ? var.names : [])}"),
        (TABLE, FLAG, "${var.flag ? var.table : {}}"),
    ],
)
def test_instances_are_keyed_by_what_is_given_where_their_scope_is_there(
    instances: Value[Any], condition: Value[bool] | None, expected: object
) -> None:
    def build(stack: TerraformStack) -> None:
        scope = stack if condition is None else conditional(stack, "_if", condition)
        for_each(office(scope), instances)

    assert scratch_module(build).resource("aws_vpc.office_lan")["for_each"] == expected


# --- local values ---------------------------------------------------------------------------------


def test_a_planned_value_gets_a_name_of_its_own() -> None:
    def build(stack: TerraformStack) -> None:
        named = local(Construct(stack, "inside"), "chosen", {"a": FLAG})
        assert hcl(named) == "local.chosen"
        assert local(stack, "names", NAMES).kind == tuple[str, ...]

    locals_ = scratch_module(build).json["locals"]
    assert locals_ == {"chosen": "${{ a = var.flag }}", "names": "${var.names}"}


@pytest.mark.parametrize("known", ["a", {"a": [1]}, Value("a"), {"a": "${aws_vpc.lan.id}"}])
def test_what_is_known_and_a_reference_need_no_name(known: object) -> None:
    def build(stack: TerraformStack) -> None:
        assert local(stack, "chosen", known) is known

    assert "locals" not in scratch_module(build).json


def test_a_name_stands_for_one_value_in_a_stack() -> None:
    def build(stack: TerraformStack) -> None:
        local(stack, "chosen", FLAG)
        local(Construct(stack, "inside"), "chosen", FLAG)
        with pytest.raises(ValueError, match=r"local\.chosen: .* another .* rename one"):
            local(stack, "chosen", NAMES)

    assert scratch_module(build).json["locals"] == {"chosen": "${var.flag}"}


# --- arguments ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kind",
    [
        *(str, int, bool, str | None, Literal["a", "b"], Literal[1, 2]),
        *(tuple[str, ...], list[str], dict[str, str]),
    ],
)
def test_a_planned_value_passes_the_bindings_whatever_its_type(kind: Any) -> None:
    def build(stack: TerraformStack) -> None:
        TerraformOutput(stack, "it", value=put(Value.planned("var.it", kind)))

    assert scratch_module(build).outputs == {"it": "${var.it}"}


@pytest.mark.parametrize(
    ("kind", "token"),
    [
        *((str, str), (Literal["a", "b"], str), (int, float), (Literal[1, 2], float)),
        *((int | None, float), (tuple[str, ...], list), (list[str], list)),
    ],
)
def test_a_planned_value_is_a_token_of_the_type_that_the_bindings_take(
    kind: Any, token: type
) -> None:
    assert isinstance(put(Value.planned("var.it", kind)), token)


@pytest.mark.parametrize("plain", [1, "a", None, True, ["a"], {"a": [1]}])
def test_what_is_known_passes_as_it_is(plain: object) -> None:
    assert put(plain) == put(Value(plain)) == plain


def test_of_lists_and_specs_the_bindings_get_plain_ones() -> None:
    assert put(Value(("a",))) == ["a"]
    assert put(RANGE) == {"cidr_block": "10.0.0.0/16"}


def test_planned_values_in_the_bindings_own_arguments_and_in_others_read_alike() -> None:
    def build(stack: TerraformStack) -> None:
        count, text = Value.planned("var.count", int), Value.planned("var.text", str)
        vpc = Vpc(
            stack,
            "lan",
            cidr_block=put(text),
            ipv4_netmask_length=put(count),
            enable_dns_support=put(FLAG),
            tags={"Name": put(text)},
        )
        arguments(vpc, instance_tenancy=text, tags_all={"Name": text, "All": ["a", FLAG]})

    scratch_module(build).has(
        "aws_vpc.lan",
        cidr_block="${var.text}",
        ipv4_netmask_length="${var.count}",
        enable_dns_support="${var.flag}",
        tags={"Name": "${var.text}"},
        instance_tenancy="${var.text}",
        tags_all={"Name": "${var.text}", "All": ["a", "${var.flag}"]},
    )
