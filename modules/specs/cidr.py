"""How an address range is cut into subnets, so that a further zone moves none of them.

::

    10.0.0.0/16
    ├── 10.0.0.0/17      private: eight slots a to h, 1/16 of the range each
    │   ├── 10.0.0.0/20      zone a
    │   ├── 10.0.16.0/20     zone b
    │   └── …                zones c to h
    ├── 10.0.128.0/19    public: eight slots a to h, 1/64 of the range each
    │   ├── 10.0.128.0/22    zone a
    │   └── …                zones b to h
    └── 10.0.160.0/19,   free for tiers to come
        10.0.192.0/18

A zone's slot follows from its own letter, never from the other zones: the order in which zones are
written, added or removed changes nothing for those that stay.
"""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import IPv4Network
from typing import Literal

Tier = Literal["private", "public"]

ZONE_LETTERS = "abcdefgh"
"""The letters that have a slot. No region has a zone beyond ``f`` today (us-east-1)."""

_NEW_BITS: dict[Tier, int] = {"private": 4, "public": 6}
_FIRST_SLOT: dict[Tier, int] = {"private": 0, "public": 32}

LONGEST_PREFIX = 22
"""The smallest VPC: its public subnets are ``/28``, the smallest that AWS allows."""


def subnet_cidr_block(vpc_cidr_block: str, tier: Tier, availability_zone: str) -> str:
    """Return the address range of one subnet.

    Args:
        vpc_cidr_block: The VPC's range, ``/16`` to ``/22``.
        tier: ``private`` (tasks) or ``public`` (load balancer, NAT gateways).
        availability_zone: A zone's name; its last letter chooses the slot.
    """
    slot = _FIRST_SLOT[tier] + ZONE_LETTERS.index(availability_zone[-1])
    vpc = IPv4Network(vpc_cidr_block)
    size = 2 ** (vpc.max_prefixlen - vpc.prefixlen - _NEW_BITS[tier])
    return f"{vpc.network_address + slot * size}/{vpc.prefixlen + _NEW_BITS[tier]}"


def overlaps(blocks: Iterable[str]) -> list[tuple[str, str]]:
    """Return each pair of ranges that share an address."""
    networks = [IPv4Network(block) for block in blocks]
    return [
        (str(one), str(other))
        for index, one in enumerate(networks)
        for other in networks[index + 1 :]
        if one.overlaps(other)
    ]
