"""Data with values in it: made plain for Python, or encoded as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from modules.language.base_value import BaseValue
from modules.language.expression import When, decided, hcl, interpolations
from modules.language.kinds import is_spec


def interpolation(text: str, kind: Any) -> str:
    """Return an expression as it stands in a text."""
    return f"${{{text}}}"


def resolved(data: Any, planned: Callable[[str, Any], Any] = interpolation) -> Any:
    """Return data without values in it: lists, tables, texts, numbers and bools.

    Args:
        data: May hold values and specs; what is there under a condition that is known.
        planned: Called with the expression and the type of each value that only Terraform knows.

    Raises:
        TypeError: Only Terraform knows whether something is there: then it has to be an expression.
    """
    if isinstance(data, BaseValue):
        return planned(hcl(data), data.kind) if data.is_planned else resolved(data.known, planned)
    if is_spec(type(data)):
        return {name: resolved(getattr(data, name), planned) for name in type(data).model_fields}
    if isinstance(data, Mapping):
        return {
            str(key): resolved(there, planned)
            for key, part in data.items()
            for there in _there(part)
        }
    if isinstance(data, Sequence) and not isinstance(data, str):
        return [resolved(there, planned) for part in data for there in _there(part)]
    return data


def _there(part: Any) -> list[Any]:
    """Return an item in a list, or none where its condition does not hold."""
    if not isinstance(part, When):
        return [part]
    holds = decided(part.condition)
    if holds is None:
        raise TypeError(
            f"{hcl(part.condition)} is known only when Terraform plans; write what depends on it "
            "as an expression (json_text, local) or as a block (blocks)"
        )
    return [part.value] if holds else []


def json_text(data: Any) -> str:
    """Return data as JSON, for arguments that hold a JSON text."""
    return f"${{jsonencode({hcl(data)})}}" if _must_encode(data) else json.dumps(resolved(data))


def holds_planned(data: Any) -> bool:
    """Whether there is something in data that only Terraform will know, references aside."""
    return _any(data, lambda leaf: isinstance(leaf, BaseValue))


def _must_encode(data: Any) -> bool:
    """Whether Terraform must encode this as JSON: Python does not know it, or cannot quote it."""
    return _any(data, lambda leaf: isinstance(leaf, BaseValue) or _holds_quotes(leaf))


def _holds_quotes(leaf: Any) -> bool:
    # Quotes within an interpolation would be escaped.
    return isinstance(leaf, str) and any('"' in found for found in interpolations(leaf))


def _any(data: Any, holds: Callable[[Any], bool]) -> bool:
    """Whether something holds of a leaf: a planned value, or whatever is no list or table."""
    if isinstance(data, BaseValue):
        return holds(data) if data.is_planned else _any(data.known, holds)
    if isinstance(data, When):
        is_there = decided(data.condition)
        return is_there is None or (is_there and _any(data.value, holds))
    if is_spec(type(data)):
        return any(_any(getattr(data, name), holds) for name in type(data).model_fields)
    if isinstance(data, Mapping):
        return any(_any(part, holds) for part in data.values())
    if isinstance(data, Sequence) and not isinstance(data, str):
        return any(_any(part, holds) for part in data)
    return holds(data)


def escaped(text: str) -> str:
    """Return a text in which Terraform sees no expression of its own."""
    return text.replace("${", "$${").replace("%{", "%%{")
