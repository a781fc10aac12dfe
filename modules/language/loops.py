"""Names of the variables of Terraform's loops, none of which hides another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

_KEYWORDS = "count data each else ephemeral false for if in local module null path"
_RESERVED = {*_KEYWORDS.split(), "self", "terraform", "true", "var"}

_names_in_use: ContextVar[tuple[str, ...]] = ContextVar("_names_in_use", default=())
"""Variables of the loops around the current expression: each thread writes its own."""


@contextmanager
def loop_names(body: Callable[..., Any], count: int) -> Iterator[list[str]]:
    """Name the variables of a loop after the parameters of its body, unless a name is in use.

    Args:
        body: The function that returns one item.
        count: How many names the loop needs.
    """
    parameters = body.__code__.co_varnames[: body.__code__.co_argcount][-count:]
    names: list[str] = []
    for parameter in parameters:
        names.append(fresh_name(parameter.strip("_") or "item", [*_names_in_use.get(), *names]))
    with names_in_use(names):
        yield names


@contextmanager
def loop_name(wanted: str) -> Iterator[str]:
    """Name the variable of a loop as wanted, unless an enclosing loop uses that name."""
    name = fresh_name(wanted, _names_in_use.get())
    with names_in_use([name]):
        yield name


@contextmanager
def names_in_use(names: Sequence[str]) -> Iterator[None]:
    """Reserve names, so that inner loops use others."""
    before = _names_in_use.set((*_names_in_use.get(), *names))
    try:
        yield
    finally:
        _names_in_use.reset(before)


def fresh_name(name: str, taken: Sequence[str]) -> str:
    """Return a variable name that is neither taken nor a keyword of Terraform."""
    if name in _RESERVED:
        name = f"{name}_"
    number, fresh = 2, name
    while fresh in taken:
        number, fresh = number + 1, f"{name}{number}"
    return fresh
