"""Holds what is written past the bindings to what the bindings know.

An override takes any name; a block that is there under a condition can be written in no other way.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any

_META_ARGUMENTS = {"count", "depends_on", "for_each", "lifecycle"}


def unknown_arguments(kind: type, resource: Mapping[str, Any]) -> list[str]:
    """Return the place of each argument that the bindings do not know.

    Args:
        kind: Class of the resource.
        resource: Its arguments, as they are synthesized.
    """
    module = sys.modules[kind.__module__]
    return sorted(set(_unknown(module, kind.__name__, resource, "", "_input")))


def _unknown(
    module: ModuleType, owner: str, arguments: Mapping[str, Any], place: str, suffix: str
) -> Iterator[str]:
    for name, value in _parts(arguments):
        if not hasattr(getattr(module, owner), name + suffix):
            yield place + name
            continue
        struct = owner + "".join(map(str.capitalize, name.split("_")))
        blocks = value if isinstance(value, list) else [value]
        for block in blocks if hasattr(module, struct) else ():
            yield from _unknown(module, struct, block, f"{place}{name}.", "")


def _parts(arguments: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield each argument, and each block that is there under a condition, as if it were there."""
    for name, value in arguments.items():
        if name == "dynamic":
            for block, conditional in value.items():
                several = conditional if isinstance(conditional, list) else [conditional]
                yield from ((block, one["content"]) for one in several)
        elif name not in _META_ARGUMENTS:
            yield name, value
