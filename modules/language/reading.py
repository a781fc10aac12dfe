"""Reads plain data into a spec, and goes on after a mistake, so that all of them are told."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import takewhile
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from modules.language.kinds import Path, bare, field_at, is_spec, kind_at
from modules.language.messages import KEY, describe
from modules.language.problems import Problem

S = TypeVar("S", bound=BaseModel)

COLLECTING: dict[str, Any] = {"collecting": True}
"""Validation context without rules between fields; the caller collects those."""


def read(cls: type[S], data: Mapping[str, Any]) -> tuple[S, list[Problem]]:
    """Return a spec and the problems of its single fields.

    Invalid values are replaced, so that the rest can be validated; rules are not applied.
    """
    table = _copy(data)
    errors = _errors(cls, table)
    found = [describe(cls, details) for details in errors if not _only_looks_short(details)]
    while errors:
        for details in errors:
            _replace_invalid(cls, table, details["loc"])
        errors = _errors(cls, table)
    return cls.model_validate(table, context=COLLECTING), found


def _copy(value: Any) -> Any:
    """Copy plain data, with tuples for lists."""
    if isinstance(value, Mapping):
        return {key: _copy(item) for key, item in value.items()}
    return tuple(map(_copy, value)) if isinstance(value, list) else value


def _errors(cls: type[BaseModel], table: Mapping[str, Any]) -> list[ErrorDetails]:
    try:
        cls.model_validate(table, context=COLLECTING)
    except ValidationError as error:
        return error.errors()
    return []


def _only_looks_short(details: ErrorDetails) -> bool:
    """Whether a list is too short only without its invalid items; these have own errors."""
    return details["type"] == "too_short" and len(details["input"]) >= details["ctx"]["min_length"]


def _replace_invalid(cls: type[BaseModel], table: Any, loc: Path) -> None:
    """Replace an invalid or missing value by an example, or remove it for its default.

    An invalid item replaces its whole list. Entries of tables keep their keys, which others may
    refer to.
    """
    *tables, key = takewhile(lambda part: isinstance(part, str) and part != KEY, loc)
    for end, part in enumerate(tables):
        inner = table.get(part, {})
        if not isinstance(inner, Mapping):  # the short form of a table
            tables, key = tables[:end], part
            break
        table = inner
    path = (*tables, key)
    field = field_at(cls, path)
    is_gone = field is None and key not in table  # its key is wrong, too
    given = table.pop(key, None)
    if loc[-1] == KEY or is_gone:
        return
    if is_spec(kind_at(cls, path)):
        table[key] = {}
    elif field and field.is_required():
        table[key] = (field.examples or [])[0]  # tests/house: each required field has one
    elif field is None and bare(kind_at(cls, path)) is str and not isinstance(given, str):
        table[key] = ""  # an invalid text would break further rules
