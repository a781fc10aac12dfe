"""Data that contains values: resolved to plain data, or encoded as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from modules.language.base_value import BaseValue
from modules.language.expression import When, decided, hcl, interpolations
from modules.language.kinds import SCALARS, is_spec


def interpolation(text: str, kind: Any) -> str:
    """Return an expression as an interpolation."""
    return f"${{{text}}}"


def resolved(data: Any, planned: Callable[[str, Any], Any] = interpolation) -> Any:
    """Return data as plain lists, tables, texts, numbers and bools.

    Args:
        data: May contain values, specs, and items under a known condition.
        planned: Called with the expression and the type of each value that only Terraform knows.

    Raises:
        TypeError: An item depends on a condition that only Terraform knows.
    """
    if isinstance(data, SCALARS):
        return data
    if isinstance(data, BaseValue):
        return planned(hcl(data), data.kind) if data.is_planned else resolved(data.known, planned)
    if is_spec(type(data)):
        return {name: resolved(getattr(data, name), planned) for name in type(data).model_fields}
    if isinstance(data, Mapping):
        return {
            str(key): resolved(present, planned)
            for key, item in data.items()
            for present in _present_items(item)
        }
    if isinstance(data, Sequence):
        return [resolved(present, planned) for item in data for present in _present_items(item)]
    return data


def _present_items(item: Any) -> list[Any]:
    """Return a list with the item, or an empty one if its condition does not hold."""
    if not isinstance(item, When):
        return [item]
    holds = decided(item.condition)
    if holds is None:
        raise TypeError(
            f"{hcl(item.condition)} is known only when Terraform plans; write what depends on it "
            "as an expression (json_text, local) or as a block (blocks)"
        )
    return [item.value] if holds else []


def json_text(data: Any) -> str:
    """Return data as JSON, for arguments that hold a JSON text."""
    return f"${{jsonencode({hcl(data)})}}" if _must_encode(data) else json.dumps(resolved(data))


def holds_planned(data: Any) -> bool:
    """Whether data contains a planned value; references do not count."""
    return _any(data, lambda leaf: isinstance(leaf, BaseValue))


def _must_encode(data: Any) -> bool:
    """Whether Terraform must encode data as JSON: it has planned values, or quotes to escape."""
    return _any(data, lambda leaf: isinstance(leaf, BaseValue) or _holds_quotes(leaf))


def _holds_quotes(leaf: Any) -> bool:
    # Quotes within an interpolation would be escaped.
    return isinstance(leaf, str) and any('"' in found for found in interpolations(leaf))


def _any(data: Any, holds: Callable[[Any], bool]) -> bool:
    """Whether a condition holds for a leaf: a planned value, or what is no list or table."""
    if isinstance(data, SCALARS):
        return holds(data)
    if isinstance(data, BaseValue):
        return holds(data) if data.is_planned else _any(data.known, holds)
    if isinstance(data, When):
        is_present = decided(data.condition)
        return is_present is None or (is_present and _any(data.value, holds))
    if is_spec(type(data)):
        return any(_any(getattr(data, name), holds) for name in type(data).model_fields)
    if isinstance(data, Mapping):
        return any(_any(item, holds) for item in data.values())
    return isinstance(data, Sequence) and any(_any(item, holds) for item in data)


def escaped(text: str) -> str:
    """Return a text that Terraform takes literally, with its template signs escaped."""
    return text.replace("${", "$${").replace("%{", "%%{")
