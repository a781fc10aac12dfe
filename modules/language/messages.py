"""Converts pydantic's errors into messages with the value, the rule and the repair."""

from __future__ import annotations

import json
from datetime import date, time
from math import isfinite
from typing import TYPE_CHECKING, Any

from pydantic_core import ErrorDetails

from modules.language.kinds import Path, kind_at
from modules.language.numbers import whole
from modules.language.problems import Problem, did_you_mean

if TYPE_CHECKING:
    from pydantic import BaseModel

KEY = "[key]"
"""What pydantic appends to the path when the key of a table itself is wrong."""

NAME = "name"
"""The field of the whole that nobody writes: the name of the file says it."""

_SHOWN_CHARACTERS = 80

TEXTS = {
    "missing": "is required",
    "greater_than_equal": "{value} is too small; give at least {ge}",
    "less_than_equal": "{value} is too large; give at most {le}",
    "greater_than": "{value} is too small; give more than {gt}",
    "literal_error": "{value} is not possible; choose {expected}",
    "int_type": "{value} is not a whole number; write one, without quotes",
    "float_type": "{value} is not a number; write one, without quotes",
    "half_step": "{value} is no multiple of 0.5; write one, without quotes",
    "date_type": "{value} is not a date; write one such as 2027-01-31, without quotes",
    "bool_type": "{value} is neither true nor false; write one of them, without quotes",
    "string_type": "{value} is not text; put it in quotes",
    "tuple_type": "{value} is not a list; put it in square brackets",
    "dict_type": "{value} is not a table; put its fields in curly braces",
    "model_type": "{value} is not a table; put its fields in curly braces",
    "too_short": "{count} given; give at least {min_length}",
    "too_long": "{count} given; give at most {max_length}",
    "string_too_long": "{value} is too long; give at most {max_length} characters",
    "string_too_short": "{value} is too short; give at least {min_length} characters",
}


def in_terraform(text: str) -> str:
    """Return a message as modules say it: to Terraform a number in quotes is a number."""
    return text.replace(", without quotes", "")


def describe(root: type[BaseModel], details: ErrorDetails) -> Problem:
    """Convert one of pydantic's errors into a problem.

    Args:
        root: The spec that was being read.
        details: One entry of ``ValidationError.errors()``.
    """
    kind, path = details["type"], tuple(part for part in details["loc"] if part != KEY)
    given, context = details["input"], details.get("ctx", {})
    if kind == "extra_forbidden":
        return Problem(path, f"is no field of this table; {_repair(root, path, given)}")
    if isinstance(given, str) and kind.startswith("too_"):
        kind = f"string_{kind}"  # the same rule, met behind a rule of our own
    # A rule of our own (see patterns.py) has its text; unknown types of errors keep pydantic's.
    text = TEXTS.get(kind, "{value}: {words}")
    count = len(given) if isinstance(given, tuple | dict) else 0
    values = {"value": _shown(given), "count": count, "words": details["msg"]}
    # Bounds of numbers with a fraction are texts such as 256.0 to pydantic.
    bounds = {name: whole(bound) for name, bound in context.items() if type(bound) is float}
    return Problem(path, text.format(**values, **{**context, **bounds}))


def _repair(root: type[BaseModel], path: Path, given: Any) -> str:
    """Return what helps against an unknown field: TOML reads what follows a table as part of it."""
    name, fields = str(path[-1]), kind_at(root, path[:-1]).model_fields
    if len(path) > 1 and name in root.model_fields.keys() - {NAME}:
        place = f"as [{name}]" if isinstance(given, dict) else "above the first table"
        return f"it is one of the whole, to be written {place}"
    return did_you_mean(name, fields)


def _shown(value: Any) -> str:
    """Return a value as written in a file, a long one cut off."""
    # TOML's words for what is no number: JSON has none, and Python's are others.
    is_plain = isfinite(value) if isinstance(value, float) else not isinstance(value, date | time)
    text = json.dumps(value, default=str, ensure_ascii=False) if is_plain else str(value)
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[: _SHOWN_CHARACTERS - 1]}…"
