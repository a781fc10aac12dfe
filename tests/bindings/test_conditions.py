"""Parts that are there only under a condition: known now, or when Terraform plans."""

from __future__ import annotations

from typing import Any

import pytest

from modules.bindings.aws import Vpc
from modules.bindings.conditions import Present, condition_of, conditional, count_conditional, when
from modules.bindings.core import Construct, TerraformStack
from modules.bindings.core import Testing as CdktfTesting
from modules.bindings.resources import for_each
from modules.frame.module_stack import ModuleStack
from modules.language.expression import hcl
from modules.language.spec import Spec
from modules.language.value import Value
from tests.support.environments import app, scratch, scratch_module
from tests.support.synthesized import Synthesized


class PartSpec(Spec):
    """A part that may be left out."""

    on: Value[bool] = Value(True)


FLAG = Value.planned("var.flag", bool)
PART: Value[PartSpec | None] = Value.planned("var.part", PartSpec | None)


@pytest.mark.parametrize("known", [True, "a", (1,), {"a": 1}, 0, PartSpec()])
def test_what_is_known_to_be_there_has_the_scope_of_its_parent(known: object) -> None:
    def build(stack: TerraformStack) -> None:
        present = when(stack, "_part", Value(known))
        assert isinstance(present, Present)
        assert present.scope is stack
        assert condition_of(present.scope) is None
        Vpc(present.scope, "lan", cidr_block="10.0.0.0/16")

    assert scratch(build).addresses() == ["aws_vpc.lan"]


def test_of_what_is_known_the_value_is_a_spec_or_the_value_itself() -> None:
    def build(stack: TerraformStack) -> None:
        spec, name = PartSpec(), Value("a")
        part, named = when(stack, "_part", Value(spec)), when(stack, "_name", name)
        assert part
        assert part.value is spec
        assert named
        assert named.value is name

    assert scratch(build).addresses() == []


@pytest.mark.parametrize("known", [False, None, (), {}])
def test_what_is_known_to_be_absent_has_no_scope(known: object) -> None:
    def build(stack: TerraformStack) -> None:
        assert when(stack, "_part", Value(known)) is None

    assert scratch(build).addresses() == []


@pytest.mark.parametrize(
    ("kind", "condition"),
    [
        (bool, "var.it"),
        (str | None, "var.it != null"),
        (PartSpec | None, "var.it != null"),
        (dict[str, str], "length(var.it) > 0"),
        (tuple[str, ...], "length(var.it) > 0"),
    ],
)
def test_what_is_planned_is_there_if_it_is_given_true_or_not_empty(
    kind: Any, condition: str
) -> None:
    def build(stack: TerraformStack) -> None:
        present = when(stack, "part", Value.planned("var.it", kind))
        assert present
        assert present.scope is not stack
        inside = Construct(Construct(present.scope, "one"), "other")
        assert text_of(present.scope) == text_of(inside) == condition
        assert condition_of(stack) is None

    assert scratch_module(build).addresses() == []


def test_the_value_of_what_is_planned_is_a_spec_whose_fields_are_planned() -> None:
    def build(stack: TerraformStack) -> None:
        present = when(stack, "part", PART)
        assert present
        assert isinstance(present.value, PartSpec)
        assert hcl(present.value.on) == "var.part.on"

    assert scratch_module(build).addresses() == []


def test_a_condition_within_another_is_not_evaluated_before_that_one_holds() -> None:
    def build(stack: TerraformStack) -> None:
        outer = when(stack, "outer", PART)
        assert outer
        plain = when(outer.scope, "plain", Value(True))
        assert plain
        inner = when(plain.scope, "inner", outer.value.on)
        assert inner
        innermost = conditional(inner.scope, "innermost", FLAG)

        assert text_of(plain.scope) == "var.part != null"
        assert text_of(inner.scope) == "var.part != null ? var.part.on : false"
        assert text_of(innermost) == ("(var.part != null ? var.part.on : false) ? var.flag : false")
        assert text_of(Construct(outer.scope, "beside")) == "var.part != null"

    assert scratch_module(build).addresses() == []


def test_a_scope_whose_name_begins_with_that_of_another_is_not_in_it() -> None:
    def build(stack: TerraformStack) -> None:
        conditional(stack, "part", FLAG)
        assert condition_of(Construct(stack, "parts")) is None

    assert scratch_module(build).addresses() == []


def test_a_stack_that_is_deployed_has_no_part_that_terraform_decides_on() -> None:
    def build(stack: TerraformStack) -> None:
        conditional(stack, "part", FLAG)

    with pytest.raises(TypeError, match=r"var\.flag is known only when Terraform plans; a stack"):
        scratch(build)


def test_stacks_of_one_name_do_not_see_each_other_s_conditions() -> None:
    one, other = (ModuleStack(app(), "scratch", terraform_version="1.10") for _ in range(2))
    conditional(one, "part", FLAG)

    assert condition_of(Construct(other, "part")) is None


def test_a_module_counts_the_resources_under_its_conditions() -> None:
    stack = ModuleStack(app(), "scratch", terraform_version="1.10")
    outer = conditional(stack, "outer", FLAG)
    inner = conditional(outer, "inner", Value.planned("var.other", bool))
    for scope, id in ((stack, "always"), (outer, "lan"), (Construct(inner, "deep"), "lan")):
        Vpc(scope, id, cidr_block="10.0.0.0/16")

    stack.complete()

    found = Synthesized(CdktfTesting.synth(stack))
    found.absent("aws_vpc.always", "count")
    found.has("aws_vpc.outer_lan", count="${var.flag ? 1 : 0}")
    found.has("aws_vpc.outer_inner_deep_lan", count="${(var.flag ? var.other : false) ? 1 : 0}")


def test_a_resource_with_a_key_for_each_instance_is_not_counted() -> None:
    def build(stack: TerraformStack) -> None:
        keyed = Vpc(conditional(stack, "part", FLAG), "lan", cidr_block="10.0.0.0/16")
        for_each(keyed, Value(("a",)))
        count_conditional(keyed)

    assert "count" not in scratch_module(build).resource("aws_vpc.part_lan")


def text_of(construct: Construct) -> str | None:
    condition = condition_of(construct)
    return None if condition is None else hcl(condition)
