"""Who connects to tasks directly: the internet, an office, a group that exists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

from pydantic import Field

from modules.language.fields import Name
from modules.language.functions import joined, matches, quoted
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ec2
from modules.language.value import Value
from modules.language.waivers import waiver_rules
from modules.network.traffic_spec import TrafficSpec, repeated_rule, rule_texts

WIDE_IPV4, WIDE_IPV6 = "[.][0-9]+/[0-7]$", ":[0-9A-Fa-f]*/[0-6]$"
"""The end of a range that is larger than any for private use: those are 10.0.0.0/8, fc00::/7."""

SHELLS = (22, 3389)
"""SSH and RDP, which the network ACL of a VPC that is made here closes to all outside of it."""


class IngressSpec(TrafficSpec):
    """A source that connects to tasks directly, beside load balancers and the services that call.

    A source that moves to another address, range or group gets another name, so that the old rule
    stays until the last task that it reaches has ended. Another port is such a move by itself.
    """

    taken_by: ClassVar[TakenBy] = ec2("AuthorizeSecurityGroupIngress")

    @property
    def is_wide(self) -> Value[bool]:
        """Whether it is the whole internet, or so much of it that nobody's range is as large."""
        return matches(WIDE_IPV4, joined("", (self.cidr_ipv4,))) | matches(
            WIDE_IPV6, joined("", (self.cidr_ipv6,))
        )


Ingress = Annotated[dict[Name, IngressSpec], Field(max_length=200)]


def ingress_rules(
    ingress: Value[dict[str, IngressSpec]], waivers: Value[dict[Any, Any]]
) -> Iterator[Rule]:
    """Yield the rules that each source is named once, and the internet only for a reason.

    Args:
        ingress: The sources, by name.
        waivers: The waivers of the service.
    """
    yield repeated_rule("ingress", ingress)
    wide = ingress.select(lambda _, source: source.is_wide).keys
    yield from waiver_rules(
        waivers,
        "public_ingress",
        needed=wide.length > 0,
        field="ingress",
        message=f"{quoted(wide)} lets the internet in; write the ranges of those who connect, or a "
        "route of a load balancer",
    )


def let_in_already(
    ingress: Value[dict[str, IngressSpec]], written: Value[Any]
) -> Value[tuple[Any, ...]]:
    """Return what is named among the sources, and has a rule anyway.

    Args:
        ingress: The sources, by name.
        written: What is let in by other words, as :func:`way_of` returns it.
    """
    named = rule_texts(ingress)
    again: Value[tuple[Any, ...]] = written.filter(lambda text: named.contains(text))
    return again


def way_of(group: Any, port: Any) -> Value[str]:
    """Return what AWS compares of the rule that lets a group in to a TCP port."""
    return joined(" ", ("tcp", port, port, group))


def ways_of(group: Any, ports: Value[tuple[str, ...]]) -> Value[tuple[Any, ...]]:
    """Return the same for several ports, as texts."""
    ways: Value[tuple[Any, ...]] = ports.map(lambda port: way_of(group, port))
    return ways
