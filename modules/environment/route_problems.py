"""What routes ask of the load balancer, of their service, and of each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.environment.balancers import balancer_of
from modules.language.functions import quoted
from modules.language.problems import Problem
from modules.service.balanced_route_spec import BalancedRouteSpec
from modules.service.route_rules import route_rules

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec


def route_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield routes without what they need, and priorities given twice at a load balancer."""
    by_priority: dict[tuple[str, int], list[tuple[str, str]]] = defaultdict(list)
    for name, service in spec.services.items():
        yield from _target_problems(spec, name)
        for key, route in service.routes_to(name).known.items():
            path = ("services", name, *service.route_path(name, key))
            by_priority[balancer_of(spec, route), route.priority.known].append((name, key))
            yield from (problem.below(*path) for problem in _balancer_problems(spec, route))
    for (_, priority), keys in by_priority.items():
        for name, key in keys[1:]:
            yield Problem(
                ("services", name, *spec.services[name].route_path(name, key), "priority"),
                f"{priority} is taken by {route_label(*keys[0])}; choose another",
            )


def _balancer_problems(spec: EnvironmentSpec, route: BalancedRouteSpec) -> Iterator[Problem]:
    name, names = balancer_of(spec, route), [*spec.balancers]
    if not names:
        yield Problem((), "needs a load balancer; add the table load_balancer or remove the route")
    elif not name:
        yield Problem(
            ("load_balancer",),
            f"is required, since there are several; write one of {quoted(names)}",
        )
    elif name not in names:
        yield Problem(
            ("load_balancer",),
            f'"{name}" is no load balancer of this environment; write one of {quoted(names)}',
        )
    elif route.protocol_version != "HTTP1" and not spec.balancers[name].is_https:
        yield Problem(
            ("protocol_version",),
            f"{route.protocol_version} needs HTTPS from the client on; give the load balancer "
            "certificate_arn or domain_name instead of plain_http, or write HTTP1",
        )
    elif route.authenticate_cognito.is_given and not spec.balancers[name].is_https:
        yield Problem(
            ("authenticate_cognito",),
            "needs HTTPS; give the load balancer certificate_arn or domain_name instead of "
            "plain_http, or remove it",
        )


def route_label(service: str, route: str) -> str:
    """Return what messages call a route."""
    return f'route "{route}" of service "{service}"' if route else f'service "{service}"'


def _target_problems(spec: EnvironmentSpec, name: str) -> Iterator[Problem]:
    service = spec.services[name]
    if service.route.is_given and name in service.routes:
        yield Problem(
            ("services", name, "routes", name),
            "is the route of the service itself, which route gives already; remove one of them",
        )
    main = service.route_path(name, "")
    for rule in route_rules(service.routes_to(name), service, main=main):
        if not rule.holds:
            yield Problem(("services", name, *rule.path), rule.message)
