"""What the bindings know of a resource's arguments: which there are, and which of them are blocks.

An override takes any name; a block that is there under a condition can be written in no other way.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

_META_ARGUMENTS = {"count", "depends_on", "for_each", "lifecycle"}


def unknown_arguments(kind: type, resource: Mapping[str, Any]) -> list[str]:
    """Return the place of each argument that the bindings do not know.

    Args:
        kind: Class of the resource.
        resource: Its arguments, as they are synthesized.
    """
    return sorted(set(_unknown(kind, resource, "")))


def block_names(kind: type, resources: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the names of the blocks in resources, each with the names of those in it.

    Args:
        kind: Class of the resources.
        resources: The arguments of each, as they are synthesized.
    """
    found: dict[str, list[Mapping[str, Any]]] = {}
    for resource in resources:
        for name, value in _parts(resource):
            if _block(kind, name):
                found.setdefault(name, []).extend(_several(value))
    blocks = ((name, _block(kind, name), bodies) for name, bodies in found.items())
    return {name: block_names(block, bodies) for name, block, bodies in blocks if block}


def _unknown(owner: type, arguments: Mapping[str, Any], place: str) -> Iterator[str]:
    for name, value in _parts(arguments):
        if not hasattr(owner, f"{name}_input"):
            yield place + name
        elif block := _block(owner, name):
            for body in _several(value):
                yield from _unknown(block, body, f"{place}{name}.")


def _block(owner: type, name: str) -> type | None:
    """Return the class by which the bindings refer to a block; none for any other argument."""
    # A class that stands further down in the file is given by its name.
    returned = getattr(owner, name).fget.__annotations__["return"]
    several = str(getattr(returned, "__name__", returned))
    one = several.removesuffix("List").removesuffix("OutputReference") + "OutputReference"
    block: type | None = getattr(sys.modules[owner.__module__], one, None)
    return block


def _several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _parts(arguments: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield each argument, and each block that is there under a condition, as if it were there."""
    for name, value in arguments.items():
        if name == "dynamic":
            for block, conditional in value.items():
                yield from ((block, one["content"]) for one in _several(conditional))
        elif name not in _META_ARGUMENTS:
            yield name, value
