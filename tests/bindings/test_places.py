"""Where a construct stands is known without asking Node."""

from typing import cast

import pytest

from modules.bindings.aws import Vpc
from modules.bindings.core import Construct, TerraformStack
from modules.bindings.places import made_below, path
from modules.bindings.resources import address, attribute, logical_id
from tests.support.environments import app, scratch


def test_a_construct_knows_the_ids_that_lead_to_it() -> None:
    stack = TerraformStack(app(), "stack")
    lan = Vpc(Construct(stack, "office"), "lan")

    assert path(lan, below=TerraformStack) == (stack, ["office", "lan"])
    assert path(stack, below=TerraformStack) == (stack, [])


def test_a_stack_knows_what_was_made_below_it_but_not_what_another_holds() -> None:
    stack = TerraformStack(app(), "stack")
    office = Construct(stack, "office")
    lan = Vpc(office, "lan")
    Vpc(TerraformStack(stack, "inner"), "lan")

    assert list(made_below(stack, within=TerraformStack)) == [office, lan]


def test_without_a_scope_of_the_kind_there_is_no_path() -> None:
    assert path(Construct(app(), "alone"), below=TerraformStack) is None


def test_what_is_no_scope_is_refused_by_node() -> None:
    with pytest.raises(RuntimeError, match="parameter scope"):
        Construct(cast(Construct, "nowhere"), "lost")


def test_a_construct_that_python_has_not_made_is_asked_for() -> None:
    def build(stack: TerraformStack) -> None:
        lan = Vpc(Construct(stack, "office"), "lan")
        del vars(lan)["_place"]

        assert path(lan, below=TerraformStack) is None
        assert logical_id(lan) == "office_lan"

    scratch(build).only("aws_vpc", "office_lan")


def test_a_stack_that_names_in_cdktf_s_way_is_asked_as_well() -> None:
    lan = Vpc(Construct(TerraformStack(app(), "stack"), "office"), "lan")

    assert address(lan) == f"aws_vpc.{lan.friendly_unique_id}"
    assert lan.friendly_unique_id.startswith("office_lan_")


def test_an_attribute_is_the_reference_that_the_bindings_write() -> None:
    def build(stack: TerraformStack) -> None:
        lan = Vpc(stack, "lan")
        Vpc(stack, "two", tags={"theirs": lan.arn, "ours": attribute(lan, "arn")})

    tags = scratch(build).resource("aws_vpc.two")["tags"]
    assert tags == {"theirs": "${aws_vpc.lan.arn}", "ours": "${aws_vpc.lan.arn}"}
