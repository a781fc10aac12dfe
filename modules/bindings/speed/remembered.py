"""Remembers what Python has told Node about each construct, so that nobody asks Node for it.

The constructor of every construct, whatever its signature, ends in ``jsii.create``, which gets the
scope and the id. cdktf's own ways to a path and to an address ask Node, a round trip each: a third
of what a service costs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import jsii

# Plain tables: jsii itself keeps every construct until the program ends.
_scopes: dict[Any, tuple[Any, str]] = {}
"""Scope and id of each construct that Python has made."""

_children: dict[Any, list[Any]] = {}
"""What Python has made in each scope."""


def install() -> None:
    """Remember from now on, and answer from memory."""
    from constructs import Construct

    from modules.bindings import places

    if hasattr(jsii.create, "remembers"):
        return
    create: Callable[..., Any] = jsii.create

    def remembering(klass: type, made: Any, arguments: list[Any] | None = None) -> Any:
        created = create(klass, made, arguments)
        scope, id, *_ = [*(arguments or []), None, None]
        # A backend has an id that Node alone knows.
        if isinstance(made, Construct) and isinstance(scope, Construct) and isinstance(id, str):
            _scopes[made] = (scope, id)
            _children.setdefault(scope, []).append(made)
        return created

    remembering.remembers = True  # type: ignore[attr-defined]
    jsii.create = remembering  # type: ignore[assignment]
    places.path = _path(places.path)  # type: ignore[assignment]
    places.stack_of = _stack_of(places.stack_of)  # type: ignore[assignment]
    places.logical_id = _logical_id(places.logical_id)  # type: ignore[assignment]


def children(construct: Any) -> Iterator[Any]:
    """Yield what Python has made directly below a construct."""
    yield from _children.get(construct, ())


def _path(ask: Callable[[Any], str]) -> Callable[[Any], str]:
    from cdktf import App

    def path(construct: Any) -> str:
        ids: list[str] = []
        scope = construct
        while scope in _scopes:
            scope, id = _scopes[scope]
            ids.insert(0, id)
        above = "" if isinstance(scope, App) else ask(scope)
        return "/".join(filter(None, [above, *ids]))

    return path


def _stack_of(ask: Callable[[Any], Any]) -> Callable[[Any], Any]:
    from cdktf import TerraformStack

    def stack_of(construct: Any) -> Any:
        scope = construct
        while not isinstance(scope, TerraformStack):
            if scope not in _scopes:
                return ask(construct)
            scope, _ = _scopes[scope]
        return scope

    return stack_of


def _logical_id(ask: Callable[[Any], str]) -> Callable[[Any], str]:
    from modules.bindings import places

    def logical_id(element: Any) -> str:
        if element not in _scopes:
            return ask(element)
        # What Node would call back for.
        return str(places.stack_of(element)._allocate_logical_id(element))

    return logical_id
