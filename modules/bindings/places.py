"""Remembers where each construct stands, so that nobody asks Node for what Python has said.

A construct is made with its scope and its id, and jsii hands both to Node. cdktf's own ways to a
construct's path and to its address ask Node back, a round trip each: of all that one service costs,
a third. So the two are kept. A construct that Python has not made itself has no place, and is asked
for as before.
"""

from __future__ import annotations

from typing import Any

from constructs import Construct


def remember() -> None:
    """Let every construct that is made from now on know its place."""
    Construct.__new__ = _placed  # type: ignore[method-assign,assignment]


def _placed(kind: type[Construct], *arguments: Any, **_: Any) -> Construct:
    made = object.__new__(kind)
    if len(arguments) > 1:
        vars(made)["_place"] = arguments[:2]
    return made


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
