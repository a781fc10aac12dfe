"""Services and calls whose addresses would be the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from modules.language.problems import Problem
from modules.service.spec import ServiceSpec

RESERVED_NAMES = frozenset({"alb", "endpoints", "flow-logs", "internet", "load-balancer", "s3"})
"""Names in addresses that the platform uses itself, beside those of services."""

_TARGETS = ("endpoints", "internet", "s3")
"""What each service may reach on port 443, by name."""


def service_clashes(services: Mapping[str, ServiceSpec]) -> Iterator[Problem]:
    """Yield each service, and each call, whose address is in use."""
    for name in sorted(RESERVED_NAMES & services.keys()):
        yield Problem(
            ("services", name), "is what a part of the platform is called; rename the service"
        )
    owners = dict(_rules_of_the_platform(services))
    for caller, service in services.items():
        for callee in service.calls:
            taken = {
                owners.setdefault(f"{caller}-{way}-{callee}", (caller, callee))
                for way in ("to", "into")
            } - {(caller, callee)}
            for owner, other in sorted(taken):
                yield Problem(
                    ("services", caller, "calls"),
                    f'"{callee}" would have the same address as the call of "{other}" by '
                    f'"{owner}"; rename one of the services',
                )


def _rules_of_the_platform(
    services: Mapping[str, ServiceSpec],
) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the label of each rule that is no call, with its two ends."""
    for name in services:
        for way in ("to", "into"):
            yield f"load-balancer-{way}-{name}", ("load-balancer", name)
        for target in _TARGETS:
            yield f"{name}-to-{target}", (name, target)
