"""What is known calculates; on what is planned Python cannot branch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from modules.cluster.spec import StrategySpec
from modules.language.data import resolved
from modules.language.expression import When, hcl
from modules.language.value import CONSTANTS, Value, constant, values
from tests.language.operations import OPERATIONS, Operation

FLAG: Value[bool] = Value.planned("var.flag", bool)
COUNT: Value[int] = Value.planned("var.count", int)
LIST: Value[tuple[str, ...]] = Value.planned("var.list", tuple[str, ...])
TABLE: Value[dict[str, int]] = Value.planned("var.table", dict[str, int])
SHARES: Value[dict[str, StrategySpec]] = Value.planned("var.shares", dict[str, StrategySpec])

BRANCHES: dict[str, Callable[[], object]] = {
    "if": lambda: 1 if FLAG else 2,
    "not": lambda: not FLAG,
    "and": lambda: FLAG and 1,
    "or": lambda: FLAG or 1,
    "bool": lambda: bool(FLAG),
    "any": lambda: any([FLAG]),
    "all": lambda: all([FLAG]),
    "a chain of comparisons": lambda: 1 < COUNT < 3,
    "equality in an if": lambda: 1 if COUNT == 3 else 2,
    "a key of a dictionary": lambda: {FLAG: 1},
    "an item of a set": lambda: {COUNT},
    "membership in it": lambda: "a" in LIST,
    "membership of it": lambda: COUNT in (1, 2),
    "len": lambda: len(LIST),
    "for": lambda: [*LIST],
    "sorted": lambda: sorted(LIST),
    "max": lambda: max(COUNT, 3),
    "int": lambda: int(COUNT),  # type: ignore[call-overload]
    "float": lambda: float(COUNT),  # type: ignore[arg-type]
    "-": lambda: COUNT - 1,  # type: ignore[operator]
    "*": lambda: COUNT * 2,  # type: ignore[operator]
    "known": lambda: COUNT.known,
}


@pytest.mark.parametrize("branch", BRANCHES.values(), ids=BRANCHES.keys())
def test_python_cannot_branch_on_what_is_planned(branch: Callable[[], object]) -> None:
    with pytest.raises(TypeError):
        branch()


def test_the_refusal_says_what_to_do_instead() -> None:
    with pytest.raises(TypeError) as error:
        bool(FLAG)

    assert str(error.value) == (
        "var.flag is known only when Terraform plans; Python cannot branch on it, count it or walk "
        "through it: use the methods of Value, see modules/language/README.md"
    )


def test_python_asks_a_known_value_what_it_asks_what_is_in_it() -> None:
    words = Value(("b", "a"))

    assert (len(words), [*words], "a" in words, words[1].known) == (2, ["b", "a"], True, "a")
    assert ({Value(1): "one"}[Value(1)], f"{Value(8080)}", repr(Value("a"))) == (
        "one",
        "8080",
        "Value('a')",
    )
    assert not Value(())
    assert list(Value({"a": 1})) == ["a"]


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_of_what_is_known_the_result_is_plain(operation: Operation) -> None:
    def refuse(text: str, kind: Any) -> None:
        raise AssertionError(text)

    assert "${" not in str(resolved(operation.known(), refuse))


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_of_what_is_planned_the_result_holds_the_expression(operation: Operation) -> None:
    assert f"({hcl(operation.value)})" in hcl(operation.planned())


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (COUNT == 1, "var.count == 1"),
        (COUNT == None, "var.count == null"),  # noqa: E711
        (COUNT > COUNT, "var.count > var.count"),
        ((COUNT > 1) == (COUNT < 3), "var.count > 1 == var.count < 3"),
        ((COUNT == 1) == FLAG, "(var.count == 1) == var.flag"),
        ((COUNT > 1) & FLAG | FLAG, "var.count > 1 && var.flag || var.flag"),
        (((COUNT > 1) | FLAG) & FLAG, "(var.count > 1 || var.flag) && var.flag"),
        (~((COUNT > 1) & FLAG), "!(var.count > 1 && var.flag)"),
        (~(COUNT == 1), "var.count != 1"),
        (~~(COUNT == 1), "var.count == 1"),
        (~LIST.contains("a"), '!contains(var.list, "a")'),
        (~~FLAG, "var.flag"),
        (FLAG.then(1, 2), "var.flag ? 1 : 2"),
        (FLAG.then(1, 2) + 3, "(var.flag ? 1 : 2) + 3"),
        (FLAG.then(LIST, ())[0], "(var.flag ? var.list : [])[0]"),
        (LIST[1], "var.list[1]"),
        (COUNT + 1 > 2, "var.count + 1 > 2"),
        (LIST.filter(lambda one: one != "a"), '[for one in var.list : one if one != "a"]'),
        (LIST.map(lambda a: FLAG.then(a, "b")), '[for a in var.list : (var.flag ? a : "b")]'),
        (SHARES.values.map(lambda s: s.weight), "[for s in values(var.shares) : s.weight]"),
        (LIST.map(lambda one: [one]).length, "length(var.list)"),
        (LIST.map(lambda a: a, where=lambda a: a != "").length,
         'length([for a in var.list : a if a != ""])'),
    ],
)  # fmt: skip
def test_an_expression_has_the_parentheses_that_it_needs(made: Value[Any], text: str) -> None:
    assert hcl(made) == text


@pytest.mark.parametrize(
    ("made", "known"),
    [
        (FLAG & True, "var.flag"),
        (True & FLAG, "var.flag"),
        (FLAG & False, "false"),
        (False & FLAG, "false"),
        (FLAG | True, "true"),
        (True | FLAG, "true"),
        (FLAG | False, "var.flag"),
        (Value(True).then(COUNT, 2), "var.count"),
        (Value(False).then(COUNT, 2), "2"),
        (Value(False).implies(lambda: FLAG), "true"),
        (Value(True).implies(lambda: FLAG), "var.flag"),
        (FLAG.implies(lambda: True), "true"),
        (COUNT + 0, "var.count"),
        (values(COUNT, 1).length, "2"),
    ],
)
def test_constants_are_folded(made: Value[Any], known: str) -> None:
    assert hcl(made) == known


def test_what_follows_from_a_condition_is_not_evaluated_where_it_does_not_hold() -> None:
    # ``&&`` and ``||`` evaluate both sides.
    assert hcl(FLAG.implies(lambda: COUNT > 1)) == "var.flag ? var.count > 1 : true"


def test_one_of_two_values_is_of_the_kind_of_the_one_that_is_given() -> None:
    assert FLAG.then(None, COUNT).kind is int
    assert FLAG.then(COUNT, None).kind is int


def test_an_item_under_a_planned_condition_is_looked_for_by_terraform() -> None:
    words = Value((When(FLAG, "a"), "b"))

    assert hcl(words.contains("a")) == 'contains(concat(var.flag ? ["a"] : [], ["b"]), "a")'


def test_a_known_table_is_walked_in_the_order_of_its_keys_and_the_last_one_laid_over_it_wins() -> (
    None
):
    table = Value({"b": 1, "a": 2}) | {"b": 3}

    assert table.keys.known == ("a", "b")
    assert table.values.known == (2, 3)
    assert table.entries(lambda key, value: f"{key}{value}").known == ("a2", "b3")


def test_a_loop_is_named_as_python_names_it_and_never_as_one_around_it() -> None:
    inner = LIST.map(lambda word: LIST.map(lambda word: word))
    entries = TABLE.entries(lambda key, value: TABLE.entries(lambda key, value: [key, value]))
    words_of_terraform = LIST.map(lambda each: LIST.map(lambda var: [each, var]))

    assert hcl(inner) == "[for word in var.list : [for word2 in var.list : word2]]"
    assert hcl(entries) == (
        "[for key, value in var.table : [for key2, value2 in var.table : [key2, value2]]]"
    )
    assert hcl(words_of_terraform) == (
        "[for each_ in var.list : [for var_ in var.list : [each_, var_]]]"
    )
    # The names are free again.
    assert hcl(LIST.map(lambda word: word)) == "[for word in var.list : word]"


def test_a_name_is_free_again_where_the_body_of_a_loop_fails() -> None:
    with pytest.raises(ZeroDivisionError):
        LIST.map(lambda word: 1 / 0)

    assert hcl(LIST.map(lambda word: word)) == "[for word in var.list : word]"


def test_a_reference_in_a_text_is_not_taken_for_a_known_text() -> None:
    reference = Value("${aws_vpc.this.id}")

    assert hcl(reference == "") == 'aws_vpc.this.id == ""'
    assert hcl(Value((reference,)).contains("a")) == 'contains([aws_vpc.this.id], "a")'
    # The same reference is the same, whatever it is worth.
    assert len(values("${a.b}", "${a.c}", "${a.b}").distinct) == 2


def test_a_known_list_is_filtered_by_terraform_where_the_condition_is_planned() -> None:
    assert hcl(Value(("a", "b")).filter(lambda one: one == LIST[0])) == (
        '[for one in ["a", "b"] : one if one == var.list[0]]'
    )
    assert hcl(Value(("a",)).map(lambda one: one, where=lambda one: FLAG)) == (
        '[for one in ["a"] : one if var.flag]'
    )


def test_a_constant_is_written_once_by_its_name() -> None:
    try:
        sizes = constant("sizes", {1: (2, 3)})

        assert hcl(sizes.get(COUNT, ())) == "lookup(local.sizes, tostring(var.count), [])"
        assert sizes.get(1, ()).known == (2, 3)
        assert CONSTANTS["sizes"] == {1: (2, 3)}
    finally:
        del CONSTANTS["sizes"]
