"""Routes of several services, which one load balancer tries in the order of their priorities."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product

from modules.language.problems import Problem
from modules.service.route_spec import RouteSpec
from modules.service.spec import ServiceSpec


def shadowed_routes(services: Mapping[str, ServiceSpec]) -> Iterator[Problem]:
    """Yield each route that no request reaches, since earlier ones take all of them."""
    routes = {
        name: service.route.known
        for name, service in services.items()
        if service.route.known is not None
    }
    for name, route in routes.items():
        earlier = {
            other: rival
            for other, rival in routes.items()
            if rival.priority.known < route.priority.known
        }
        takers = [_taker(hosts, paths, earlier) for hosts, paths in _conditions(route)]
        if takers and all(takers):
            names = " and ".join(f'"{taker}"' for taker in dict.fromkeys(map(str, takers)))
            yield Problem(
                ("services", name, "route"),
                f"no request reaches it: {names} with a lower priority takes all of them; give "
                "this route the lower priority, or that one narrower conditions",
            )


def _conditions(route: RouteSpec) -> Iterator[tuple[str, str]]:
    """Yield each pair of a host and a path that a route matches."""
    hosts = [host.lower() for host in route.host_headers.known] or ["*"]
    yield from product(hosts, route.path_patterns.known or ["/*"])


def _taker(host: str, path: str, earlier: Mapping[str, RouteSpec]) -> str | None:
    """Return the first service whose route takes every request for a host and a path."""
    by_priority = sorted(earlier, key=lambda name: int(earlier[name].priority.known))
    for name in by_priority:
        for other_host, other_path in _conditions(earlier[name]):
            if covers(other_host, host) and covers(other_path, path):
                return name
    return None


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
