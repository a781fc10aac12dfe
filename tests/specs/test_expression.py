"""A value that only Terraform knows: Python writes it down, and may not branch on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Annotated, Any

import pytest
from pydantic import Field

from modules.language.expression import Expression, When, bare, hcl, interpolations, is_nullable
from modules.language.functions import length
from modules.language.problems import Rule
from modules.language.spec import Spec


class Shelf(Spec):
    """A spec to stand for."""

    books: tuple[str, ...] = ()
    width: Annotated[int, Field(ge=1)] = 10
    name: str | None = None

    @property
    def is_full(self) -> Any:
        return length(self.books) >= self.width

    def holds(self, number: int) -> Any:
        return length(self.books) == number

    def rules(self) -> Iterator[Rule]:
        yield Rule(("books",), length(self.books) <= self.width, f"more than {self.width}")


SHELF: Any = Expression("var.shelf", Shelf)
FLAG: Any = Expression("var.flag", bool)
COUNT: Any = Expression("var.count", int)
LIST: Any = Expression("var.list", tuple[str, ...])

BRANCHES: dict[str, Callable[[], object]] = {
    "if": lambda: 1 if FLAG else 2,
    "not": lambda: not FLAG,
    "and": lambda: FLAG and 1,
    "or": lambda: FLAG or 1,
    "bool": lambda: bool(FLAG),
    "any": lambda: any([FLAG]),
    "all": lambda: all([FLAG]),
    "filter": lambda: [*filter(None, [FLAG])],
    "a chain of comparisons": lambda: 1 < COUNT < 3,
    "equality in an if": lambda: 1 if COUNT == 3 else 2,
    "a key of a dictionary": lambda: {FLAG: 1},
    "an item of a set": lambda: {COUNT},
    "membership in it": lambda: "a" in LIST,
    "membership of it": lambda: COUNT in (1, 2),
    "len": lambda: len(LIST),
    "for": lambda: [*LIST],
    "unpacking": lambda: (lambda *items: items)(*LIST),
    "sorted": lambda: sorted(LIST),
    "an index": lambda: LIST[0],
    "int": lambda: int(COUNT),
    "float": lambda: float(COUNT),
    "range": lambda: range(COUNT),
    "max": lambda: max(COUNT, 3),
    "+": lambda: COUNT + 1,
    "+ on its right": lambda: 1 + COUNT,
    "-": lambda: COUNT - 1,
    "- on its right": lambda: 1 - COUNT,
    "*": lambda: COUNT * 2,
    "* on its right": lambda: 2 * COUNT,
    "+ of texts": lambda: "a" + LIST,
}


@pytest.mark.parametrize("branch", BRANCHES.values(), ids=BRANCHES.keys())
def test_python_cannot_branch_on_it(branch: Callable[[], object]) -> None:
    with pytest.raises(TypeError):
        branch()


def test_the_refusal_says_what_to_do_instead() -> None:
    with pytest.raises(TypeError) as error:
        bool(FLAG)

    assert str(error.value) == (
        "var.flag is known only when Terraform plans; Python cannot branch on it, count it or walk "
        "through it: use the functions of modules/language/expression.py"
    )


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (COUNT == 1, "(var.count == 1)"),
        (COUNT != "a", '(var.count != "a")'),
        (COUNT == None, "(var.count == null)"),  # noqa: E711
        (COUNT < 1, "(var.count < 1)"),
        (COUNT <= 1, "(var.count <= 1)"),
        (COUNT > COUNT, "(var.count > var.count)"),
        (COUNT >= 1.5, "(var.count >= 1.5)"),
        (FLAG & True, "(var.flag && true)"),
        (False | FLAG, "(var.flag || false)"),
        (True & (COUNT > 1), "((var.count > 1) && true)"),
    ],
)
def test_a_comparison_is_another_expression(made: Expression, text: str) -> None:
    assert (made.text, made.kind) == (text, bool)


def test_it_has_the_fields_properties_and_methods_of_what_it_stands_for() -> None:
    assert SHELF.books.text == "var.shelf.books"
    assert SHELF.books.kind == tuple[str, ...]
    assert SHELF.name.kind is str
    assert SHELF.is_full.text == "(length(var.shelf.books) >= var.shelf.width)"
    assert SHELF.holds(3).text == "(length(var.shelf.books) == 3)"


def test_a_rule_is_written_once_for_both() -> None:
    (planned,) = SHELF.rules()
    (plain,) = Shelf(books=("a",)).rules()

    assert (plain.holds, plain.message) == (True, "more than 10")
    assert planned.holds.text == "(length(var.shelf.books) <= var.shelf.width)"
    assert planned.message == "more than ${var.shelf.width}"


@pytest.mark.parametrize(("of", "name"), [(SHELF, "colour"), (COUNT, "real"), (LIST, "count")])
def test_it_has_no_more_than_that(of: Any, name: str) -> None:
    with pytest.raises(AttributeError, match=f"has no {name}"):
        getattr(of, name)


def test_in_a_text_it_is_an_interpolation() -> None:
    assert f"{COUNT} of {SHELF.width}" == "${var.count} of ${var.shelf.width}"
    assert repr(COUNT) == "Expression('var.count')"
    assert interpolations(f"{COUNT}, $${{no}} and {SHELF}") == ["${var.count}", "${var.shelf}"]


@pytest.mark.parametrize(
    ("annotation", "without", "nullable"),
    [
        (int, int, False),
        (int | None, int, True),
        (Annotated[int | None, Field(ge=1)], int, True),
        (Annotated[int, Field(ge=1)] | None, int, True),
        (int | str, int | str, False),
        (tuple[str, ...], tuple[str, ...], False),
    ],
)
def test_an_annotation_is_stripped_to_the_kind(
    annotation: Any, without: Any, nullable: bool
) -> None:
    assert bare(annotation) == without
    assert is_nullable(annotation) is nullable


ON = When(FLAG, "b")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (True, "true"),
        (1.5, "1.5"),
        ("plain", '"plain"'),
        ('a "b" \\ c\nd', '"a \\"b\\" \\\\ c\\nd"'),
        ("größer 😀", '"größer 😀"'),
        ("${var.a}", "var.a"),
        ('<${f("b")}> "c"', '"<${f("b")}> \\"c\\""'),
        ("$${no}", '"$${no}"'),
        ("${TfToken[TOKEN.1]}", '"${TfToken[TOKEN.1]}"'),
        ("${{ a = { b = 1 } }}", "{ a = { b = 1 } }"),
        (COUNT, "var.count"),
        ([], "[]"),
        (["a", COUNT], '["a", var.count]'),
        (("a", ON), 'concat(["a"], [for item in ["b"] : item if var.flag])'),
        ([ON], '[for item in ["b"] : item if var.flag]'),
        ({}, "{}"),
        ({"a": 1, "b c": [2]}, '{ a = 1, "b c" = [2] }'),
        ({"${var.k}": 1, 2: 3}, '{ (var.k) = 1, "2" = 3 }'),
        ({"a": ON}, '{ for key, value in { a = "b" } : key => value if var.flag }'),
        (
            {"a": ON, "c": 1},
            'merge({ c = 1 }, { for key, value in { a = "b" } : key => value if var.flag })',
        ),
        (Shelf(books=("a",)), '{ books = ["a"], width = 10 }'),
        (Shelf(name="n"), '{ books = [], width = 10, name = "n" }'),
    ],
)
def test_a_value_is_written_as_terraform_does(value: Any, text: str) -> None:
    assert hcl(value) == text


@pytest.mark.parametrize("text", ["${var.a", "a ${f(", "${{ a = { b = { c = 1 } } }}"])
def test_an_interpolation_that_cannot_be_read_is_not_taken_for_text(text: str) -> None:
    with pytest.raises(ValueError, match="without an end, or one nested too deeply"):
        hcl(text)
