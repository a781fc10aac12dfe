"""Data is written as Terraform writes it."""

from __future__ import annotations

from typing import Any

import pytest

from modules.cluster.spec import StrategySpec
from modules.language.data import escaped, holds_planned, json_text, resolved
from modules.language.expression import (
    Expressible,
    When,
    decided,
    express,
    hcl,
    interpolations,
)
from modules.language.value import Value

COUNT: Value[int] = Value.planned("var.count", int)
FLAG: Value[bool] = Value.planned("var.flag", bool)
ON = When(FLAG, "b")


@pytest.mark.parametrize(
    ("data", "text"),
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
        ("${{ a = { b = { c = 1 } } }}", "{ a = { b = { c = 1 } } }"),
        ('${f("}", "${g("{")}")} x', '"${f("}", "${g("{")}")} x"'),
        ('${f("$${no}")}', 'f("$${no}")'),
        ('${f("a\\"}")}', 'f("a\\"}")'),
        (COUNT, "var.count"),
        ([], "[]"),
        (["a", COUNT], '["a", var.count]'),
        (("a", ON), 'concat(["a"], var.flag ? ["b"] : [])'),
        (("a", ON, "c"), 'concat(["a"], var.flag ? ["b"] : [], ["c"])'),
        ([ON], 'var.flag ? ["b"] : []'),
        ([When(False, "b"), When(Value(True), "c")], '["c"]'),
        ({}, "{}"),
        ({"a": 1, "b c": [2]}, '{ a = 1, "b c" = [2] }'),
        ({"${var.k}": 1, 2: 3}, '{ (var.k) = 1, "2" = 3 }'),
        (
            {"a": ON, "c": 1},
            "merge({ c = 1 }, { for key, value in "
            '{ a = var.flag ? "b" : null } : key => value if value != null })',
        ),
        (
            {"a": ON},
            '{ for key, value in { a = var.flag ? "b" : null } : key => value if value != null }',
        ),
        ({"a": When(False, 1), "b": When(True, 2)}, "{ b = 2 }"),
    ],
)
def test_data_is_written_as_terraform_does(data: Any, text: str) -> None:
    assert hcl(data) == text


@pytest.mark.parametrize("text", ["${var.a", "a ${f(", '${f("}'])
def test_an_interpolation_without_an_end_is_not_taken_for_text(text: str) -> None:
    with pytest.raises(ValueError, match="holds an interpolation without an end"):
        hcl(text)


def test_an_interpolation_of_more_than_a_name_gets_its_parentheses() -> None:
    assert hcl(Value("${a ? b : c}") == "d") == '(a ? b : c) == "d"'
    assert hcl(Value("${a.b[0].c}") == "d") == 'a.b[0].c == "d"'
    assert hcl([When(FLAG.then(FLAG, False), 1)]) == "(var.flag ? var.flag : false) ? [1] : []"


def test_the_interpolations_of_a_text_are_found() -> None:
    text = f'{COUNT}, $${{no}} and ${{f("}}")}}'

    assert interpolations(text) == ["${var.count}", '${f("}")}']


def test_a_condition_is_decided_where_it_is_known() -> None:
    assert [decided(one) for one in (True, Value(False), FLAG, FLAG & False)] == [
        True,
        False,
        None,
        False,
    ]
    assert decided("true") is None


def test_json_is_written_by_python_where_it_knows_everything() -> None:
    assert json_text({"b": [Value(1)], "a": When(True, "${aws_vpc.this.id}")}) == (
        '{"b": [1], "a": "${aws_vpc.this.id}"}'
    )
    assert json_text({"a": COUNT}) == "${jsonencode({ a = var.count })}"
    # The quotes of the interpolation would be escaped.
    assert json_text(['${f("a")}x']) == '${jsonencode(["${f("a")}x"])}'
    assert json_text([When(False, COUNT)]) == "[]"
    assert json_text([ON]) == '${jsonencode(var.flag ? ["b"] : [])}'


def test_a_reference_is_no_planned_value() -> None:
    assert holds_planned({"a": [COUNT]})
    assert holds_planned([ON])
    assert not holds_planned({"a": ["${aws_vpc.this.id}", Value(1), When(False, COUNT)]})


def test_data_is_resolved_as_far_as_it_is_known() -> None:
    data = {"a": Value((1, "x")), "b": COUNT, "c": When(True, 2), "d": When(False, 3)}

    assert resolved(data) == {"a": [1, "x"], "b": "${var.count}", "c": 2}
    assert resolved(COUNT, lambda text, kind: (text, kind)) == ("var.count", int)


@pytest.mark.parametrize("data", [[ON], {"a": ON}])
def test_what_only_terraform_knows_to_be_there_is_not_left_out_in_silence(data: Any) -> None:
    with pytest.raises(TypeError, match=r"var\.flag is known only when Terraform plans; write"):
        resolved(data)


def test_what_is_escaped_terraform_reads_as_it_stands() -> None:
    assert escaped("${HOME} %{if} $") == "$${HOME} %%{if} $"
    assert express(escaped("${HOME}")).text == '"$${HOME}"'


def test_a_spec_is_looked_into_for_what_only_terraform_knows() -> None:
    assert holds_planned(StrategySpec.planned("var.share"))
    assert not holds_planned([StrategySpec()])


def test_what_is_expressible_says_how_it_is_expressed() -> None:
    with pytest.raises(NotImplementedError):
        Expressible().to_expression()
