"""``base.toml`` and the file of an environment: two layers of one set of tables."""

from __future__ import annotations

import operator
from collections.abc import Iterator, Mapping
from functools import reduce
from typing import Any

from modules.environment.spec import EnvironmentSpec
from modules.language.kinds import Path, bare, field_at, has_items, is_nullable, is_spec, kind_at
from modules.language.problems import Problem, SpecError


def merge_tables(
    base: Mapping[str, Any], own: Mapping[str, Any], path: Path = ()
) -> dict[str, Any]:
    """Merge two tables: nested tables are merged, values and lists are replaced.

    ``false`` and an empty table take away what the base says.

    Args:
        base: The lower layer.
        own: The upper layer.
        path: Where the tables stand in an environment.
    """
    merged = dict(base)
    for key, value in own.items():
        under = merged.get(key)
        # Taken away, a table that is there by default would be there again.
        if value is False and field_at(EnvironmentSpec, (*path, key, "enabled")):
            value = {"enabled": False}
        if _takes_away(value, under, (*path, key), is_there=key in merged):
            merged.pop(key, None)
            continue
        if isinstance(value, dict):
            below = under if isinstance(under, dict) else {}
            value = merge_tables(below, value, (*path, key))
        merged[key] = value
    return merged


def _takes_away(value: Any, under: Any, path: Path, *, is_there: bool) -> bool:
    if value == {} and isinstance(under, dict):
        return True
    kind, field = bare(kind_at(EnvironmentSpec, path)), field_at(EnvironmentSpec, path)
    # Of an override only its resource knows the kind: there false may be what is asked for.
    if value is not False or kind in (bool, None, Any):
        return False
    is_optional = field is not None and (
        is_nullable(field.annotation) or is_spec(kind) or has_items(kind)
    )
    return is_there or is_optional


def own_domain(data: Mapping[str, Any], *, name: str, source: str) -> dict[str, Any]:
    """Return what a copy of an environment says of its domain: one below the environment's.

    Args:
        data: The environment's tables.
        name: Name of the copy.
        source: Where messages say that the copy comes from.

    Raises:
        SpecError: The environment has a certificate or a listener of others, which no copy can have
            too.
    """
    own: dict[str, Any] = {}
    for path, balancer in _balancers(data):
        if "listener_arn" in balancer:
            rule = (
                "gets the rules of the environment that is copied, whose priorities a preview "
                "cannot have too; give that environment a load balancer of its own"
            )
            raise SpecError(source, [Problem((*path, "listener_arn"), rule)])
        if "certificate_arn" in balancer:
            rule = (
                "is for the names of the environment that is copied, and a preview has another; "
                "give that environment domain_name with hosted_zone_id, of which a preview gets a "
                "name below, or plain_http = true"
            )
            raise SpecError(source, [Problem((*path, "certificate_arn"), rule)])
        domain = balancer.get("domain_name")
        if isinstance(domain, str):
            table = own
            for key in path:
                table = table.setdefault(key, {})
            table["domain_name"] = f"{name}.{domain}"
    return own


def _balancers(data: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Mapping[str, Any]]]:
    """Yield the table of each load balancer, with its place."""
    several = data.get("load_balancers")
    places = [("load_balancers", name) for name in several] if isinstance(several, dict) else []
    for path in (("load_balancer",), *places):
        table: Any = reduce(operator.getitem, path, data) if path[0] in data else None
        if isinstance(table, dict):
            yield path, table


NO_ALARMS: dict[str, Any] = {"alarms": {"enabled": False}, "ci": False}
"""What a copy of an environment says of alarms.

Nobody is woken by it, and a region has room for the log of events of ten environments.
"""


def own_namespace(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a copy of an environment says of its namespace: one of its own in a given VPC.

    There the name may be that of the environment's namespace, whose services the copy's would be.

    Args:
        data: The environment's tables.
    """
    network = data.get("network")
    stands_in_one = isinstance(network, dict) and "vpc_id" in network
    return {"cluster": {"namespace": False, "namespace_id": False}} if stands_in_one else {}
