"""How an address range is divided into subnets, so that another zone changes none of them.

::

    10.0.0.0/16
    ├── 10.0.0.0/17      private: eight slots a to h, 1/16 of the range each
    │   ├── 10.0.0.0/20      zone a
    │   ├── 10.0.16.0/20     zone b
    │   └── …                zones c to h
    ├── 10.0.128.0/19    public: eight slots a to h, 1/64 of the range each
    │   ├── 10.0.128.0/22    zone a
    │   └── …                zones b to h
    ├── 10.0.160.0/19    isolated: eight slots a to h, 1/64 of the range each
    │   ├── 10.0.160.0/22    zone a
    │   └── …                zones b to h
    └── 10.0.192.0/18    free for further tiers

Of the ``/56`` of IPv6 that Amazon gives a VPC, a subnet has the ``/64`` with its slot's number:
private ones 0 to 7, public ones 32 to 39, isolated ones 40 to 47.

A zone's slot follows from its own letter, never from the other zones: the order in which zones are
written, added or removed changes nothing for those that stay.
"""

from __future__ import annotations

from ipaddress import ip_network
from typing import Literal

from modules.language.functions import function, split, tonumber
from modules.language.value import Value, constant

Tier = Literal["isolated", "private", "public"]

ZONE_LETTERS = "abcdefgh"
"""The letters that have a slot. No region has a zone beyond ``f`` today (us-east-1)."""

_ZONE_LETTERS = constant("zone_letters", tuple(ZONE_LETTERS))

_NEW_BITS: dict[Tier, int] = {"isolated": 6, "private": 4, "public": 6}
_FIRST_SLOT: dict[Tier, int] = {"isolated": 40, "private": 0, "public": 32}

IPV6_NEW_BITS = 8
"""From the ``/56`` of a VPC to the ``/64`` of a subnet, the only sizes of those from Amazon."""

SHORTEST_PREFIX = 16
"""The largest VPC that AWS allows. Source: Amazon VPC user guide, "VPC CIDR blocks"."""

LONGEST_PREFIX = 22
"""The smallest VPC: its public subnets are ``/28``, the smallest that AWS allows."""


def _cidrsubnet(block: str, new_bits: int, number: int) -> str:
    network = ip_network(block)
    size = 2 ** (network.max_prefixlen - network.prefixlen - new_bits)
    return f"{network.network_address + number * size}/{network.prefixlen + new_bits}"


def _cidrhost(block: str, number: int) -> str:
    return str(ip_network(block, strict=False).network_address + number)


cidrsubnet = function("cidrsubnet", str, _cidrsubnet)
cidrhost = function("cidrhost", str, _cidrhost)
_index = function("index", int, lambda letters, letter: letters.index(letter))
_last_letter = function("substr", str, lambda text, *_: text[-1])


def subnet_cidr_block(
    vpc_cidr_block: Value[str], tier: Tier, availability_zone: Value[str]
) -> Value[str]:
    """Return the address range of one subnet.

    Args:
        vpc_cidr_block: The VPC's range.
        tier: ``private`` (tasks), ``public`` (load balancer, NAT gateways) or ``isolated``
            (databases).
        availability_zone: A zone's name; its last letter determines the slot.
    """
    return cidrsubnet(vpc_cidr_block, _NEW_BITS[tier], _slot(tier, availability_zone))


def subnet_ipv6_cidr_block(
    vpc_ipv6_cidr_block: Value[str], tier: Tier, availability_zone: Value[str]
) -> Value[str]:
    """Return the IPv6 range of one subnet, a ``/64`` of the VPC's ``/56``; arguments as above."""
    # The letters themselves: an argument of a stack, unlike what is known of it, has no constants.
    letters = Value(tuple(ZONE_LETTERS))
    return cidrsubnet(vpc_ipv6_cidr_block, IPV6_NEW_BITS, _slot(tier, availability_zone, letters))


def _slot(
    tier: Tier, availability_zone: Value[str], letters: Value[tuple[str, ...]] = _ZONE_LETTERS
) -> Value[int]:
    return _index(letters, _last_letter(availability_zone, -1, 1)) + _FIRST_SLOT[tier]


def prefix_length(cidr_block: Value[str]) -> Value[int]:
    """Return the prefix length of an address range."""
    return tonumber(split("/", cidr_block)[1])


def overlaps(blocks: Value[tuple[str, ...]]) -> Value[tuple[str, ...]]:
    """Return each pair of ranges that share an address, as a text: ``"one" and "other"``."""

    def pairs(index: Value[int], one: Value[str]) -> Value[tuple[str, ...]]:
        return blocks.from_index(index + 1).map(
            lambda other: f'"{one}" and "{other}"', where=lambda other: _overlap(one, other)
        )

    return blocks.enumerate(pairs).flat


def _overlap(one: Value[str], other: Value[str]) -> Value[bool]:
    """Whether two ranges overlap: their network addresses are equal under the shorter prefix."""
    first, second = prefix_length(one), prefix_length(other)
    wider = (first < second).then(first, second)
    begins = [cidrhost(f"{split('/', block)[0]}/{wider}", 0) for block in (one, other)]
    return begins[0] == begins[1]
