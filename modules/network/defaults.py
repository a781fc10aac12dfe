"""What AWS makes beside each VPC, taken over: its network ACL and its main route table."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import (
    DefaultNetworkAcl,
    DefaultNetworkAclEgress,
    DefaultNetworkAclIngress,
    DefaultRouteTable,
    Vpc,
)
from modules.bindings.core import Construct
from modules.bindings.resources import put, reference
from modules.language.expression import hcl
from modules.language.value import Value
from modules.network.spec import NetworkSpec

ANYWHERE, ANYWHERE_IPV6 = "0.0.0.0/0", "::/0"

EVERYTHING = {"protocol": "-1", "from_port": 0, "to_port": 0}

PORTS_BESIDE_SHELLS = ((0, 21), (23, 3388), (3390, 65535))
"""All but SSH and RDP. They are ranges, since answers come to any port from 1024 on."""


class Defaults(Construct):
    """The default network ACL without SSH and RDP, and the main route table without a route."""

    def __init__(
        self, scope: Construct, id: str, *, vpc: Vpc, spec: NetworkSpec, name: str
    ) -> None:
        """Take both over; Terraform forgets them when the VPC goes, and AWS deletes them.

        Args:
            scope: Parent construct.
            id: Construct id.
            vpc: The VPC.
            spec: Its range, within which everything may pass, and whether it has IPv6.
            name: First part of the ``Name`` tags.
        """
        super().__init__(scope, id)
        ingress = [*_ingress(put(spec.cidr_block)), *_known(INGRESS_IPV6, spec.ipv6)]
        egress = [_entry(100, EVERYTHING, ANYWHERE), *_known(EGRESS_IPV6, spec.ipv6)]
        self.network_acl = DefaultNetworkAcl(
            self,
            "_network_acl",
            default_network_acl_id=reference(vpc, "default_network_acl_id"),
            ingress=[DefaultNetworkAclIngress(**entry) for entry in ingress],
            egress=[DefaultNetworkAclEgress(**entry) for entry in egress],
            tags={"Name": f"{name}-default"},
            # Subnets are associated with it by AWS when they are made.
            lifecycle={"ignore_changes": ["subnet_ids"]},
        )
        _add_planned(self.network_acl, "ingress", INGRESS_IPV6, spec.ipv6)
        _add_planned(self.network_acl, "egress", EGRESS_IPV6, spec.ipv6)
        # Each subnet has a table of its own, so a route in this one would be nobody's.
        table = DefaultRouteTable(
            self,
            "_route_table",
            default_route_table_id=reference(vpc, "default_route_table_id"),
            tags={"Name": f"{name}-main-unused"},
        )
        # Not left out, which would mean: whatever is there.
        table.add_override("route", "${toset([])}")


def _ingress(vpc_cidr_block: Any) -> list[dict[str, Any]]:
    """Return the entries; network ACLs keep no state, so answers from anywhere are let in too.

    Load balancers and tasks ask each other from any port, 3389 too, so the VPC itself comes first.
    """
    ping = {"protocol": "icmp", "from_port": 0, "to_port": 0, "icmp_type": -1, "icmp_code": -1}
    return [
        _entry(10, EVERYTHING, vpc_cidr_block),
        *(_entry(100 + 10 * i, one, ANYWHERE) for i, one in enumerate([*_but_shells(), ping])),
    ]


def _but_shells() -> list[dict[str, Any]]:
    return [
        {"protocol": protocol, "from_port": first, "to_port": last}
        for protocol in ("tcp", "udp")
        for first, last in PORTS_BESIDE_SHELLS
    ]


def _entry(rule_no: int, traffic: dict[str, Any], cidr_block: Any) -> dict[str, Any]:
    return {"rule_no": rule_no, "action": "allow", "cidr_block": cidr_block, **traffic}


# ICMPv6, by its number: without it no packet is told that it is too big for its way.
PING_IPV6 = "58"

ALLOWED_IPV6 = {"action": "allow", "ipv6_cidr_block": ANYWHERE_IPV6}


def _ipv6_entries(*traffic: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what tells entries apart, numbered after those of IPv4, as AWS numbers its own.

    None is for the VPC's own range: those in it ask each other by IPv4.
    """
    return [{"rule_no": 101 + 10 * index, **one} for index, one in enumerate(traffic)]


INGRESS_IPV6 = _ipv6_entries(*_but_shells(), {"protocol": PING_IPV6, "from_port": 0, "to_port": 0})
EGRESS_IPV6 = _ipv6_entries(EVERYTHING)


def _known(entries: list[dict[str, Any]], ipv6: Value[bool]) -> list[dict[str, Any]]:
    if ipv6.is_planned or not ipv6:
        return []
    icmp = {"icmp_type": -1, "icmp_code": -1}
    return [
        {**one, **ALLOWED_IPV6, **(icmp if one["protocol"] == PING_IPV6 else {})} for one in entries
    ]


def _add_planned(
    acl: DefaultNetworkAcl, direction: str, entries: list[dict[str, Any]], ipv6: Value[bool]
) -> None:
    if ipv6.is_planned:
        entry = f"{direction}.value"
        every = f'${{{entry}.protocol == "{PING_IPV6}" ? -1 : null}}'
        content = {field: f"${{{entry}.{field}}}" for field in entries[0]} | ALLOWED_IPV6
        if direction == "ingress":
            content |= {"icmp_type": every, "icmp_code": every}
        for_each = f"${{{hcl(ipv6.then(entries, []))}}}"
        acl.add_override(f"dynamic.{direction}", {"for_each": for_each, "content": content})
