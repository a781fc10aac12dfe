"""The waivers of an environment, for whoever reviews a plan or audits the platform."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from modules.environment.balancers import path_of
from modules.environment.spec import EnvironmentSpec
from modules.language.kinds import Path
from modules.language.value import Value
from modules.language.waivers import Waiver


def waivers_of(spec: EnvironmentSpec) -> dict[str, str]:
    """Return the reason of each waiver by its place in the file."""
    return {
        ".".join(map(str, (*path, "waivers", waiver))): _said(given)
        for path, waivers in _tables(spec)
        for waiver, given in sorted(waivers.known.items())
    }


def _tables(spec: EnvironmentSpec) -> Iterator[tuple[Path, Value[dict[Any, Waiver]]]]:
    """Yield the waivers of each table that has some, with the place of the table."""
    for place, caller in spec.callers.items():
        for path, container in caller.all_containers.items():
            yield (*place, *path), container.waivers
    for name, balancer in spec.balancers.items():
        yield path_of(spec, name), balancer.waivers


def _said(waiver: Waiver) -> str:
    until = waiver.until.known
    return f"{waiver.reason} (until {until})" if until else str(waiver.reason)
