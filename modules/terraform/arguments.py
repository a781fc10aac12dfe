"""The arguments and blocks of resources, as the bindings define them.

cdktf accepts any name in an override, which a conditional block needs, so names are checked here.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Any


class Untyped:
    """A block of which the bindings know no parts, because it may contain itself."""


_META_ARGUMENTS = {"count", "depends_on", "for_each", "lifecycle"}


def unknown_arguments(kind: type, resource: Mapping[str, Any]) -> list[str]:
    """Return the path of each argument that the bindings do not define.

    Args:
        kind: Class of the resource.
        resource: Its synthesized arguments.
    """
    return sorted(set(_unknown(kind, resource, "")))


def block_names(kind: type, resources: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the names of the blocks in resources, each with its nested blocks.

    Args:
        kind: Class of the resources.
        resources: The synthesized arguments of each.
    """
    found: dict[str, list[Mapping[str, Any]]] = {}
    for resource in resources:
        for name, value in _arguments_and_blocks(resource):
            if not isinstance(value, str) and _block(kind, name, value):
                found.setdefault(name, []).extend(_as_list(value))
    blocks = ((name, _block(kind, name, bodies), bodies) for name, bodies in found.items())
    return {name: block_names(block, bodies) for name, block, bodies in blocks if block}


def _unknown(owner: type, arguments: Mapping[str, Any], path: str) -> Iterator[str]:
    if owner is Untyped:
        return
    for name, value in _arguments_and_blocks(arguments):
        if not hasattr(owner, f"{name}_input"):
            yield path + name
        # A list of blocks that AWS fills, too, may be an expression instead: ``route = toset([])``.
        elif not isinstance(value, str) and (block := _block(owner, name, value)):
            for body in _as_list(value):
                yield from _unknown(block, body, f"{path}{name}.")


def _block(owner: type, name: str, value: Any) -> type | None:
    """Return the bindings' class of a block, None for any other argument."""
    holds_blocks = any(isinstance(one, Mapping) for one in _as_list(value))
    if owner is Untyped:
        return Untyped if holds_blocks else None
    # A class that is defined later in the file is annotated by its name.
    returned = getattr(owner, name).fget.__annotations__["return"]
    if returned is Any:
        return Untyped if holds_blocks else None
    several = str(getattr(returned, "__name__", returned))
    one = several.removesuffix("List").removesuffix("OutputReference") + "OutputReference"
    block: type | None = getattr(sys.modules[owner.__module__], one, None)
    return block


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _arguments_and_blocks(arguments: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield each argument and block; of a ``dynamic`` block, its content."""
    for name, value in arguments.items():
        if name == "dynamic":
            for block, conditional in value.items():
                yield from ((block, one["content"]) for one in _as_list(conditional))
        # AWS WAF has a block ``count``, which counts requests.
        elif name not in _META_ARGUMENTS or (name == "count" and isinstance(value, Mapping)):
            yield name, value
