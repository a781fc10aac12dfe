"""A spec is the same class whether its values are known or planned."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import pytest
from pydantic import Field, ValidationError

from modules.language.expression import hcl
from modules.language.problems import Rule
from modules.language.spec import Spec
from modules.language.value import Value


class Label(Spec):
    """A spec inside another."""

    text: Annotated[Value[str], Field(examples=["new"])]
    size: Value[int | None] = Value(None)


class Shelf(Spec):
    """A spec to stand for."""

    books: Value[tuple[str, ...]] = Value(())
    width: Value[Annotated[int, Field(ge=1)]] = Value(10)
    name: Value[str | None] = Value(None)
    labels: Value[dict[str, Label]] = Value({})
    front: Label = Field(default_factory=lambda: Label(text=Value("front")))
    back: Value[Label | None] = Value(None)

    @property
    def is_full(self) -> Value[bool]:
        return self.books.length >= self.width

    def rules(self) -> Iterator[Rule]:
        yield Rule(("books",), self.books.length <= self.width, f"more than {self.width}")


SHELF = Shelf.planned("var.shelf")
COUNT: Value[int] = Value.planned("var.count", int)


def test_a_planned_spec_has_the_fields_properties_and_rules_of_a_known_one() -> None:
    (rule,) = SHELF.rules()

    assert isinstance(SHELF, Shelf)
    assert hcl(SHELF.books) == "var.shelf.books"
    assert SHELF.name.kind is str
    assert hcl(SHELF.is_full) == "length(var.shelf.books) >= var.shelf.width"
    assert hcl(SHELF.front.text) == "var.shelf.front.text"
    assert hcl(Value.of(rule.holds)) == "length(var.shelf.books) <= var.shelf.width"
    assert rule.message == "more than ${var.shelf.width}"
    assert hcl(SHELF) == "var.shelf"


def test_the_items_of_tables_and_what_may_be_left_out_are_specs_too() -> None:
    labels = SHELF.labels.entries(lambda key, label: label.size)
    text = SHELF.back.if_given(lambda label: label.text)

    assert hcl(labels) == "[for key, label in var.shelf.labels : label.size]"
    assert hcl(text) == "var.shelf.back != null ? var.shelf.back.text : null"
    assert hcl(SHELF.back.given.text) == "var.shelf.back.text"
    assert hcl(SHELF.labels["a"].text) == 'var.shelf.labels["a"].text'
    assert Shelf(back=Value(Label(text=Value("a")))).back.if_given(lambda b: b.text).known == "a"
    assert Shelf().back.if_given(lambda label: label.text, otherwise="none").known == "none"
    assert Shelf().name.given.known is None


def test_a_spec_with_a_plain_field_cannot_be_planned() -> None:
    class Plain(Spec):
        """A spec that Terraform never knows."""

        size: int = 1

    with pytest.raises(TypeError, match=r"Plain\.size is no Value; Terraform cannot plan it"):
        Plain.planned("var.plain")


def test_a_field_checks_what_is_known_and_lets_pass_what_is_planned() -> None:
    assert Shelf(width=3).width.known == 3  # type: ignore[arg-type]
    assert Shelf(width=Value(3)) == Shelf(width=3)  # type: ignore[arg-type]
    assert Shelf(width=COUNT).width is COUNT
    for wrong in (0, "3", Value(0)):
        with pytest.raises(ValidationError):
            Shelf(width=wrong)


def test_a_spec_is_data_again_without_its_values() -> None:
    shelf = Shelf(books=Value(("a",)), labels=Value({"top": Label(text=Value("new"))}))

    assert shelf.model_dump(exclude_defaults=True) == {
        "books": ("a",),
        "labels": {"top": {"text": "new"}},
    }
    assert Shelf.model_validate_json(shelf.model_dump_json()) == shelf
    assert hcl(Shelf()) == '{ books = [], width = 10, labels = {}, front = { text = "front" } }'


def test_the_schema_of_a_value_is_that_of_what_is_known() -> None:
    schema = Shelf.model_json_schema()["properties"]

    assert schema["width"] == {
        "default": 10,
        "minimum": 1,
        "title": "Width",
        "type": "integer",
    }
    assert schema["books"]["items"] == {"type": "string"}


def test_each_text_of_a_spec_can_be_made_into_another() -> None:
    shelf = Shelf(
        books=Value(("a",)), labels=Value({"k": Label(text=Value("new"))}), name=Value("shelf")
    )

    loud = shelf.map_texts(str.upper)

    assert (loud.books.known, loud.name.known, loud.width.known) == (("A",), "SHELF", 10)
    assert loud.labels.known["K"].text.known == "NEW"
    assert loud.front.text.known == "FRONT"
