"""How cases are written down: the least inputs of a module, and what a case changes in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

Changes = Mapping[str, Any]
"""Values by their place: ``{"scaling.min_capacity": 3}``."""


class Case(NamedTuple):
    """Inputs that both faces refuse."""

    changes: Changes

    also: str = ""
    """What Terraform says beside Python's words: it goes on where a value is wrong already."""

    instead: str = ""
    """What Terraform says instead of Python's words."""


class Cases(NamedTuple):
    """What is right and what is wrong for one module."""

    least: Mapping[str, Any]
    right: Iterable[Changes]
    wrong: Iterable[Case]


class Bounds(NamedTuple):
    """Right and wrong values of a whole number."""

    right: list[Changes]
    wrong: list[Case]


def bounds(
    place: str, least: int, most: int | None = None, *, also: str = "", **beside: Any
) -> Bounds:
    """Return the values at both ends and just beyond, and a fraction.

    Args:
        place: Where the number stands.
        least: Smallest number that is right.
        most: Largest one, None where there is none.
        also: What Terraform says beside where a number breaks it, as ``-1 is more``.
        beside: What else is given, with a double underscore for each dot.
    """
    others = {name.replace("__", "."): value for name, value in beside.items()}
    inside = [least] if most is None else [least, most]
    outside = [least - 1] if most is None else [least - 1, most + 1]
    return Bounds(
        [{**others, place: value} for value in inside],
        [
            Case({**others, place: value}, also=also if str(value) in also else "")
            for value in [*outside, least + 0.5]
        ],
    )


def nulls(*changes: Changes) -> list[Case]:
    """Return changes with a null in them, and one in the tags, where a text belongs."""
    return [Case(change) for change in ({"tags": {"team": None}}, *changes)]


def platform_names(field: str) -> Bounds:
    """Return names of a platform: what stands in every physical name."""
    wrong = ["Orders", "1st", "orders_prod", "orders--prod", "orders-", "", "ordersé", "a\nb"]
    reserved = ["internal", "internal-shop", "sg", "sg-shop"]
    return Bounds(
        [{field: name} for name in ("a", "o" * 33, "a-1-b2", "internals", "sgs-1")],
        [Case({field: name}) for name in (*wrong, "o" * 34, *reserved)],
    )


def ranges(field: str, made: Callable[[str], Changes], *, also: str = "") -> list[Case]:
    """Return texts that are no IPv4 range, or not in normal form.

    Args:
        field: What messages call it.
        made: Returns the changes, given the text.
        also: What Terraform says beside of a prefix that no range has, with ``{}`` for the text.
    """
    repair = f'{field}: "{{}}": write an IPv4 range such as 10.0.0.0/16'
    return [
        *(
            Case(made(block), also=also.format(block))
            for block in ("10.0.0.0/33", "::/0", "10.0.0.0/-1")
        ),
        *(
            Case(made(block))
            for block in ("ten", "10.0.0/16", "10.0.0.256/16", "10.0.0.1/32x", "10.0.5.0/16", "")
        ),
        # Terraform's functions take neither a netmask nor an address alone for a range.
        *(
            Case(made(block), instead=repair.format(block))
            for block in ("10.0.0.0/255.255.0.0", "10.0.0.0")
        ),
    ]
