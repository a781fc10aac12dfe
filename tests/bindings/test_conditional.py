"""Parts that are there only under a condition: known now, or when Terraform plans."""

from __future__ import annotations

from typing import Any

import pytest

from modules.bindings.aws import Vpc
from modules.bindings.conditions import Conditional, present, when
from modules.bindings.core import Construct, TerraformStack
from modules.bindings.resources import condition_of
from modules.language.expression import Expression
from modules.secrets.spec import SecretSpec
from tests.support.environments import scratch

FLAG = Expression("var.flag", bool)


@pytest.mark.parametrize("value", [True, "a", [1], {"a": 1}, 1])
def test_of_what_is_there_the_scope_is_the_one_that_is_there_already(value: object) -> None:
    def build(stack: TerraformStack) -> None:
        scope = when(stack, "_part", value)
        assert scope is stack
        assert condition_of(scope) is None
        Vpc(scope, "lan", cidr_block="10.0.0.0/16")

    assert scratch(build).addresses() == ["aws_vpc.lan"]


@pytest.mark.parametrize("value", [False, None, "", [], {}, 0])
def test_of_what_is_not_there_is_no_scope(value: object) -> None:
    assert scratch(lambda stack: _is(when(stack, "part", value), None)).addresses() == []


def test_of_what_is_planned_the_scope_knows_the_condition() -> None:
    def build(stack: TerraformStack) -> None:
        scope = when(stack, "part", Expression("var.name", str))
        assert isinstance(scope, Conditional)
        inside = Construct(Construct(scope, "one"), "other")
        for construct in (scope, inside):
            assert _text(construct) == "var.name != null"
        assert condition_of(stack) is None

    scratch(build)


def test_a_condition_within_another_is_not_looked_at_before_that_one_holds() -> None:
    def build(stack: TerraformStack) -> None:
        outer = when(stack, "outer", Expression("var.scaling", SecretSpec))
        assert outer is not None
        plain = when(outer, "plain", True)
        assert plain is not None
        inner = when(plain, "inner", Expression("var.scaling.on", bool))
        assert inner is not None
        innermost = when(inner, "innermost", FLAG)
        assert innermost is not None

        assert _text(plain) == "var.scaling != null"
        assert _text(inner) == "(var.scaling != null ? var.scaling.on : false)"
        assert _text(innermost) == (
            "((var.scaling != null ? var.scaling.on : false) ? var.flag : false)"
        )

    scratch(build)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (bool, "var.it"),
        (str, "var.it != null"),
        (SecretSpec | None, "var.it != null"),
        (dict[str, str], "length(var.it) > 0"),
        (tuple[str, ...], "length(var.it) > 0"),
        (list[str], "length(var.it) > 0"),
    ],
)
def test_a_planned_value_is_there_if_it_is_given_true_or_not_empty(kind: Any, text: str) -> None:
    found = present(Expression("var.it", kind))

    assert (found.text, found.kind) == (text, bool)


def _text(construct: Construct) -> str | None:
    condition = condition_of(construct)
    return condition.text if condition is not None else None


def _is(one: object, other: object) -> None:
    assert one is other
