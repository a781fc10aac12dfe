"""What load balancers of both types take and refuse of clients of IPv6."""

from __future__ import annotations

from typing import Literal

from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_kinds import choice

DUAL: Changes = {"ip_address_type": "dualstack"}
IPV6 = "ingress_ipv6_cidr_blocks"
IPV6_OVERLAPS = '"2001:db8::/32" and "2001:db8:1::/48"'

DUAL_STACK = join(
    {**DUAL, "ingress_cidr_blocks": ["0.0.0.0/0"]},
    {**DUAL, IPV6: ["2001:db8::/32", "::/64"]},
    choice("ip_address_type", Literal["ipv4", "dualstack"], "ipv6"),
    wrong(
        "ranges of IPv6 without IPv6",
        {IPV6: ["::/0"]},
        f'{IPV6}: is of a load balancer with IPv6; write ip_address_type = "dualstack", or remove '
        "it",
    ),
    wrong(
        "clients of IPv6 that nobody named",
        DUAL,
        f"{IPV6}: is required: clients find the load balancer by IPv6, and ingress_cidr_blocks is "
        'not all of IPv4, 0.0.0.0/0; write their ranges, or ip_address_type = "ipv4"',
    ),
    wrong(
        "ranges of IPv6 that overlap",
        {**DUAL, IPV6: ["2001:db8::/32", "2001:db8:1::/48"]},
        f"{IPV6}: {IPV6_OVERLAPS} overlap; keep the wider one",
    ),
    wrong(
        "26 ranges of IPv6",
        {**DUAL, IPV6: [f"2001:db8:{number:x}::/48" for number in range(1, 27)]},
        f"{IPV6}: 26 given; give at most 25",
    ),
    wrong(
        "range of IPv4 among those of IPv6",
        {**DUAL, IPV6: ["10.0.0.0/16"]},
        f'{IPV6}.0: "10.0.0.0/16": write an IPv6 range such as 2001:db8:1234::/56',
        instead=f'{IPV6}: "10.0.0.0/16": write an IPv6 range such as 2001:db8:1234::/56',
    ),
    wrong(
        "range of IPv6 that begins elsewhere",
        {**DUAL, IPV6: ["2001:db8::1/32"]},
        f'{IPV6}.0: "2001:db8::1/32": write 2001:db8::/32',
        instead=f'{IPV6}: "2001:db8::1/32": write 2001:db8::/32',
    ),
)
