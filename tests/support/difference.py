"""What differs between two environments, place by place."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from modules.environment.spec import EnvironmentSpec
from tests.support.environments import synthesized

_NAMES = ("Sid", "name", "rulePriority")
"""What tells the items of a list apart, where they say it."""


_SECTIONS = ("resource", "data", "ephemeral")


def difference(before: EnvironmentSpec, after: EnvironmentSpec) -> set[str]:
    """Return the places in the JSON that differ.

    ``aws_vpc.this.cidr_block`` changed, ``+aws_eip.nat`` is only in the second, ``-aws_eip.nat``
    only in the first. JSON inside a text is looked into; an item of a list is called by its name.
    ``moved`` blocks are left out: they say where resources were, not what they are.
    """
    one, other = (dict(synthesized(spec).json) for spec in (before, after))
    for document in (one, other):
        document.pop("moved", None)
    return differing(one, other)


def differing(before: Mapping[str, Any], after: Mapping[str, Any]) -> set[str]:
    """Return the places in which two JSON documents differ."""
    return {place.replace("resource.", "", 1) for place in _differing("", before, after)}


def _differing(place: str, before: Any, after: Any) -> Iterator[str]:
    before, after = _opened(before), _opened(after)
    if not (isinstance(before, dict) and isinstance(after, dict)):
        if before != after or type(before) is not type(after):
            yield place
        return
    for key in before.keys() | after.keys():
        inner = f"{place}.{key}" if place else str(key)
        if key not in after:
            yield from (f"-{gone}" for gone in _resources(inner, before[key]))
        elif key not in before:
            yield from (f"+{new}" for new in _resources(inner, after[key]))
        else:
            yield from _differing(inner, before[key], after[key])


def _resources(place: str, value: Any) -> Iterator[str]:
    """Yield the place; or, where a section or a type came or went, the address of each resource."""
    depth = place.count(".")
    if place.partition(".")[0] in _SECTIONS and depth < 2:
        for label, block in value.items():
            yield from _resources(f"{place}.{label}", block)
    else:
        yield place


def _opened(value: Any) -> Any:
    """Return a list of named things as a dictionary, and JSON in a text as what it says."""
    if isinstance(value, str) and value[:1] in ("{", "[") and value[:2] != "${":
        try:
            value = json.loads(value)
        except ValueError:
            return value
    if isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
        name = next((n for n in _NAMES if all(n in item for item in value)), None)
        return {item[name] if name else index: item for index, item in enumerate(value)}
    return value
