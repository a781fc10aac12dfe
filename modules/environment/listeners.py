"""Which listeners of services are at which network load balancer of an environment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.environment.balancers import network_balancers_of
from modules.language.functions import quoted
from modules.language.problems import Problem
from modules.language.value import Value
from modules.service.listener_rules import all_target_rules
from modules.service.listener_spec import BalancedListenerSpec
from modules.service.routes_spec import Routes

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec


def network_balancer_of(spec: EnvironmentSpec, listener: BalancedListenerSpec) -> str:
    """Return the name of a listener's load balancer; empty if it says none of several."""
    names = [*network_balancers_of(spec)]
    only = names[0] if len(names) == 1 else ""
    return str(listener.load_balancer.known or only)


def listeners_at(spec: EnvironmentSpec, service: str, balancer: str) -> Routes:
    """Return the ways to a service with the listeners at one load balancer alone."""
    routes = spec.services[service].routes_to(service)
    found = {
        name: one
        for name, one in routes.listeners.known.items()
        if network_balancer_of(spec, one) == balancer
    }
    return routes._replace(listeners=Value(found))


def listener_ports(spec: EnvironmentSpec, balancer: str) -> tuple[int, ...]:
    """Return the ports on which services listen at a load balancer."""
    ports = (
        one.port.known
        for service in spec.services
        for one in listeners_at(spec, service, balancer).listeners.known.values()
    )
    return tuple(sorted({*ports}))


def listener_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield listeners without what they need, and ports given twice at a load balancer."""
    owners: dict[tuple[str, int], tuple[str, str]] = {}
    for name, service in spec.services.items():
        for rule in all_target_rules(service.routes_to(name), service):
            if not rule.holds:
                yield Problem(("services", name, *rule.path), rule.message)
        for key, listener in service.listeners.known.items():
            path = ("services", name, "listeners", key)
            yield from (problem.below(*path) for problem in _balancer_problems(spec, listener))
            at = (network_balancer_of(spec, listener), listener.port.known)
            owner = owners.setdefault(at, (name, key))
            if owner != (name, key):
                yield Problem(
                    (*path, "port"),
                    f'{at[1]} is taken by listener "{owner[1]}" of service "{owner[0]}"; choose '
                    "another",
                )


def _balancer_problems(spec: EnvironmentSpec, listener: BalancedListenerSpec) -> Iterator[Problem]:
    balancers, name = network_balancers_of(spec), network_balancer_of(spec, listener)
    names = [*balancers]
    if not names:
        yield Problem(
            (),
            "needs a network load balancer; add a table to load_balancers with "
            'type = "network", or remove the listener',
        )
    elif not name:
        yield Problem(
            ("load_balancer",),
            f"is required, since there are several; write one of {quoted(names)}",
        )
    elif name not in names:
        yield Problem(
            ("load_balancer",),
            f'"{name}" is no network load balancer of this environment; write one of '
            f"{quoted(names)}",
        )
    elif listener.protocol == "TLS" and not balancers[name].certificate_arn.is_given:
        yield Problem(
            ("protocol",),
            f'TLS needs a certificate; give load balancer "{name}" certificate_arn, or write TCP',
        )
