"""Remembers where each construct stands, so that nobody asks Node for what Python has said.

A construct is made with its scope and its id, and jsii hands both to Node. cdktf's own ways to a
construct's path and to its address ask Node back, a round trip each: of all that one service costs,
a third. So the two are kept. A construct that Python has not made itself has no place, and is asked
for as before.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from modules.bindings import lazy

lazy.prepare()

from constructs import Construct  # noqa: E402  (the hooks come first)


def remember() -> None:
    """Let every construct that is made from now on know its place."""
    Construct.__new__ = _placed  # type: ignore[method-assign,assignment]


def _placed(kind: type[Construct], *arguments: Any, **_: Any) -> Construct:
    made = object.__new__(kind)
    if len(arguments) > 1 and isinstance(arguments[0], Construct):
        vars(made)["_place"] = arguments[:2]
        vars(arguments[0]).setdefault("_made", []).append(made)
    return made


def made_below(construct: Construct, *, within: type[Construct]) -> Iterator[Construct]:
    """Yield what Python has made below a construct, up to the next one of a kind."""
    for made in vars(construct).get("_made", ()):
        if not isinstance(made, within):
            yield made
            yield from made_below(made, within=within)


def path(construct: Construct, *, below: type[Construct]) -> tuple[Any, list[str]] | None:
    """Return the nearest scope of a kind, and the ids that lead from it to a construct.

    None: a construct on the way has no place, or none is of that kind.
    """
    ids: list[str] = []
    scope: Any = construct
    while not isinstance(scope, below):
        place = vars(scope).get("_place")
        if place is None:
            return None
        scope, id = place
        ids.insert(0, id)
    return scope, ids
