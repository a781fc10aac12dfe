"""Services and calls whose addresses would be the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from modules.environment.balancers import PUBLIC, network_balancers_of, with_web_acl
from modules.environment.service_endpoints import network_below
from modules.environment.service_names import own_name, port_called
from modules.language.problems import Problem
from modules.service.caller_spec import CallerSpec, Place
from modules.service.spec import ServiceSpec

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec

RESERVED_NAMES = frozenset(
    {
        "alb",
        "ecs-events",
        "endpoints",
        "flow-logs",
        "internet",
        "load-balancer",
        "load-balancer-targets",
        "query-log",
        "s3",
    }
)
"""Names in addresses that the platform uses itself, beside those of services."""


def reserved_names(spec: EnvironmentSpec) -> frozenset[str]:
    """Return the names that no service has, since load balancers of an environment have them.

    In addresses, or at the beginning of outputs that services have too.
    """
    parts = ("alb", "load-balancer", "load-balancer-targets")
    networks = {
        f"{name}-{part}" for name in network_balancers_of(spec) for part in ("network", "nlb")
    }
    named = {f"{name}-{part}" for name in spec.balancers for part in parts}
    web_acls = {"waf" if name == PUBLIC else f"{name}-waf" for name in with_web_acl(spec)}
    return RESERVED_NAMES | named | networks | web_acls


def rename_clashes(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield each former name that another service or job has, or had."""
    reserved = reserved_names(spec)
    owners: dict[str, str] = {}
    for (table, name), caller in spec.callers.items():
        noun = table[:-1]
        # Jobs that are called as a service was are told so where they are: in job_problems.
        present = {one: where[:-1] for where, one in spec.callers if where in ("services", table)}
        for former in dict.fromkeys(caller.renamed_from):
            owner = owners.setdefault(former, name)
            if former == name:
                rule = f'"{former}" is what the {noun} is called now; write what it was called'
            elif former in reserved:
                rule = f'"{former}" is what a part of the platform is called; no {noun} was'
            elif former in present:
                rule = (
                    f'"{former}" is a {present[former]} of this environment; a name is taken over '
                    "only from one that is there no longer"
                )
            elif owner != name:
                rule = f'"{former}" is given by "{owner}" too; a {noun} has one successor'
            elif caller.renamed_from.count(former) > 1:
                rule = f'"{former}" is given twice; keep one'
            else:
                continue
            yield Problem((table, name, "renamed_from"), rule)


def service_clashes(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield each service or job, and each call, whose address is in use."""
    callers = spec.callers
    tables = {name: table for table, name in callers}
    for name in sorted(reserved_names(spec) & tables.keys()):
        yield Problem(
            (tables[name], name),
            f"is what a part of the platform is called; rename the {tables[name][:-1]}",
        )
    yield from _log_group_clashes(callers)
    owners: dict[tuple[str, str], tuple[str, str]] = {}
    outside: dict[str, tuple[str, str, str]] = {}
    for caller, callee in _connections(spec):
        for word in ("to", "into"):
            label = f"{caller}-{word}-{callee.replace(':', '-')}"
            owner = owners.setdefault((word, label), (caller, callee))
            if owner != (caller, callee):
                yield Problem(
                    (tables[caller], caller, "calls"),
                    f'"{callee}" would have the same address as the call of "{owner[1]}" by '
                    f'"{owner[0]}"; rename one of the services',
                )
                break
    yield from _route_clashes(
        {name: one for (_, name), one in callers.items() if isinstance(one, ServiceSpec)}
    )
    for way in _ways_outside(callers):
        name, word, other_end = way
        label = "-".join(way)
        ends = owners.get(("to", label)) or owners.get(("into", label))
        first = outside.setdefault(label, way)
        if ends or first != way:
            other = (
                f'the call of "{ends[1]}" by "{ends[0]}"'
                if ends
                else (f'{first[1]}.{first[2]} of "{first[0]}"')
            )
            yield Problem(
                (tables[name], name, word, other_end),
                f"would have the same address as {other}; rename it",
            )


def _own(callee: str) -> str:
    return ":".join(filter(None, (own_name(callee), port_called(callee))))


def _route_clashes(services: Mapping[str, ServiceSpec]) -> Iterator[Problem]:
    owners: dict[str, str] = {name: f'service "{name}"' for name in services}
    for name, service in services.items():
        routes = service.routes_to(name)
        for table, word, ones in (
            ("routes", "route", routes.further.known),
            ("listeners", "listener", routes.listeners.known),
        ):
            for one in ones:
                label = f"{name}-{word}-{one}"
                owner = owners.setdefault(label, own := f'{table}.{one} of "{name}"')
                if owner != own:
                    yield Problem(
                        ("services", name, table, one),
                        f"would have the same address as {owner}; rename it",
                    )


def _log_group_clashes(callers: Mapping[Place, CallerSpec]) -> Iterator[Problem]:
    """Yield the services, jobs and containers whose log group another container's is called as."""
    tables = {name: table for table, name in callers}
    owners: dict[str, tuple[str, str]] = {}
    for table, name, container, label in _of_log_groups(callers):
        owner = owners.setdefault(label, (name, container))
        if label in tables:
            yield Problem(
                (tables[label], label),
                f"is what the log group of a container is called; rename the {tables[label][:-1]}",
            )
        elif owner != (name, container):
            yield Problem(
                (table, name, "containers", container),
                "would have a log group with the same address as that of container "
                f'"{owner[1]}" of "{owner[0]}"; rename it',
            )


def _of_log_groups(callers: Mapping[Place, CallerSpec]) -> Iterator[tuple[str, str, str, str]]:
    """Yield the containers with log groups of their own, each with what that is in addresses."""
    for (table, name), caller in callers.items():
        for container, of_container in caller.containers.known.items():
            if of_container.create_log_group.known:
                # Once it was called otherwise, the address of then is taken over.
                for one in (name, *caller.renamed_from):
                    yield table, name, container, f"{one}-container-{container}"


def _ways_outside(callers: Mapping[Place, CallerSpec]) -> Iterator[tuple[str, str, str]]:
    """Yield each service or job with the name of each of its targets, and of its sources."""
    for (_, name), one in callers.items():
        yield from ((name, "egress", target) for target in one.egress)
        if isinstance(one, ServiceSpec):
            yield from ((name, "ingress", source) for source in one.ingress)


def _connections(spec: EnvironmentSpec) -> Iterator[tuple[str, str]]:
    """Yield who connects to whom: first what every platform has, then the calls."""
    networks = [f"{name}-network" for name in network_balancers_of(spec)]
    internet = network_below(spec).internet_targets.known
    for _, name in spec.callers:
        yield "load-balancer", name
        yield from ((network, name) for network in networks)
        targets = {"endpoints", "s3", *internet, *spec.network.https_targets.known}
        yield from ((name, target) for target in sorted(targets))
    callers = spec.callers.items()
    yield from ((name, _own(callee)) for (_, name), one in callers for callee in one.calls)
    yield from (
        (name, f"{database}-database")
        for (_, name), one in callers
        for database in spec.databases_read(one)
    )
    yield from (
        (name, f"{cache}-cache") for (_, name), one in callers for cache in spec.caches_read(one)
    )
