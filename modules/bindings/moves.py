"""``moved`` blocks: an address that changes keeps its resource."""

from __future__ import annotations

from modules.bindings import construct_tree
from modules.bindings.conditions import structure_of
from modules.bindings.core import Construct


def move(scope: Construct, former: str, current: str) -> None:
    """Let Terraform move what it finds at a former address to the current one.

    Args:
        scope: A construct of the stack.
        former: The address in states that were written earlier.
        current: The address now.
    """
    moves = structure_of(scope).moves
    moves[former] = current
    blocks = [{"from": former, "to": current} for former, current in sorted(moves.items())]
    construct_tree.stack_of(scope).add_override("moved", blocks)
