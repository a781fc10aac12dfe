"""How a load balancer may reach a service."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_kinds import whole_number

BALANCER = {
    "listener_arn": "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2",
    "arn_suffix": "app/alb/1",
    "security_group_id": "sg-1",
    "priority": 10,
}

PATH = "write a path that starts with a slash, such as /health"
CODES = "write status codes such as 200 or 200-299"


def balancer(path: str, least: int, most: int, **beside: Any) -> Group:
    """Return the bounds of a number of the table ``load_balancer``."""
    given = {f"load_balancer__{name}": value for name, value in {**BALANCER, **beside}.items()}
    return whole_number(f"load_balancer.{path}", least, most, **given)


def routed(**fields: Any) -> Changes:
    """Return a load balancer with some fields."""
    return {"load_balancer": {**BALANCER, **fields}}


def checked(**fields: Any) -> Changes:
    """Return a load balancer whose health check has some fields."""
    return routed(health_check=fields)


def without(field: str) -> Group:
    """Return a load balancer that lacks a field."""
    return join(
        wrong(
            f"load_balancer.{field} null",
            routed(**{field: None}),
            f"load_balancer.{field}: null is not text; put it in quotes",
        )
    )


NUMBERS = join(
    balancer("priority", 1, 50000),
    balancer("deregistration_delay_seconds", 0, 3600),
    balancer("health_check_grace_period_seconds", 0, 2147483647),
    balancer("health_check.interval_seconds", 5, 300, health_check__timeout_seconds=2),
    balancer("health_check.timeout_seconds", 2, 120, health_check__interval_seconds=300),
    balancer("health_check.healthy_threshold", 2, 10),
    balancer("health_check.unhealthy_threshold", 2, 10),
)

CONDITIONS = join(
    routed(path_patterns=["/*/*/*"], host_headers=["*.a.example", "*.*.b.example"]),
    wrong(
        "seven asterisks",
        routed(path_patterns=["/*/*/*", "/*"], host_headers=["*.a.example", "*.*.b.example"]),
        "load_balancer.path_patterns: 7 asterisks and question marks with host_headers; a rule "
        "takes 6 at most",
    ),
    routed(path_patterns=["/a", "/b/*"], host_headers=["a.example", "b.example", "c.example"]),
    routed(path_patterns=[], host_headers=["a.example"]),
    *(
        wrong(
            f"conditions: {len(paths) + len(hosts)}",
            routed(path_patterns=paths, host_headers=hosts),
            f"load_balancer.path_patterns: {len(paths) + len(hosts)} values with host_headers; a "
            "rule takes 1 to 5",
        )
        for paths, hosts in (([], []), (["/a", "/b", "/c"], ["a", "b", "c"]))
    ),
    *(
        wrong(
            f'path pattern "{path}"',
            routed(path_patterns=["/a", path]),
            f'load_balancer.path_patterns.1: "{path}": {PATH}',
        )
        for path in ("orders", "/b?c", "/d e", "/f#g", "")
    ),
    wrong(
        "load_balancer.host_headers.1 null",
        routed(host_headers=["a.example", None]),
        "load_balancer.host_headers.1: null is not text; put it in quotes",
    ),
)

CHECK = join(
    checked(path="/health", matcher="200,301-302"),
    checked(matcher="200-299,404"),
    wrong(
        "health check of no path",
        checked(path="health"),
        f'load_balancer.health_check.path: "health": {PATH}',
    ),
    *(
        wrong(
            f'health check for "{codes}"',
            checked(matcher=codes),
            f'load_balancer.health_check.matcher: "{codes}": {CODES}',
        )
        for codes in ("2xx", "100", "500", "200, 204", "")
    ),
    checked(interval_seconds=15, timeout_seconds=14),
    wrong(
        "health check that ends after the next one starts",
        checked(interval_seconds=10, timeout_seconds=10),
        "load_balancer.health_check.timeout_seconds: 10 is not below interval_seconds 10; lower "
        "it or raise the other",
    ),
)

ROUTING = join(
    NUMBERS,
    CONDITIONS,
    CHECK,
    *map(without, ("listener_arn", "arn_suffix", "security_group_id")),
)
