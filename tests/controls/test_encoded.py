"""JSON in an argument is read, whether it is text or an encoding of Terraform."""

from __future__ import annotations

from typing import Any

import pytest

from modules.controls.encoded import decoded
from modules.language.data import json_text
from modules.language.value import Value

PLANNED = Value.planned("var.arns", tuple[str, ...])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": [1, "b"]}', {"a": [1, "b"]}),
        (
            '${jsonencode({ a = ["b", true, null, 2], "c:d" = { e = aws_a.b["k, l"].arn } })}',
            {"a": ["b", True, None, 2], "c:d": {"e": '${aws_a.b["k, l"].arn}'}},
        ),
        (
            '${jsonencode({ a = "arn:${aws_a.b["k"].id}/*", c = concat([], ["d"]) })}',
            {"a": 'arn:${aws_a.b["k"].id}/*', "c": '${concat([], ["d"])}'},
        ),
        ("${jsonencode([])}", []),
        ("${jsonencode([for one in var.a : one])}", "${[for one in var.a : one]}"),
    ],
)
def test_tables_lists_and_texts_are_read_and_expressions_stay_texts(text: str, value: Any) -> None:
    assert decoded(text) == value


def test_what_the_platform_writes_is_read() -> None:
    statement = {"Effect": "Allow", "Action": ["a:B", "a:C"], "Resource": PLANNED}

    assert decoded(json_text({"Statement": [statement]})) == {
        "Statement": [{**statement, "Resource": "${var.arns}"}]
    }


@pytest.mark.parametrize(
    "text",
    [
        "${local.policy}",
        "${jsonencode({ for a in b : a => a })}",
        "${jsonencode([1, 2)}",
        "${jsonencode({}) } more)}",
    ],
)
def test_anything_else_is_not_guessed(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        decoded(text)
