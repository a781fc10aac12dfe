"""Caches the scope and id of each construct, so that its path and address need no request to Node.

The constructor of every construct, whatever its signature, calls ``jsii.create`` with the scope and
the id. cdktf asks Node for a path or an address, a round trip each: a third of the time that a
service takes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import jsii

# Plain tables: jsii itself keeps every construct until the program ends.
_scopes: dict[Any, tuple[Any, str]] = {}
"""Scope and id of each construct that Python has created."""

_children: dict[Any, list[Any]] = {}
"""The constructs that Python has created in each scope."""


def install() -> None:
    """Record constructs from now on, and answer from the cache."""
    from constructs import Construct

    from modules.bindings import construct_tree

    if hasattr(jsii.create, "is_recorded"):
        return
    create: Callable[..., Any] = jsii.create

    def creating(klass: type, instance: Any, arguments: list[Any] | None = None) -> Any:
        created = create(klass, instance, arguments)
        scope, id, *_ = [*(arguments or []), None, None]
        # A backend has an id that Node alone knows.
        if isinstance(instance, Construct) and isinstance(scope, Construct) and isinstance(id, str):
            _scopes[instance] = (scope, id)
            _children.setdefault(scope, []).append(instance)
        return created

    creating.is_recorded = True  # type: ignore[attr-defined]
    jsii.create = creating  # type: ignore[assignment]
    construct_tree.path = _path(construct_tree.path)  # type: ignore[assignment]
    construct_tree.stack_of = _stack_of(construct_tree.stack_of)  # type: ignore[assignment]
    construct_tree.logical_id = _logical_id(construct_tree.logical_id)  # type: ignore[assignment]


def children(construct: Any) -> Iterator[Any]:
    """Yield the constructs that Python has created directly in a scope."""
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
    from modules.bindings import construct_tree

    def logical_id(element: Any) -> str:
        if element not in _scopes:
            return ask(element)
        # What Node would call back for.
        return str(construct_tree.stack_of(element)._allocate_logical_id(element))

    return logical_id
