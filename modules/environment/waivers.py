"""The waivers of an environment, for whoever reviews a plan or audits the platform."""

from __future__ import annotations

from modules.environment.spec import EnvironmentSpec
from modules.language.waivers import Waiver


def waivers_of(spec: EnvironmentSpec) -> dict[str, str]:
    """Return the reason of each waiver by its place in the file."""
    return {
        ".".join(map(str, (*place, *path, "waivers", waiver))): _said(given)
        for place, caller in spec.callers.items()
        for path, container in caller.all_containers.items()
        for waiver, given in sorted(container.waivers.known.items())
    }


def _said(waiver: Waiver) -> str:
    until = waiver.until.known
    return f"{waiver.reason} (until {until})" if until else str(waiver.reason)
