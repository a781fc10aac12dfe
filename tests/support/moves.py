"""A field and what it moves: the table behind "each field moves exactly one thing"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from modules.language.spec import Spec
from tests.support.difference import difference
from tests.support.environments import Changes, environment


class Move(NamedTuple):
    """One changed field of an environment, and the places in the JSON that follow it."""

    field: str
    """Where the field stands: ``network.cidr_block``."""

    value: Any
    """A value other than the default."""

    moves: set[str]
    """The places that change, as :func:`difference` calls them."""

    given: Changes = {}  # noqa: RUF012  (read only)
    """What else the environment holds, before and after."""

    def __str__(self) -> str:
        return f"{self.field} = {self.value!r}"

    def check(self) -> None:
        """Change the field and compare what moved."""
        before = environment(self.given)
        after = environment(self.given, {self.field: self.value})
        moved = difference(before, after)
        assert moved == self.moves, (
            f"{self} moved\n  too much {sorted(moved - self.moves)}"
            f"\n  too little {sorted(self.moves - moved)}"
        )


def untested(spec: type[Spec], table: str, moves: Iterable[Move]) -> set[str]:
    """Return the fields of a spec that no move changes.

    Args:
        spec: The spec.
        table: Where it stands in an environment: ``network``; empty for the environment itself.
        moves: What is tested.
    """
    prefix = f"{table}." if table else ""
    changed = {move.field.removeprefix(prefix) for move in moves if move.field.startswith(prefix)}
    # Fields that are right together alone are changed together.
    changed |= {field for move in moves if move.field == table for field in move.value}
    return spec.model_fields.keys() - changed
