"""How requests from the load balancer reach a service."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.spec import Spec
from modules.language.value import Value

UrlPath = Annotated[str, Matches(r"/[^ ?#]*", "a path that starts with a slash, such as /health")]

Matcher = Annotated[
    str, Matches(r"[2-4][0-9]{2}([,-][2-4][0-9]{2})*", "status codes such as 200 or 200-299")
]

MAX_CONDITION_VALUES = 5
"""Source: Elastic Load Balancing quotas, condition values per rule."""


class HealthCheckSpec(Spec):
    """How the load balancer finds out whether a task can serve."""

    path: Value[UrlPath] = Value("/")
    """Path that is asked. The default image answers there; name your own health endpoint."""

    matcher: Value[Matcher] = Value("200")
    """Status codes that mean healthy."""

    interval_seconds: Value[Annotated[int, Field(ge=5, le=300)]] = Value(15)
    """Seconds between two checks, 5 to 300."""

    timeout_seconds: Value[Annotated[int, Field(ge=2, le=120)]] = Value(5)
    """Seconds after which a check counts as failed, 2 to 120."""

    healthy_threshold: Value[Annotated[int, Field(ge=2, le=10)]] = Value(2)
    """Good checks in a row that make a task healthy, 2 to 10."""

    unhealthy_threshold: Value[Annotated[int, Field(ge=2, le=10)]] = Value(3)
    """Failed checks in a row that make a task unhealthy, 2 to 10."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield Rule(
            ("timeout_seconds",),
            self.timeout_seconds < self.interval_seconds,
            f"{self.timeout_seconds} is not below interval_seconds {self.interval_seconds}; "
            "lower it or raise the other",
        )


class RouteSpec(Spec):
    """A rule of the load balancer that sends matching requests to the service."""

    priority: Annotated[Value[Annotated[int, Field(ge=1, le=50000)]], Field(examples=[50000])]
    """Place among the rules, 1 to 50000, the lowest first.

    Required and written down, since a priority taken from an order moves when the order does. Leave
    gaps of ten or a hundred.
    """

    path_patterns: Value[tuple[UrlPath, ...]] = Value(("/*",))
    """Paths to match; ``*`` and ``?`` are wildcards. Default: all."""

    host_headers: Value[tuple[str, ...]] = Value(())
    """Host names to match. Default: any."""

    deregistration_delay_seconds: Value[Annotated[int, Field(ge=0, le=3600)]] = Value(60)
    """Seconds in which a leaving task may end its requests, 0 to 3600. AWS's own default is 300."""

    health_check_grace_period_seconds: Value[Annotated[int, Field(ge=0, le=2147483647)]] = Value(60)
    """Seconds after a task's start in which failed checks do not count."""

    health_check: HealthCheckSpec = Field(default_factory=HealthCheckSpec)
    """The load balancer's check."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        count = (self.path_patterns + self.host_headers).length
        yield Rule(
            ("path_patterns",),
            (count >= 1) & (count <= MAX_CONDITION_VALUES),
            f"{count} values with host_headers; a rule takes 1 to {MAX_CONDITION_VALUES}",
        )
