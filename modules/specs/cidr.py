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

from ipaddress import IPv4Network
from typing import Any, Literal

from modules.specs.expression import Expression, hcl

Tier = Literal["private", "public"]

ZONE_LETTERS = "abcdefgh"
"""The letters that have a slot. No region has a zone beyond ``f`` today (us-east-1)."""

_NEW_BITS: dict[Tier, int] = {"private": 4, "public": 6}
_FIRST_SLOT: dict[Tier, int] = {"private": 0, "public": 32}

SHORTEST_PREFIX = 16
"""The largest VPC that AWS allows. Source: Amazon VPC user guide, "VPC CIDR blocks"."""

LONGEST_PREFIX = 22
"""The smallest VPC: its public subnets are ``/28``, the smallest that AWS allows."""


def subnet_cidr_block(vpc_cidr_block: Any, tier: Tier, availability_zone: Any) -> Any:
    """Return the address range of one subnet.

    Args:
        vpc_cidr_block: The VPC's range, ``/16`` to ``/22``.
        tier: ``private`` (tasks) or ``public`` (load balancer, NAT gateways).
        availability_zone: A zone's name; its last letter chooses the slot.
    """
    bits, first = _NEW_BITS[tier], _FIRST_SLOT[tier]
    if isinstance(availability_zone, Expression):
        slot = f"index({hcl(list(ZONE_LETTERS))}, substr({availability_zone.text}, -1, 1))"
        text = f"cidrsubnet({hcl(vpc_cidr_block)}, {bits}, {first} + {slot})"
        return Expression(text, str)
    slot_number = first + ZONE_LETTERS.index(availability_zone[-1])
    vpc = IPv4Network(vpc_cidr_block)
    size = 2 ** (vpc.max_prefixlen - vpc.prefixlen - bits)
    return f"{vpc.network_address + slot_number * size}/{vpc.prefixlen + bits}"


def prefix_length(cidr_block: Any) -> Any:
    """Return the number behind the slash."""
    if isinstance(cidr_block, Expression):
        return Expression(f'tonumber(split("/", {cidr_block.text})[1])', int)
    return IPv4Network(cidr_block).prefixlen


def overlaps(blocks: Any) -> Any:
    """Return each pair of ranges that share an address, as a text: ``"one" and "other"``."""
    if isinstance(blocks, Expression):
        return Expression(_overlaps(blocks.text), list[str])
    networks = [IPv4Network(block) for block in blocks]
    return [
        f'"{one}" and "{other}"'
        for index, one in enumerate(networks)
        for other in networks[index + 1 :]
        if one.overlaps(other)
    ]


def _overlaps(blocks: str) -> str:
    # Two ranges share an address if they begin alike once both are as wide as the wider one.
    wider = 'min([for block in [one, other] : tonumber(split("/", block)[1])]...)'
    begin = f'cidrhost("${{split("/", %s)[0]}}/${{{wider}}}", 0)'
    others = f"slice({blocks}, index + 1, length({blocks}))"
    pair = 'format("%q and %q", one, other)'
    return (
        f"flatten([for index, one in {blocks} : [for other in {others} : {pair} "
        f"if {begin % 'one'} == {begin % 'other'}]])"
    )
