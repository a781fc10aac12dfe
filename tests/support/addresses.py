"""The addresses of every stack of the user's environments, as ``docs/addresses`` pins them.

``python -m tests.support.addresses`` writes the files anew. A review shows what moved; what was
renamed needs a ``moved`` block, or Terraform deletes the old resource and creates a new one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.support.environments import ROOT, stacks_of
from tests.support.synthesized import Synthesized

FOLDER = ROOT / "docs" / "addresses"


@cache
def stacks() -> dict[str, Synthesized]:
    """Return every stack that ``cdktf list`` shows, by name."""
    return stacks_of(ROOT)


def addresses(stack: Synthesized) -> list[str]:
    """Return the address of each instance: ``aws_subnet.private["us-east-1a"]``."""
    return sorted(_instances(stack))


def _instances(stack: Synthesized) -> Iterator[str]:
    for address in stack.addresses():
        keys = stack.resource(address).get("for_each")
        yield from [address] if keys is None else (f'{address}["{key}"]' for key in keys)


def file_of(stack: str) -> Path:
    """Return the file that pins a stack's addresses."""
    return FOLDER / f"{stack}.txt"


def text(stack: Synthesized) -> str:
    """Return what the file holds: one address per line."""
    return "".join(f"{address}\n" for address in addresses(stack))


def write() -> None:
    """Write the file of each stack, and remove those of stacks that are gone."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for stale in FOLDER.glob("*.txt"):
        stale.unlink()
    for name, stack in stacks().items():
        file_of(name).write_text(text(stack))


if __name__ == "__main__":
    write()
