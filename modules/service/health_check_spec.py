"""The load balancer's health check of a task."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.functions import quoted, replaced, sort, split, substr
from modules.language.problems import Rule
from modules.language.sources import TakenBy, elb
from modules.language.spec import Spec
from modules.language.value import Value
from modules.service.route_texts import Matcher, UrlPath


class ProbeSpec(Spec):
    """How often a load balancer checks a task, and what it takes from that."""

    taken_by: ClassVar[TakenBy] = elb("CreateTargetGroup")

    port: Value[Annotated[int, Field(ge=1, le=65535)] | None] = Value(None)
    """Port that is asked, to which the load balancer may connect too. Default: the service's."""

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


class HealthCheckSpec(ProbeSpec):
    """The load balancer's health check of a task, over the protocol of the route."""

    taken_by: ClassVar[TakenBy] = elb("CreateTargetGroup")

    path: Value[UrlPath | None] = Value(None)
    """Path of the health check; with ``GRPC`` a method, ``/package.Service/Method``.

    Default: ``/``, where the default image answers, so set that of your own image; with ``GRPC``
    ``/AWS.ALB/healthcheck``, AWS's own, which no server knows.
    """

    matcher: Value[Matcher | None] = Value(None)
    """Status codes that mean healthy, 200 to 499; with ``GRPC`` 0 to 99.

    Default: ``200``; with ``GRPC`` ``12``, which says that a server runs without the method.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from super().rules()
        codes = self.matcher.if_given(lambda matcher: matcher, otherwise="200")
        reversed_ranges = split(",", codes).filter(_is_reversed)
        yield Rule(
            ("matcher",),
            reversed_ranges.length == 0,
            f"{quoted(reversed_ranges)} ends before it begins; write the lower code first",
        )


def _is_reversed(codes: Value[str]) -> Value[bool]:
    """Return whether a range of codes ends before it begins; both count as three digits."""
    first, last = (substr(f"00{replaced(codes, pattern, '')}", -3, 3) for pattern in ("-.*", ".*-"))
    return Value.of(sort([first, last])[0] != first)
