"""ARNs and zones of an environment: they are of its partition and region."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from modules.language.base_value import unwrapped
from modules.language.kinds import Path
from modules.language.problems import Problem
from modules.language.regions import partition_of
from modules.language.spec import Spec

_FREE_TEXTS = frozenset({"command", "description", "environment", "health_check_command"})
"""Fields whose texts AWS does not read."""


def foreign_arns(spec: Spec, region: str) -> Iterator[Problem]:
    """Yield each ARN of another partition than the region's.

    Args:
        spec: The environment.
        region: Its region.
    """
    partition = partition_of(region)
    for path, text in _texts(spec, ()):
        prefix, _, rest = text.partition(":")
        given = rest.partition(":")[0]
        if prefix == "arn" and given not in (partition, "*"):
            yield Problem(
                path,
                f'"{text}" is of the partition {given}; {region} is in {partition}, write '
                f"arn:{partition}:…",
            )


def foreign_zones(zones: Iterable[str], region: str) -> Iterator[Problem]:
    """Yield each availability zone of another region.

    Args:
        zones: The zones of the network.
        region: Region of the environment.
    """
    for zone in zones:
        if zone[:-1] != region:
            yield Problem(
                ("network", "availability_zones"),
                f'"{zone}" is no zone of region {region}; write {region}{zone[-1]} or change the '
                "region",
            )


def _texts(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    value = unwrapped(value)
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Spec):
        for name in type(value).model_fields:
            if name not in _FREE_TEXTS:
                yield from _texts(getattr(value, name), (*path, name))
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _texts(part, (*path, key))
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from _texts(part, (*path, index))
