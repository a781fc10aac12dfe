"""The conditions of statements, and what is no statement at all."""

from __future__ import annotations

import json
from typing import Any

from modules.language.cases import Case, Changes, join, wrong
from modules.language.cases_of_kinds import texts
from modules.task.cases_of_statements import statement

FIELD, PLAIN = "task_role_statements.0.conditions", "task_role_statements.conditions"
TAG = "aws:ResourceTag/team"


def limited(conditions: Any) -> Changes:
    """Return a statement with conditions."""
    return statement(conditions=conditions)


def _never(operator: str, value: str) -> str:
    return (
        f'"{operator} {value}" is never compared; write a number for Numeric, a date such as '
        "2027-01-31T00:00:00Z for Date, true or false for Bool and Null, an address or a range for "
        "IpAddress, an ARN for Arn"
    )


def _compared(operator: str, value: str) -> Case:
    return wrong(
        f"{operator} {value}",
        limited({operator: {"aws:Something": [value]}}),
        f"{FIELD}: {_never(operator, value)}",
    )


def _counts() -> tuple[Case, ...]:
    """Return conditions with too few and too many parts."""
    many = range(21)
    given: tuple[tuple[str, Any, str], ...] = (
        ("", {f"{'ForAnyValue:' * (n % 2)}{_OPERATORS[n // 2]}": {TAG: ["1"]} for n in many}, "21"),
        (".StringEquals", {"StringEquals": {}}, ""),
        (".StringEquals", {"StringEquals": {f"aws:RequestTag/{n}": ["a"] for n in many}}, "21"),
        (f".StringEquals.{TAG}", {"StringEquals": {TAG: []}}, ""),
        (f".StringEquals.{TAG}", {"StringEquals": {TAG: ["a"] * 101}}, "101"),
    )
    return tuple(
        wrong(
            f"conditions{path}: {count or 0}",
            limited(conditions),
            f"{FIELD}{path}: {count} given; give at most {int(count) - 1}"
            if count
            else f"{FIELD}{path}: 0 given; give at least 1",
        )
        for path, conditions, count in given
    )


_OPERATORS = (
    *("StringEquals", "StringNotEquals", "StringLike", "StringNotLike"),
    *("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "BinaryEquals"),
    *("NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericGreaterThanEquals"),
)

CONDITIONS = join(
    limited({}),
    limited({"StringEquals": {TAG: ["orders", ""], "aws:ResourceTag/Kosten Stelle": ["ä"]}}),
    limited({"ForAllValues:StringLikeIfExists": {"aws:TagKeys": ["${aws:PrincipalTag/team}-*"]}}),
    limited({"Null": {TAG: ["false"]}, "BoolIfExists": {"aws:SecureTransport": ["true"]}}),
    limited({"NumericLessThanEquals": {"s3:max-keys": ["10"]}}),
    limited({"DateGreaterThan": {"aws:CurrentTime": ["2027-01-31T00:00:00Z", "1798675200"]}}),
    limited({"NotIpAddress": {"aws:SourceIp": ["203.0.113.0/24", "2001:db8::/32"]}}),
    limited({"ArnLike": {"aws:SourceArn": ["arn:aws:s3:::b*", "*"]}}),
    *(
        wrong(
            f'operator "{operator}"',
            limited({operator: {TAG: ["a"]}}),
            f'{FIELD}.{operator}: "{operator}": write an operator of IAM as it is spelt there, '
            "such as StringEquals, ArnLike or Bool",
            also="" if operator == "StringEqual" else f"{PLAIN}: {_never(operator, 'a')}",
        )
        for operator in ("StringEqual", "stringEquals", "NullIfExists", "ForAnyValues:Bool", "0")
    ),
    *(
        wrong(
            f'condition key "{key}"',
            limited({"StringEquals": {key: ["a"]}}),
            f'{FIELD}.StringEquals.{key}: "{key}": write a condition key, <service>:<key> such as '
            "aws:ResourceTag/team",
        )
        for key in ("team", "aws:", ":team")
    ),
    texts(
        f"{FIELD}.StringEquals.{TAG}.0",
        "write up to 1000 letters, digits and signs of Latin-1",
        "a\0b",
        "5 €",
        made=lambda value: limited({"StringEquals": {TAG: [value]}}),
        shown="compared value",
    ),
    *_counts(),
    *(
        _compared(operator, value)
        for operator, value in (
            ("NumericLessThan", "ten"),
            ("ForAnyValue:DateEquals", "tomorrow"),
            ("BoolIfExists", "yes"),
            ("Null", "null"),
            ("IpAddress", "example.com"),
            ("ArnLike", "my-topic"),
        )
    ),
)


def _shape(part: str, given: Any, what: str) -> Case:
    """Return the case of a part of a statement that is of another type."""
    said = {
        "list": "a list; put it in square brackets",
        "table": "a table; put its fields in curly braces",
    }[what.split(" ", 1)[0]]
    return wrong(
        f"{part} as another type than a {what}",
        statement(**{part: given}),
        f"task_role_statements.0.{part}: {json.dumps(given)} is not {said}",
        instead=f"task_role_statements.{part}: {json.dumps(given)} is no {what}",
    )


_BY_NAME = {"read": {"actions": ["s3:GetObject"], "resources": ["arn:aws:s3:::b/*"]}}

SHAPES = join(
    wrong(
        "statements by name",
        {"task_role_statements": _BY_NAME},
        f"task_role_statements: {json.dumps(_BY_NAME)} is not a list; put it in square brackets",
        instead=f"task_role_statements: {json.dumps(_BY_NAME, separators=(',', ':'))} is not a "
        "list; put it in square brackets",
    ),
    wrong(
        "a statement that is text",
        {"task_role_statements": ["s3:GetObject"]},
        'task_role_statements.0: "s3:GetObject" is not a table; put its fields in curly braces',
    ),
    _shape("actions", "s3:GetObject", "list of texts"),
    _shape("resources", "arn:aws:s3:::b/*", "list of texts"),
    _shape("conditions", "aws:SourceIp", "table of tables of lists of texts"),
)
