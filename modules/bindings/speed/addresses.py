"""Sends Node all addresses of a stack at once; otherwise Node asks Python for each, a round trip.

They are put into the metadata of the stack, from which ``speed.cjs`` reads them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any

from modules.bindings.speed import construct_cache


def install() -> None:
    """Send the addresses whenever an app or a stack is synthesized."""
    from cdktf import App, Testing

    if hasattr(App.synth, "__wrapped__"):
        return
    App.synth = _sending_addresses(App.synth)  # type: ignore[method-assign]
    Testing.synth = staticmethod(_sending_addresses(Testing.synth))  # type: ignore[method-assign]


def _sending_addresses(synth: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(synth)
    def sending(scope: Any, *arguments: Any, **named: Any) -> Any:
        for stack in _stacks(scope):
            _send_addresses(stack)
        return synth(scope, *arguments, **named)

    return sending


def _send_addresses(stack: Any) -> None:
    from cdktf import TerraformElement

    from modules.bindings import construct_tree

    addresses = {
        construct_tree.path(construct): construct_tree.logical_id(construct)
        for construct in _descendants(stack)
        if isinstance(construct, TerraformElement)
    }
    stack.node.add_metadata("addresses", addresses)


def _stacks(construct: Any) -> Iterator[Any]:
    from cdktf import TerraformStack

    if isinstance(construct, TerraformStack):
        yield construct
    else:
        for child in construct_cache.children(construct):
            yield from _stacks(child)


def _descendants(construct: Any) -> Iterator[Any]:
    for child in construct_cache.children(construct):
        yield child
        yield from _descendants(child)
