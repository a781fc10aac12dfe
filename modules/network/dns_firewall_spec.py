"""The names that may be looked up in a VPC."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from modules.language.patterns import Matches
from modules.language.sources import TakenBy

_CREATE = TakenBy(
    "route53resolver:UpdateFirewallDomains",
    "https://docs.aws.amazon.com/Route53/latest/APIReference/"
    "API_route53resolver_UpdateFirewallDomains.html",
)

_LABEL = "[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?"

FirewallDomain = Annotated[
    str,
    Matches(
        rf"(\*\.)?{_LABEL}(\.{_LABEL})+",
        "a domain name such as api.example.com, or *.example.com for all below it",
    ),
    Field(max_length=253),
    _CREATE,
]


FirewallDomains = Annotated[tuple[FirewallDomain, ...], Field(max_length=500)]
"""Bound: a call of ``UpdateFirewallDomains`` takes 1,000."""


def is_allowed(name: str, allowed: tuple[str, ...]) -> bool:
    """Return whether a name is among domains, or below one of them."""
    return name in allowed or any(
        name.endswith(one.removeprefix("*")) for one in allowed if one.startswith("*.")
    )
