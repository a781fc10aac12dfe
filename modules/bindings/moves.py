"""``moved`` blocks: an address that changes keeps its resource."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modules.bindings.conditions import structure_of
from modules.bindings.core import Construct
from modules.bindings.state import write_later


def move(scope: Construct, former: str, current: str) -> None:
    """Let Terraform move what it finds at a former address to the current one.

    Args:
        scope: A construct of the stack.
        former: The address in states that were written earlier.
        current: The address now.
    """
    structure = structure_of(scope)
    if not structure.moves:
        write_later(scope, "moved", lambda: _blocks(structure.moves))
    structure.moves[former] = current


def _blocks(moves: Mapping[str, str]) -> list[dict[str, Any]]:
    return [{"from": former, "to": current} for former, current in sorted(moves.items())]
