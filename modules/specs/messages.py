"""Turns pydantic's errors into the platform's words: value given, rule, repair."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, get_args

from pydantic_core import ErrorDetails

from modules.specs.problems import Path, Problem, did_you_mean

if TYPE_CHECKING:
    from pydantic import BaseModel

_TEXTS = {
    "missing": "is required",
    "greater_than_equal": "{value} is too small; give at least {ge}",
    "less_than_equal": "{value} is too large; give at most {le}",
    "literal_error": "{value} is not possible; choose {expected}",
    "int_type": "{value} is not a whole number; write one, without quotes",
    "bool_type": "{value} is neither true nor false; write one of them, without quotes",
    "string_type": "{value} is not text; put it in quotes",
    "tuple_type": "{value} is not a list; put it in square brackets",
    "dict_type": "{value} is not a table",
    "model_type": "{value} is not a table",
    "too_short": "{actual_length} given; give at least {min_length}",
    "too_long": "{actual_length} given; give at most {max_length}",
    "string_too_long": "{value} is too long; give at most {max_length} characters",
    "string_too_short": "{value} is too short; give at least {min_length} characters",
}


def describe(root: type[BaseModel], details: ErrorDetails) -> Problem:
    """Return the problem that one of pydantic's errors means.

    Args:
        root: The spec that was being read.
        details: One entry of ``ValidationError.errors()``.
    """
    kind, path = details["type"], _path(details)
    context: Mapping[str, Any] = details.get("ctx", {})
    if kind == "extra_forbidden":
        table = _spec_at(root, path[:-1])
        fields = table.model_fields if table else ()
        return Problem(path, f"is no field of this table; {did_you_mean(str(path[-1]), fields)}")
    # A rule of our own (see matches.py) comes with its text; what pydantic may invent later keeps
    # pydantic's words.
    if isinstance(details["input"], str):
        kind = kind.replace("too_", "string_too_") if kind.startswith("too_") else kind
    text = _TEXTS.get(kind)
    message = (
        text.format(value=_shown(details["input"]), **context)
        if text
        else f"{_shown(details['input'])}: {details['msg']}"
    )
    return Problem(path, message)


def _path(details: ErrorDetails) -> Path:
    # pydantic marks a bad key of a table with a "[key]" behind it.
    return tuple(part for part in details["loc"] if part != "[key]")


def _shown(value: Any) -> str:
    return json.dumps(value, default=str, ensure_ascii=False)


def _spec_at(spec: type[BaseModel] | None, path: Path) -> type[BaseModel] | None:
    """Follow a path of keys through the annotations to the spec that it ends in."""
    remaining = list(path)
    while spec and remaining:
        field = spec.model_fields.get(str(remaining.pop(0)))
        inner: Any = field.annotation if field else None
        arguments = [a for a in get_args(inner) if a is not type(None)]
        if arguments:  # an optional spec, or a table of specs by name
            inner = arguments[-1]
            del remaining[: len(arguments) - 1]
        spec = inner if hasattr(inner, "model_fields") else None
    return spec
