"""Routes of several services, which a load balancer tries in the order of their priorities."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from ipaddress import ip_network
from itertools import product
from typing import TYPE_CHECKING

from modules.environment.balancers import balancer_of
from modules.language.problems import Problem
from modules.service.route_spec import RouteSpec

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec

Condition = tuple[str, ...]
"""What a condition compares: ``("path",)``, ``("header", "x-version")``."""


Routes = Mapping[tuple[str, str], RouteSpec]
"""The routes behind one load balancer, by service and route."""


def shadowed_routes(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield each route that no request reaches, since earlier ones take all of them."""
    for balancer in dict.fromkeys(("", *spec.balancers)):
        routes = routes_of(spec, balancer)
        for name, key in routes:
            if problem := shadowed_in(routes, (name, key)):
                yield problem.below("services", name, *spec.services[name].route_path(name, key))


def routes_of(spec: EnvironmentSpec, balancer: str, prefix: str = "") -> Routes:
    """Return the routes that an environment has behind one load balancer."""
    return {
        (f"{prefix}{name}", key): route
        for name, service in spec.services.items()
        for key, route in service.routes_to(name).known.items()
        if balancer_of(spec, route) == balancer
    }


def shadowed_in(routes: Routes, found: tuple[str, str], own: str = "") -> Problem | None:
    """Return what is wrong with a route that no request reaches.

    Args:
        routes: All routes of the load balancer.
        found: The route's key.
        own: What keys of its own environment begin with; what those take away is said by
            that. Default: all routes are of one.
    """
    route = routes[found]
    earlier = {
        f"{other[0]}.{other[1]}".rstrip("."): rival
        for other, rival in routes.items()
        if rival.priority.known < route.priority.known
    }
    if own and all(name.startswith(own) for name in earlier):
        return None
    takers = [_taker(asked, earlier) for asked in _requests(route)]
    if not takers or not all(takers):
        return None
    names = " and ".join(f'"{taker}"' for taker in dict.fromkeys(map(str, takers)))
    return Problem(
        (),
        f"no request reaches it: {names} with a lower priority takes all of them; give "
        "this route the lower priority, or that one narrower conditions",
    )


def conditions_of(route: RouteSpec) -> dict[Condition, Sequence[str]]:
    """Return the values of each condition of a route; AWS compares them as they are returned."""
    values: dict[Condition, Sequence[str]] = {
        ("host",): [host.lower() for host in route.host_headers.known] or ["*"],
        ("path",): route.path_patterns.known or ["/*"],
        ("method",): route.http_request_methods.known,
        ("source",): route.source_ips.known,
    }
    for kind, table in {"header": route.http_headers, "query": route.query_strings}.items():
        for name, texts in table.known.items():
            values[kind, name.lower()] = [text.lower() for text in texts]
    return {condition: found for condition, found in values.items() if found}


def _requests(route: RouteSpec) -> Iterator[dict[Condition, str]]:
    """Yield each choice of one value for each condition of a route."""
    conditions = conditions_of(route)
    for chosen in product(*conditions.values()):
        yield dict(zip(conditions, chosen, strict=True))


def _taker(asked: Mapping[Condition, str], earlier: Mapping[str, RouteSpec]) -> str | None:
    """Return the first route that takes every request that matches some values."""
    for name in sorted(earlier, key=lambda name: int(earlier[name].priority.known)):
        if all(
            condition in asked and any(_takes(condition, wide, asked[condition]) for wide in values)
            for condition, values in conditions_of(earlier[name]).items()
        ):
            return name
    return None


def _takes(condition: Condition, wide: str, narrow: str) -> bool:
    if condition == ("method",):
        return wide == narrow
    if condition == ("source",):
        outer, inner = ip_network(wide), ip_network(narrow)
        return outer.version == inner.version and inner.subnet_of(outer)  # type: ignore[arg-type]
    return covers(wide, narrow)


def covers(wide: str, narrow: str) -> bool:
    """Return whether a pattern matches whatever another one matches.

    Args:
        wide: A pattern; ``*`` stands for any text and ``?`` for one character.
        narrow: Another one.
    """

    @cache
    def covered(at: int, other: int) -> bool:
        if at == len(wide):
            return other == len(narrow)
        if wide[at] == "*":
            return covered(at + 1, other) or (other < len(narrow) and covered(at, other + 1))
        if other == len(narrow) or narrow[other] == "*":
            return False
        return wide[at] in ("?", narrow[other]) and covered(at + 1, other + 1)

    return covered(0, 0)
