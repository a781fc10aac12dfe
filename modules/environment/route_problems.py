"""What routes ask of the load balancer, and of each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.language.problems import Problem

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec


def route_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield routes without what they need of the load balancer, and priorities given twice."""
    by_priority: dict[int, list[str]] = defaultdict(list)
    for name, service in spec.services.items():
        route = service.route.known
        if route is None:
            continue
        by_priority[route.priority.known].append(name)
        if spec.load_balancer is None:
            yield Problem(
                ("services", name, "route"),
                "needs a load balancer; add the table load_balancer or remove the route",
            )
        elif route.protocol_version != "HTTP1" and not spec.load_balancer.is_https:
            yield Problem(
                ("services", name, "route", "protocol_version"),
                f"{route.protocol_version} needs HTTPS from the client on; give the load balancer "
                "certificate_arn or domain_name instead of plain_http, or write HTTP1",
            )
    for priority, names in by_priority.items():
        for name in names[1:]:
            yield Problem(
                ("services", name, "route", "priority"),
                f'{priority} is taken by service "{names[0]}"; choose another',
            )
