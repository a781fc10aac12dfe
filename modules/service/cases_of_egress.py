"""What a service may reach, and in which groups its tasks are."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_ids import ids
from modules.language.cases_of_kinds import ranges, reasons, texts, whole_number
from modules.language.cases_of_names import table_names

GROUP = "sg-00000000000000001"


def egress(**fields: Any) -> Changes:
    """Return a database that tasks reach, with other fields."""
    table = {"description": "orders", "port": 5432, "referenced_security_group_id": GROUP, **fields}
    return {"egress": {"db": {name: one for name, one in table.items() if one is not None}}}


def to(**target: Any) -> Changes:
    """Return a port of another target than a security group."""
    return egress(**{"referenced_security_group_id": None, **target})


def span(first: float, last: float) -> Changes:
    """Return a range of ports."""
    return egress(port=None, from_port=first, to_port=last)


def icmp(kind: int | None, code: int | None, **fields: Any) -> Changes:
    """Return a type and code of ICMP."""
    return egress(**{"protocol": "icmp", "port": None, "from_port": kind, "to_port": code} | fields)


ONE_TARGET = (
    "egress.db.cidr_ipv4: give one of cidr_ipv4, cidr_ipv6, prefix_list_id and "
    "referenced_security_group_id"
)
RANGE6 = "write an IPv6 range such as 2001:db8:1234::/56"
NO_PORTS = (
    "has no ports; give the type in from_port and the code in to_port, -1 for all, and remove port"
)
EVERY = (
    'egress.db.protocol: "-1" is every protocol with all its ports; remove port, from_port and '
    "to_port, or name a protocol"
)
TWICE = "is allowed more than once, and AWS takes each rule once; keep one of them"

TARGETS = join(
    egress(),
    egress(both_sides=True),
    to(cidr_ipv4="10.0.0.0/16"),
    to(cidr_ipv6="2001:db8::/32"),
    to(prefix_list_id="pl-00000000000000001"),
    table_names(
        "egress", lambda name: {"egress": {name: to(cidr_ipv4="10.0.0.0/8")["egress"]["db"]}}
    ),
    reasons("egress.db.description", lambda reason: egress(description=reason)),
    ids(
        "sg",
        "egress.db.referenced_security_group_id",
        lambda one: egress(referenced_security_group_id=one),
    ),
    ids("pl", "egress.db.prefix_list_id", lambda one: to(prefix_list_id=one)),
    ranges("egress.db.cidr_ipv4", lambda one: to(cidr_ipv4=one), label="egress.cidr_ipv4"),
    texts(
        "egress.db.cidr_ipv6",
        RANGE6,
        *("2001:db8::/129", "10.0.0.0/8", "2001:zz::/32", ""),
        made=lambda one: to(cidr_ipv6=one),
        shown="egress.cidr_ipv6",
    ),
    wrong(
        "IPv6 range that is no range",
        to(cidr_ipv6="2001:db8::1/32"),
        'egress.db.cidr_ipv6: "2001:db8::1/32": write 2001:db8::/32',
    ),
    wrong("egress without a target", to(), ONE_TARGET),
    wrong("egress with two targets", egress(cidr_ipv4="10.0.0.0/16"), ONE_TARGET),
    wrong(
        "other side of a range",
        to(cidr_ipv4="10.0.0.0/16", both_sides=True),
        "egress.db.both_sides: only a security group has another side; name it in "
        "referenced_security_group_id, or remove both_sides",
    ),
    wrong(
        "targets of egress: 201",
        {
            "egress": {
                f"t{n}": {"description": "asks", "port": 9000 + n, "cidr_ipv4": "10.0.0.0/8"}
                for n in range(201)
            }
        },
        "egress: 201 given; give at most 200",
    ),
)

NO_RANGE = "is no range of ports; give 0 to 65535, the lower one in from_port"
WHOLE = "is not a whole number; write one, without quotes"

NUMBERS = join(
    whole_number("egress.db.port", 1, 65535, egress__db=egress()["egress"]["db"]),
    wrong("type -2", icmp(-2, -1), "egress.db.from_port: -2 is too small; give at least -1"),
    wrong("code -2", icmp(8, -2), "egress.db.to_port: -2 is too small; give at least -1"),
    wrong(
        "first port 65536",
        span(65536, 65535),
        "egress.db.from_port: 65536 is too large; give at most 65535",
        also=f"egress.from_port: 65536 to 65535 {NO_RANGE}",
    ),
    wrong(
        "last port 65536",
        span(80, 65536),
        "egress.db.to_port: 65536 is too large; give at most 65535",
    ),
    wrong("first port 80.5", span(80.5, 90), f"egress.db.from_port: 80.5 {WHOLE}"),
    wrong("last port 90.5", span(80, 90.5), f"egress.db.to_port: 90.5 {WHOLE}"),
)

HALF_RANGES: dict[str, dict[str, Any]] = {
    "no port": {"port": None},
    "half a range": {"port": None, "from_port": 80},
    "port and range": {"from_port": 80, "to_port": 90},
}

PORTS = join(
    egress(protocol="udp"),
    egress(protocol="-1", port=None),
    span(0, 65535),
    icmp(-1, -1),
    icmp(8, 0, protocol="icmpv6"),
    icmp(8, -1),
    wrong(
        "another protocol",
        egress(protocol="sctp"),
        "egress.db.protocol: \"sctp\" is not possible; choose 'tcp', 'udp', 'icmp', 'icmpv6' or "
        "'-1'",
    ),
    *(
        wrong(
            f"{protocol} with {title}",
            egress(protocol=protocol, **given),
            f"egress.db.port: {protocol} takes port, or from_port with to_port; give one of the "
            "two",
        )
        for protocol in ("tcp", "udp")
        for title, given in HALF_RANGES.items()
    ),
    *(
        wrong(
            f"range of {first} to {last}",
            span(first, last),
            f"egress.db.from_port: {first} to {last} {NO_RANGE}",
        )
        for first, last in ((90, 80), (-1, -1))
    ),
    *(
        wrong(f"icmp with {title}", changes, f"egress.db.from_port: icmp {NO_PORTS}")
        for title, changes in {
            "a port": icmp(None, None, port=8),
            "no type": icmp(None, None),
            "no code": icmp(8, None),
        }.items()
    ),
    *(
        wrong(
            f"icmp {kind} {code}",
            icmp(kind, code),
            f"egress.db.from_port: {kind} with {code} is no type and code of icmp; give 0 to 255 "
            "each, or -1 in to_port for all codes, and in both for all types",
        )
        for kind, code in ((256, 0), (8, 256), (-1, 0))
    ),
    wrong("all protocols on a port", egress(protocol="-1"), EVERY),
    wrong("all protocols in a range", icmp(0, 65535, protocol="-1"), EVERY),
)

GROUPS = join(
    {"security_group_ids": [f"sg-{n:017x}" for n in range(4)]},
    ids("sg", "security_group_ids.0", lambda one: {"security_group_ids": [one]}),
    wrong(
        "security_group_ids: 5",
        {"security_group_ids": [f"sg-{n:017x}" for n in range(5)]},
        "security_group_ids: 5 given; give at most 4",
        also="security_group_ids: 6 security groups are on each task, with its own and that of all "
        "behind a load balancer, and AWS allows 5, never more; name fewer",
    ),
)


def twice(first: Changes, **second: Any) -> Changes:
    """Return two targets of one service."""
    return {"egress": {**first["egress"], "again": {**first["egress"]["db"], **second}}}


REPEATED = join(
    twice(egress(), port=5433),
    twice(to(cidr_ipv4="10.0.0.0/16"), protocol="udp"),
    to(cidr_ipv4="0.0.0.0/0"),
    to(cidr_ipv6="::/0", port=443),
    *(
        wrong(title, changes, f'egress: "{rule}" {TWICE}')
        for title, changes, rule in (
            ("the same egress twice", twice(egress()), f"tcp 5432 5432 {GROUP}"),
            (
                "a port as a range",
                twice(to(cidr_ipv4="10.0.0.0/8"), port=None, from_port=5432, to_port=5432),
                "tcp 5432 5432 10.0.0.0/8",
            ),
        )
    ),
)

PUBLIC = join(
    {"assign_public_ip": True, "waivers": {"public_ip": "costs least"}},
    wrong(
        "public addresses without a reason",
        {"assign_public_ip": True},
        "assign_public_ip: true gives each task an address of the internet; remove it, so that "
        'tasks run in the private subnets, or say why: waivers.public_ip = "<reason>"',
    ),
    wrong(
        "reason for no public address",
        {"waivers": {"public_ip": "costs least"}},
        "assign_public_ip: waivers.public_ip waives nothing, this is as safe as the default; "
        "remove it",
    ),
)

EGRESS = join(TARGETS, NUMBERS, PORTS, GROUPS, REPEATED, PUBLIC)
