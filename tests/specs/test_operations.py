"""What rules and constructs do with values, plain ones and those that only Terraform knows."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from modules.cluster.spec import StrategySpec
from modules.language.expression import Expression, When, hcl, item_kind
from modules.language.functions import (
    chosen,
    either,
    entries,
    first,
    implied,
    items_present,
    lookup,
    negated,
    only,
    part,
    those_present,
    values,
)
from modules.specs import operations
from tests.specs.operated import OPERATIONS, Operation

USED = {operation.use for operation in OPERATIONS}


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_of_a_plain_value_the_result_is_plain(operation: Operation) -> None:
    result = operation.plain()

    assert not isinstance(result, Expression)
    assert "${" not in str(result)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_of_an_expression_the_result_holds_the_expression(operation: Operation) -> None:
    assert f"({hcl(operation.value)})" in hcl(operation.planned())


def test_every_function_has_its_uses() -> None:
    functions = {
        name
        for name, found in inspect.getmembers(operations, inspect.isfunction)
        if found.__module__ == operations.__name__ and not name.startswith("_")
    }
    named = {operation.name.split()[0] for operation in OPERATIONS}

    assert functions == named & functions


def test_a_consequence_is_not_looked_at_without_its_condition() -> None:
    def fails() -> bool:
        raise AssertionError

    assert implied(False, fails) is True


def test_a_double_negation_is_none() -> None:
    flag = Expression("var.flag", bool)

    assert negated(flag).text == "!var.flag"
    assert negated(negated(flag)).text == "var.flag"


@pytest.mark.parametrize(
    ("result", "kind"),
    [
        (chosen(Expression("var.on", bool), Expression("var.one", int), 2), int),
        (chosen(Expression("var.on", bool), "one", "other"), str),
        (values(Expression("var.shares", dict[str, StrategySpec])), tuple[StrategySpec, ...]),
        (first(Expression("var.shares", tuple[StrategySpec, ...])), StrategySpec),
        (part(Expression("var.share", StrategySpec | None), "weight"), int),
        (lookup({1: (2,)}, Expression("var.key", int)), tuple[int, ...]),
    ],
)
def test_a_result_knows_what_it_stands_for(result: Expression, kind: Any) -> None:
    assert result.kind == kind


def test_items_of_specs_have_the_fields_of_the_spec() -> None:
    shares = Expression("var.shares", tuple[StrategySpec, ...])

    assert only(shares, lambda share: share.weight > 0).text == (
        "[for item in var.shares : item if (item.weight > 0)]"
    )
    assert entries(
        Expression("var.by_name", dict[str, StrategySpec]), lambda key, share: share.base
    ).text == ("[for key, value in var.by_name : value.base]")


@pytest.mark.parametrize(
    ("kind", "item"),
    [(dict[str, int], int), (tuple[str, ...], str), (list[str | None], str)],
)
def test_the_kind_of_an_item_is_that_of_the_values_without_none(kind: Any, item: Any) -> None:
    assert item_kind(kind) == item


def test_what_is_known_not_to_be_there_is_left_out() -> None:
    unknown = When(Expression("var.on", bool), 2)

    assert items_present([1, When(True, 3), When(False, 4), unknown]) == [1, 3, unknown]
    assert those_present({"a": When(True, 1), "b": When(False, 2)}) == {"a": 1}


def test_options_are_said_as_a_reader_does() -> None:
    assert [either(options) for options in ((), ("a",), ("a", "b"), (1, 2, 3))] == [
        "",
        "a",
        "a or b",
        "1, 2 or 3",
    ]
