"""Cases of whom tasks reach on port 443."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_ids import ids
from modules.language.cases_of_kinds import ranges, reasons
from modules.language.cases_of_names import table_names

ONE_WAY = (
    "https_targets.lan.cidr_ipv4: give one of cidr_ipv4, cidr_ipv6, prefix_list_id and "
    "referenced_security_group_id"
)
LAN = {"description": "asks", "prefix_list_id": "pl-00000000000000001"}


def target(name: str = "lan", description: str = "asks", **ways: Any) -> Changes:
    """Return somebody whom tasks may reach."""
    given = {"description": description, **ways} if ways else {**LAN, "description": description}
    return {"https_targets": {name: given}}


TARGETS = join(
    {"https_targets": {}},
    target(cidr_ipv4="10.0.0.0/16"),
    target(cidr_ipv6="::/0"),
    wrong(
        "https_targets.cidr_ipv6 of IPv4",
        target(cidr_ipv6="10.0.0.0/16"),
        'https_targets.lan.cidr_ipv6: "10.0.0.0/16": write an IPv6 range such as '
        "2001:db8:1234::/56",
        instead='https_targets.cidr_ipv6: "10.0.0.0/16": write an IPv6 range such as '
        "2001:db8:1234::/56",
    ),
    wrong(
        "https_targets.cidr_ipv6 that begins elsewhere",
        target(cidr_ipv6="2001:db8::1/32"),
        'https_targets.lan.cidr_ipv6: "2001:db8::1/32": write 2001:db8::/32',
        instead='https_targets.cidr_ipv6: "2001:db8::1/32": write 2001:db8::/32',
    ),
    target(prefix_list_id="pl-00000000000000001"),
    target(referenced_security_group_id="sg-00000000000000001"),
    table_names("https_targets", target),
    reasons("https_targets.lan.description", lambda reason: target(description=reason)),
    ids("pl", "https_targets.lan.prefix_list_id", lambda one: target(prefix_list_id=one)),
    ids(
        "sg",
        "https_targets.lan.referenced_security_group_id",
        lambda one: target(referenced_security_group_id=one),
    ),
    wrong(
        "targets: 201",
        {"https_targets": {f"t{n}": {**LAN, "prefix_list_id": f"pl-{n:017x}"} for n in range(201)}},
        "https_targets: 201 given; give at most 200",
        also="https_targets: 201 rules let traffic out of its security group, one for each target, "
        "and AWS allows 60; let it reach fewer targets, or have AWS raise it and write the new "
        "value to quotas.rules_per_security_group",
    ),
    wrong("https_targets with no way", target(cidr_ipv4=None), ONE_WAY),
    wrong(
        "https_targets with two ways",
        target(prefix_list_id="pl-00000000000000001", cidr_ipv4="10.0.0.0/16"),
        ONE_WAY,
    ),
    ranges(
        "https_targets.lan.cidr_ipv4",
        lambda block: target(cidr_ipv4=block),
        label="https_targets.cidr_ipv4",
    ),
)
