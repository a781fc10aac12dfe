"""A face is a construct on inputs that only Terraform knows; it becomes a stack of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from modules.bindings.aws import Vpc
from modules.bindings.conditions import when
from modules.frame.module_face import Face
from modules.frame.module_stack import ModuleStack, Output
from modules.language.expression import hcl
from tests.module_face.spec import Inputs
from tests.support.environments import app
from tests.support.synthesized import Synthesized

Build = Callable[[ModuleStack, Any], Mapping[str, Output]]


def synthesized(build: Build) -> Synthesized:
    return Synthesized.of(Face("lan", "A network.", Inputs, build).stack(app()))


def build(stack: ModuleStack, var: Any) -> Mapping[str, Output]:
    lan = Vpc(stack, "_vpc", cidr_block=str(var.block))
    part = when(stack, "spare", var.flag)
    assert part is not None
    spare = Vpc(part.scope, "_vpc", cidr_block="10.0.0.0/16")
    return {
        "id": Output(lan.id, "Id.", ("aws_vpc.spare",)),
        "words": Output(var.words, "Words."),
        "ids": Output([lan.id, spare.id], "Ids."),
    }


def test_inputs_are_references_to_variables() -> None:
    synthesized(build).has("aws_vpc.this", cidr_block="${var.block}")


def test_what_is_under_a_condition_is_counted_and_the_rest_is_not() -> None:
    found = synthesized(build)

    found.has("aws_vpc.spare", count="${var.flag ? 1 : 0}")
    found.absent("aws_vpc.this", "count")


def test_an_output_says_what_it_is_and_what_makes_it_usable() -> None:
    assert synthesized(build).json["output"] == {
        "id": {
            "value": "${aws_vpc.this.id}",
            "description": "Id.",
            "depends_on": ["aws_vpc.spare"],
        },
        "words": {"value": "${var.words}", "description": "Words."},
        "ids": {"value": ["${aws_vpc.this.id}", "${aws_vpc.spare.id}"], "description": "Ids."},
    }


def test_a_module_asks_for_the_oldest_terraform_that_can_use_it() -> None:
    assert synthesized(build).json["terraform"]["required_version"] == ">= 1.10"


def branches_on_flag(stack: ModuleStack, var: Any) -> Mapping[str, Output]:
    if var.flag:
        Vpc(stack, "_vpc", cidr_block="10.0.0.0/16")
    return {}


def branches_on_comparison(stack: ModuleStack, var: Any) -> Mapping[str, Output]:
    Vpc(stack, "_vpc", cidr_block="10.0.0.0/16" if var.colour == "red" else "10.1.0.0/16")
    return {}


def makes_one_for_each(stack: ModuleStack, var: Any) -> Mapping[str, Output]:
    for word in var.words:
        Vpc(stack, word, cidr_block="10.0.0.0/16")
    return {}


def counts(stack: ModuleStack, var: Any) -> Mapping[str, Output]:
    Vpc(stack, f"_{len(var.words)}", cidr_block="10.0.0.0/16")
    return {}


def leaves_to_a_default(stack: ModuleStack, var: Any) -> Mapping[str, Output]:
    Vpc(stack, "_vpc", cidr_block=str(var.block or "10.0.0.0/16"))
    return {}


@pytest.mark.parametrize(
    "careless",
    [branches_on_flag, branches_on_comparison, makes_one_for_each, counts, leaves_to_a_default],
)
def test_a_construct_that_branches_on_an_input_is_refused(careless: Build) -> None:
    with pytest.raises(TypeError, match="is known only when Terraform plans; Python cannot branch"):
        synthesized(careless)


def test_the_inputs_are_those_of_the_face() -> None:
    taken: list[Any] = []

    def take(stack: ModuleStack, var: Any) -> Mapping[str, Output]:
        taken.append(var)
        return build(stack, var)

    synthesized(take)

    assert type(taken[0]) is Inputs
    assert hcl(taken[0]) == "var"
    assert hcl(taken[0].name) == "var.name"
