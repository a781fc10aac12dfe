"""Every stack of the project, synthesized, and its addresses as ``docs/addresses`` pins them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from commands.docs import addresses as generated
from modules.environment.files import read_state, state_bucket
from modules.remote_state.stack import STACK, RemoteStateStack
from tests.support.environments import ROOT, app, payment, payment_specs
from tests.support.synthesized import Synthesized

FOLDER = ROOT / generated.FOLDER
COMMAND = "make docs"


def stack_names() -> list[str]:
    """Return the names that `cdktf list` shows, without synthesizing anything."""
    return [STACK, *(f"{spec.project}-{name}" for name, spec in sorted(payment_specs().items()))]


@cache
def stacks() -> dict[str, Synthesized]:
    """Return every stack that ``cdktf list`` shows, by name."""
    bucket = state_bucket(read_state(ROOT / "backend.tf.json"))
    ours = {f"{spec.project}-{name}": payment(name) for name, spec in payment_specs().items()}
    return {STACK: Synthesized.of(RemoteStateStack(app(), spec=bucket)), **ours}


def addresses(stack: Synthesized) -> list[str]:
    """Return the address of each instance: ``aws_subnet.private["us-east-1a"]``."""
    return generated.addresses(stack.json)


def file_of(stack: str) -> Path:
    """Return the file that pins a stack's addresses."""
    return FOLDER / f"{stack}.txt"


def text(stack: Synthesized) -> str:
    """Return what the file holds: one address per line."""
    return "".join(f"{address}\n" for address in addresses(stack))
