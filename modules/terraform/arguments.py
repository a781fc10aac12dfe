"""Holds what is written past the bindings to what the bindings know.

An override takes any name; a block that is there under a condition can be written in no other way.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
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


def block_names(kind: type, resources: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the names of the blocks in resources, each with the names of those in it.

    What the bindings have a class for is a block; a test compares that with the provider's schema.

    Args:
        kind: Class of the resources.
        resources: The arguments of each, as they are synthesized.
    """
    found: dict[str, Any] = {}
    for resource in resources:
        _merge(found, _block_names(sys.modules[kind.__module__], kind.__name__, resource))
    return found


def _block_names(
    module: ModuleType, owner: str, arguments: Mapping[str, Any]
) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for name, value in _parts(arguments):
        struct = _struct(owner, name)
        for block in _several(value) if hasattr(module, struct) else ():
            _merge(found.setdefault(name, {}), _block_names(module, struct, block))
    return found


def _merge(into: dict[str, Any], names: Mapping[str, Any]) -> None:
    for name, inner in names.items():
        _merge(into.setdefault(name, {}), inner)


def _struct(owner: str, name: str) -> str:
    """Return the class that the bindings have for a block."""
    return owner + "".join(map(str.capitalize, name.split("_")))


def _several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _unknown(
    module: ModuleType, owner: str, arguments: Mapping[str, Any], place: str, suffix: str
) -> Iterator[str]:
    for name, value in _parts(arguments):
        if not hasattr(getattr(module, owner), name + suffix):
            yield place + name
            continue
        struct = _struct(owner, name)
        for block in _several(value) if hasattr(module, struct) else ():
            yield from _unknown(module, struct, block, f"{place}{name}.", "")


def _parts(arguments: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield each argument, and each block that is there under a condition, as if it were there."""
    for name, value in arguments.items():
        if name == "dynamic":
            for block, conditional in value.items():
                yield from ((block, one["content"]) for one in _several(conditional))
        elif name not in _META_ARGUMENTS:
            yield name, value
