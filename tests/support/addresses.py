"""The addresses of every stack of the user's environments, as ``docs/addresses`` pins them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from commands.docs import addresses as generated
from tests.support.environments import ROOT, stacks_of
from tests.support.synthesized import Synthesized

FOLDER = ROOT / generated.FOLDER


@cache
def stacks() -> dict[str, Synthesized]:
    """Return every stack that ``cdktf list`` shows, by name."""
    return stacks_of(ROOT)


def addresses(stack: Synthesized) -> list[str]:
    """Return the address of each instance: ``aws_subnet.private["us-east-1a"]``."""
    return generated.addresses(stack.json)


def file_of(stack: str) -> Path:
    """Return the file that pins a stack's addresses."""
    return FOLDER / f"{stack}.txt"


def text(stack: Synthesized) -> str:
    """Return what the file holds: one address per line."""
    return "".join(f"{address}\n" for address in addresses(stack))
