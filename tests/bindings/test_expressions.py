"""The Terraform expressions that cdktf's bindings cannot write."""

import pytest

from modules.bindings.aws import Subnet, Vpc
from modules.bindings.core import Construct, TerraformOutput, TerraformStack
from modules.bindings.resources import address, escaped, for_each, of_all, of_key
from tests.support.environments import scratch


def vpc(stack: TerraformStack) -> Vpc:
    return Vpc(Construct(stack, "office"), "lan", cidr_block="${each.value}")


def test_an_address_is_what_a_person_types() -> None:
    scratch(lambda stack: _equal(address(vpc(stack)), "aws_vpc.office_lan"))


@pytest.mark.parametrize(
    ("instances", "written"),
    [
        ({"b": "2", "a": "1"}, {"a": "1", "b": "2"}),
        ({}, {}),
        (["b", "a"], {"a": "a", "b": "b"}),
        (("a",), {"a": "a"}),
    ],
)
def test_instances_are_keyed_by_what_is_given(instances: object, written: object) -> None:
    found = scratch(lambda stack: for_each(vpc(stack), instances))

    assert found.resource("aws_vpc.office_lan")["for_each"] == written


def test_attributes_of_one_and_of_all_instances() -> None:
    def build(stack: TerraformStack) -> None:
        lan = vpc(stack)
        for_each(lan, ["a"])
        Subnet(stack, "one", vpc_id=of_key(lan, "each.key", "id"), cidr_block="10.0.0.0/24")
        TerraformOutput(stack, "all", value=of_all(lan, "id"))

    found = scratch(build)
    found.has("aws_subnet.one", vpc_id="${aws_vpc.office_lan[each.key].id}")
    assert found.outputs == {"all": "${values(aws_vpc.office_lan)[*].id}"}


@pytest.mark.parametrize(
    ("text", "inert"),
    [("plain $5 100%", "plain $5 100%"), ("${a}", "$${a}"), ("%{if a}", "%%{if a}")],
)
def test_text_is_not_taken_for_an_expression(text: str, inert: str) -> None:
    assert escaped(text) == inert


def _equal(one: str, other: str) -> None:
    assert one == other
