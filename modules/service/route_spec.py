"""The route from the load balancer to a service."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.functions import function, quoted, sort, split, substr
from modules.language.problems import Rule
from modules.language.quotas import CONDITION_VALUES_PER_RULE, PATTERN_SIGNS_PER_RULE
from modules.language.sources import TakenBy, elb
from modules.language.spec import Spec
from modules.language.value import Value
from modules.service.route_texts import HostHeader, Matcher, PathPattern, UrlPath

DeregistrationDelay = Annotated[int, Field(ge=0, le=900), elb("ModifyTargetGroupAttributes")]
"""AWS takes up to 3600 seconds. Terraform waits for 20 minutes until a service is steady or gone,
and a draining task may need some of them itself."""


_signs = function("regexall", tuple[str, ...], lambda sign, text: tuple(re.findall(sign, text)))
_jsonencode = function("jsonencode", str, json.dumps)


class HealthCheckSpec(Spec):
    """The load balancer's health check of a task."""

    taken_by: ClassVar[TakenBy] = elb("CreateTargetGroup")

    path: Value[UrlPath] = Value("/")
    """Path of the health check. The default image answers there; set that of your own image."""

    matcher: Value[Matcher] = Value("200")
    """Status codes that mean healthy."""

    interval_seconds: Value[Annotated[int, Field(ge=5, le=300)]] = Value(15)
    """Seconds between two checks."""

    timeout_seconds: Value[Annotated[int, Field(ge=2, le=120)]] = Value(5)
    """Seconds after which a check counts as failed."""

    healthy_threshold: Value[Annotated[int, Field(ge=2, le=10)]] = Value(2)
    """Consecutive successful checks after which a task is healthy."""

    unhealthy_threshold: Value[Annotated[int, Field(ge=2, le=10)]] = Value(3)
    """Consecutive failed checks after which a task is unhealthy."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield Rule(
            ("timeout_seconds",),
            self.timeout_seconds < self.interval_seconds,
            f"{self.timeout_seconds} is not below interval_seconds {self.interval_seconds}; "
            "lower it or raise the other",
        )
        reversed_ranges = split(",", self.matcher).filter(
            lambda codes: (
                sort([substr(codes, 0, 3), substr(codes, -3, 3)])[0] != substr(codes, 0, 3)
            )
        )
        yield Rule(
            ("matcher",),
            reversed_ranges.length == 0,
            f"{quoted(reversed_ranges)} ends before it begins; write the lower code first",
        )


class RouteSpec(Spec):
    """A rule of the load balancer that sends matching requests to the service."""

    taken_by: ClassVar[TakenBy] = elb("CreateRule")

    priority: Annotated[Value[Annotated[int, Field(ge=1, le=50000)]], Field(examples=[50000])]
    """Priority among the listener's rules; the lowest is evaluated first.

    Required, since a priority derived from an order would change with the order. Leave gaps of ten
    or a hundred.
    """

    path_patterns: Value[Annotated[tuple[PathPattern, ...], Field(max_length=5)]] = Value(("/*",))
    """Paths to match; ``*`` and ``?`` are wildcards. Default: all."""

    host_headers: Value[Annotated[tuple[HostHeader, ...], Field(max_length=5)]] = Value(())
    """Host names to match. Default: any."""

    deregistration_delay_seconds: Value[DeregistrationDelay] = Value(60)
    """Seconds in which a stopping task may complete its requests. AWS's own default is 300."""

    health_check_grace_period_seconds: Value[Annotated[int, Field(ge=0, le=2147483647)]] = Value(60)
    """Seconds after a task's start in which failed health checks are ignored."""

    health_check: HealthCheckSpec = Field(default_factory=HealthCheckSpec)
    """The load balancer's health check."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        patterns = self.path_patterns + self.host_headers
        count = patterns.length
        most = CONDITION_VALUES_PER_RULE.value
        yield Rule(
            ("path_patterns",),
            (count >= 1) & (count <= most),
            f"{count} values together with host_headers; write 1 to {most}, the most that a "
            "rule takes",
        )
        signs, most = _signs("[*?]", _jsonencode(patterns)).length, PATTERN_SIGNS_PER_RULE.value
        yield Rule(
            ("path_patterns",),
            signs <= most,
            f"{signs} asterisks and question marks with host_headers; a rule takes {most} at most",
        )
