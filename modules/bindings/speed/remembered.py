"""Remembers what Python has told Node about each construct, so that nobody asks Node for it.

Every construct of the bindings is made by ``jsii.create``, which is told its class, its scope and
its id. What is remembered is what Node was told, whatever the constructor of a class looks like.
cdktf's own ways to a path and to an address ask Node back, a round trip each: of all that one
service costs, a third.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from weakref import WeakKeyDictionary

import jsii

_scopes: WeakKeyDictionary[Any, tuple[Any, str]] = WeakKeyDictionary()
"""Scope and id of each construct that Python has made."""

_children: WeakKeyDictionary[Any, list[Any]] = WeakKeyDictionary()
"""What Python has made in each scope."""


def install() -> None:
    """Remember from now on, and answer from memory."""
    from constructs import Construct

    from modules.bindings import places

    if hasattr(jsii.create, "remembers"):
        return
    create: Callable[..., Any] = jsii.create

    def remembering(klass: type, made: Any, arguments: list[Any] | None = None) -> Any:
        scope, id, *_ = [*(arguments or []), None, None]
        # A backend has an id that Node alone knows.
        if isinstance(scope, Construct) and isinstance(id, str):
            _scopes[made] = (scope, id)
            _children.setdefault(scope, []).append(made)
        return create(klass, made, arguments)

    remembering.remembers = True  # type: ignore[attr-defined]
    jsii.create = remembering  # type: ignore[assignment]
    places.path = _path(places.path)  # type: ignore[assignment]
    places.stack_of = _stack_of(places.stack_of)  # type: ignore[assignment]
    places.logical_id = _logical_id(places.logical_id)  # type: ignore[assignment]


def children(construct: Any) -> Iterator[Any]:
    """Yield what Python has made directly below a construct."""
    yield from _children.get(construct, ())


def _path(ask: Callable[[Any], str]) -> Callable[[Any], str]:
    def path(construct: Any) -> str:
        ids: list[str] = []
        scope = construct
        while scope in _scopes:
            scope, id = _scopes[scope]
            ids.insert(0, id)
        above = ask(scope) if not _is_app(scope) else ""
        return "/".join(filter(None, [above, *ids]))

    return path


def _is_app(construct: Any) -> bool:
    from cdktf import App

    return isinstance(construct, App)


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
