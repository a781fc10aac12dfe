"""Public and private subnets, one of each per availability zone, and their ways out."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import (
    Eip,
    InternetGateway,
    NatGateway,
    Route,
    RouteTable,
    RouteTableAssociation,
    Subnet,
)
from modules.bindings.conditional import when
from modules.bindings.core import Construct
from modules.bindings.expressions import address, attribute, for_each, of_all, of_key
from modules.specs.cidr import Tier, subnet_cidr_block
from modules.specs.network import NetworkSpec
from modules.specs.operations import chosen, first, keyed, values

INTERNET = "0.0.0.0/0"


class Subnets(Construct):
    """Subnets, route tables and NAT gateways, each keyed by its zone."""

    def __init__(
        self, scope: Construct, id: str, *, spec: NetworkSpec, name: str, vpc_id: str
    ) -> None:
        """Create both tiers.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: Zones, address range and NAT gateways.
            name: What the ``Name`` tags begin with.
            vpc_id: The VPC.
        """
        super().__init__(scope, id)
        self._spec, self._name, self._vpc_id = spec, name, vpc_id
        self.zones = spec.availability_zones
        public, private = self._tier("public"), self._tier("private")
        self.public_subnet_ids: list[str] = of_all(public, "id")
        self.private_subnet_ids: list[str] = of_all(private, "id")
        self._public_routes(public)
        self._private_routes(private)
        self._nat_gateways(public)

    def _tier(self, tier: Tier) -> Subnet:
        subnet = Subnet(
            self,
            tier,
            vpc_id=self._vpc_id,
            availability_zone="${each.key}",
            cidr_block="${each.value}",
            # Nothing here needs a public address of its own: NAT gateways and load balancers bring
            # theirs (Security Hub EC2.15).
            map_public_ip_on_launch=False,
            tags={"Name": f"{self._name}-{tier}-${{each.key}}", "Tier": tier},
        )
        cidr_block = self._spec.cidr_block
        for_each(subnet, keyed(self.zones, lambda z: subnet_cidr_block(cidr_block, tier, z)))
        return subnet

    def _route_table(self, tier: Tier) -> RouteTable:
        # Tables and associations carry the tier's name like the subnets: same word, other type.
        return RouteTable(
            Construct(self, f"_{tier}_routes"),
            tier,
            vpc_id=self._vpc_id,
            tags={"Name": f"{self._name}-{tier}"},
        )

    def _associate(self, tier: Tier, subnet: Subnet, route_table_id: str) -> str:
        association = RouteTableAssociation(
            Construct(self, f"_{tier}_associations"),
            tier,
            subnet_id=of_key(subnet, "each.key", "id"),
            route_table_id=route_table_id,
        )
        for_each(association, self.zones)
        return address(association)

    def _public_routes(self, subnet: Subnet) -> None:
        gateway = InternetGateway(
            self, "_internet_gateway", vpc_id=self._vpc_id, tags={"Name": self._name}
        )
        table = self._route_table("public")
        self.public_route_table = table
        self._internet_route = Route(
            self,
            "public_internet",
            route_table_id=attribute(table, "id"),
            destination_cidr_block=INTERNET,
            gateway_id=attribute(gateway, "id"),
        )
        self.public_ways_out = [
            address(self._internet_route),
            self._associate("public", subnet, attribute(table, "id")),
        ]

    def _private_routes(self, subnet: Subnet) -> None:
        table = self._route_table("private")
        for_each(table, self.zones)
        table.add_override("tags.Name", f"{self._name}-private-${{each.key}}")
        self.private_route_table = table
        # Until a subnet has its table, its tasks reach neither the gateways nor S3's endpoint.
        self.ways_out = [self._associate("private", subnet, of_key(table, "each.key", "id"))]

    def _nat_gateways(self, subnet: Subnet) -> None:
        """Create the gateways, and the private route of each zone to its own or the only one."""
        gateway_zone = nat_gateway_zones(self._spec)
        scope = when(self, "_nat", self._spec.nat_gateways != "none")
        if scope is None:
            return
        zones = values(gateway_zone)
        name = f"{self._name}-nat-${{each.key}}"
        self.elastic_ip = elastic_ip = Eip(scope, "nat", domain="vpc", tags={"Name": name})
        for_each(elastic_ip, zones)
        gateway = NatGateway(
            scope,
            "_nat_gateway",
            allocation_id=of_key(elastic_ip, "each.key", "id"),
            subnet_id=of_key(subnet, "each.key", "id"),
            tags={"Name": name},
            # AWS refuses a NAT gateway in a VPC whose internet gateway is not attached yet.
            depends_on=[self._internet_route],
        )
        for_each(gateway, zones)
        route = Route(
            scope,
            "private_internet",
            route_table_id=of_key(self.private_route_table, "each.key", "id"),
            destination_cidr_block=INTERNET,
            nat_gateway_id=of_key(gateway, "each.value", "id"),
        )
        for_each(route, gateway_zone)
        self.ways_out.append(address(route))


def nat_gateway_zones(spec: NetworkSpec) -> Any:
    """Return, for each zone, the zone of the NAT gateway that it uses, if there is any."""
    zones = spec.availability_zones
    own = spec.nat_gateways == "one_per_az"
    return keyed(zones, lambda zone: chosen(own, zone, first(zones)))
