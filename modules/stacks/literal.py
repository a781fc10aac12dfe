"""Takes an environment at its word: a text in it is a text, never a Terraform expression."""

from __future__ import annotations

from typing import Any

from modules.bindings.expressions import escaped
from modules.specs.base import Spec
from modules.specs.environment import EnvironmentSpec


def literal(spec: EnvironmentSpec) -> EnvironmentSpec:
    """Return a spec whose texts Terraform reads as they stand, ``${HOME}`` and ``%{if}`` too.

    Only here, where data comes in: inside a Terraform module the same fields hold expressions.
    """
    made: EnvironmentSpec = _literal(spec)
    return made


def _literal(value: Any) -> Any:
    if isinstance(value, str):
        return escaped(value)
    if isinstance(value, Spec):
        # Not validated again: an escaped text may be longer than the text that it stands for.
        fields = type(value).model_fields
        return value.model_copy(update={name: _literal(getattr(value, name)) for name in fields})
    if isinstance(value, dict):
        return {_literal(key): _literal(part) for key, part in value.items()}
    if isinstance(value, tuple):
        return tuple(map(_literal, value))
    return value
