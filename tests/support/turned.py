"""An environment file with every table and list the other way round."""

from __future__ import annotations

from typing import Any

ORDERED = {"command", "health_check_command", "renamed_from"}
"""Lists whose order is what they say."""


def turned_round(value: Any, key: str = "") -> Any:
    """Return the same data with every table and list in the opposite order."""
    if isinstance(value, dict):
        return {name: turned_round(part, name) for name, part in reversed(value.items())}
    if isinstance(value, list) and key not in ORDERED:
        return [turned_round(part) for part in reversed(value)]
    return value
