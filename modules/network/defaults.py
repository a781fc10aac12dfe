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
from modules.language.value import Value

ANYWHERE = "0.0.0.0/0"

EVERYTHING = {"protocol": "-1", "from_port": 0, "to_port": 0}

PORTS_BESIDE_SHELLS = ((0, 21), (23, 3388), (3390, 65535))
"""All but SSH and RDP. They are ranges, since answers come to any port from 1024 on."""


class Defaults(Construct):
    """The default network ACL without SSH and RDP, and the main route table without a route."""

    def __init__(
        self, scope: Construct, id: str, *, vpc: Vpc, cidr_block: Value[str], name: str
    ) -> None:
        """Take both over; Terraform forgets them when the VPC goes, and AWS deletes them.

        Args:
            scope: Parent construct.
            id: Construct id.
            vpc: The VPC.
            cidr_block: Its range, within which everything may pass.
            name: First part of the ``Name`` tags.
        """
        super().__init__(scope, id)
        DefaultNetworkAcl(
            self,
            "_network_acl",
            default_network_acl_id=reference(vpc, "default_network_acl_id"),
            ingress=[DefaultNetworkAclIngress(**entry) for entry in _ingress(put(cidr_block))],
            egress=[DefaultNetworkAclEgress(**_entry(100, EVERYTHING, ANYWHERE))],
            tags={"Name": f"{name}-default"},
            # Subnets are associated with it by AWS when they are made.
            lifecycle={"ignore_changes": ["subnet_ids"]},
        )
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
    ports: list[dict[str, Any]] = [
        {"protocol": protocol, "from_port": first, "to_port": last}
        for protocol in ("tcp", "udp")
        for first, last in PORTS_BESIDE_SHELLS
    ]
    ping = {"protocol": "icmp", "from_port": 0, "to_port": 0, "icmp_type": -1, "icmp_code": -1}
    return [
        _entry(10, EVERYTHING, vpc_cidr_block),
        *(_entry(100 + 10 * i, one, ANYWHERE) for i, one in enumerate([*ports, ping])),
    ]


def _entry(rule_no: int, traffic: dict[str, Any], cidr_block: Any) -> dict[str, Any]:
    return {"rule_no": rule_no, "action": "allow", "cidr_block": cidr_block, **traffic}
