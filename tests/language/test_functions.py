"""Terraform's functions calculate in Python what is known, and words are said as readers do."""

from modules.language.expression import hcl
from modules.language.functions import either, function, listed, quoted, sha256, trimprefix
from modules.language.value import Value

NAME: Value[str] = Value.planned("var.name", str)


def test_a_function_is_calculated_where_all_is_known() -> None:
    assert trimprefix("ab", "a").known == "b"
    assert str(sha256("a"))[:6] == "ca9781"


def test_a_function_is_left_to_terraform_where_something_is_planned() -> None:
    twice = function("twice", str, lambda text: text * 2)

    assert hcl(twice(NAME)) == "twice(var.name)"
    assert hcl(twice("${aws_vpc.this.id}")) == "twice(aws_vpc.this.id)"
    assert twice(NAME).kind is str
    assert twice(Value("a")).known == "aa"


def test_options_are_said_as_a_reader_does() -> None:
    assert [either(options) for options in ((), ("a",), ("a", "b"), (1, 2, 3))] == [
        "",
        "a",
        "a or b",
        "1, 2 or 3",
    ]


def test_texts_are_listed_with_and_without_quotes() -> None:
    assert listed(("a", "b")) == "a, b"
    assert quoted(Value(("a", "b"))) == '"a", "b"'
