"""Variables are written from the spec: type, meaning, default, and whether null is taken."""

from __future__ import annotations

from typing import Any

import pytest

from modules.language.spec import Spec
from modules.language.value import Value
from modules.terraform.type_constraints import required_first, terraform_type
from modules.terraform.validations import validations
from modules.terraform.variables import variables
from tests.module_face.spec import Box, Inputs, Item

FOUND = variables(Inputs)

BOX = "object({ label = string, height = optional(number, 3), width = optional(number) })"


def test_the_required_variables_come_first_each_half_by_name() -> None:
    assert [*FOUND] == [
        "name", "block", "box", "boxes", "colour", "days", "flag", "items", "notes", "rows",
        "words",
    ]  # fmt: skip
    assert [name for name, _ in required_first(Box)] == ["label", "height", "width"]


@pytest.mark.parametrize(
    ("name", "kind", "default"),
    [
        ("colour", "string", "red"),
        ("days", "number", 7),
        ("flag", "bool", False),
        ("words", "list(string)", ["a"]),
        ("notes", "map(string)", {}),
        ("boxes", f"map({BOX})", {"a": {"label": "b", "height": 4}}),
        ("rows", f"list({BOX})", []),
    ],
)
def test_an_input_with_a_default_takes_no_null(name: str, kind: str, default: Any) -> None:
    variable = FOUND[name]

    assert variable["type"] == kind
    assert variable["default"] == default
    assert variable["nullable"] is False


@pytest.mark.parametrize(("name", "kind"), [("block", "string"), ("box", BOX)])
def test_what_may_be_left_out_is_null_then(name: str, kind: str) -> None:
    variable = FOUND[name]

    assert variable["type"] == kind
    assert variable["default"] is None
    assert variable["nullable"] is True


def test_what_is_required_has_no_default() -> None:
    assert FOUND["name"].keys() == {"type", "description", "nullable", "validation"}
    assert FOUND["name"]["nullable"] is False


def test_a_description_says_what_each_field_of_a_table_means() -> None:
    assert FOUND["name"]["description"] == "What it is called: `name`."
    assert FOUND["boxes"]["description"] == (
        "More boxes.\n"
        "- `label`: Required. What is on it.\n"
        "- `height`: How high it is.\n"
        "- `width`: How wide it is.\n"
    )
    assert FOUND["rows"]["description"].startswith("Boxes in a row.\n- `label`: ")


def test_a_default_that_is_not_simple_stands_in_the_type() -> None:
    class Outer(Box):
        """A table with a table."""

        inner: Value[Box] = Value(Box(label=Value("x")))
        """The inner one."""

    assert "inner = optional(object({ label = string" in terraform_type(Outer)
    assert '), { label = "x" })' in terraform_type(Outer)


def test_a_table_is_a_map_where_its_fields_are_required_and_of_one_type() -> None:
    class Empty(Spec):
        """A table without a field."""

    assert terraform_type(Item) == "map(list(string))"
    assert terraform_type(Box).startswith("object({")
    assert terraform_type(Empty) == "object({  })"


def test_a_variable_without_a_rule_has_no_validation() -> None:
    assert {name for name, found in FOUND.items() if "validation" not in found} == {"flag"}
    assert {name: found.get("validation", []) for name, found in FOUND.items()} == validations(
        Inputs
    )
