"""Sends Node all addresses of a stack at once: else it asks Python for each, a round trip.

They stand in the metadata of the stack, where ``speed.cjs`` reads them. Without it Node asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any

from modules.bindings.speed import remembered


def install() -> None:
    """Send the addresses whenever an app or a stack is synthesized."""
    from cdktf import App, Testing

    if hasattr(App.synth, "__wrapped__"):
        return
    App.synth = _announcing(App.synth)  # type: ignore[method-assign]
    Testing.synth = staticmethod(_announcing(Testing.synth))  # type: ignore[method-assign]


def _announcing(synth: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(synth)
    def announcing(scope: Any, *arguments: Any, **named: Any) -> Any:
        for stack in _stacks(scope):
            _announce(stack)
        return synth(scope, *arguments, **named)

    return announcing


def _announce(stack: Any) -> None:
    from cdktf import TerraformElement

    from modules.bindings import places

    addresses = {
        places.path(made): places.logical_id(made)
        for made in _below(stack)
        if isinstance(made, TerraformElement)
    }
    stack.node.add_metadata("addresses", addresses)


def _stacks(construct: Any) -> Iterator[Any]:
    from cdktf import TerraformStack

    if isinstance(construct, TerraformStack):
        yield construct
    else:
        for child in remembered.children(construct):
            yield from _stacks(child)


def _below(construct: Any) -> Iterator[Any]:
    for child in remembered.children(construct):
        yield child
        yield from _below(child)
