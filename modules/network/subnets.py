"""The subnets of each tier, one per availability zone, and their routes."""

from __future__ import annotations

from typing import NamedTuple

from modules.bindings.aws import (
    Eip,
    InternetGateway,
    NatGateway,
    Route,
    RouteTable,
    RouteTableAssociation,
    Subnet,
)
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import (
    address,
    for_each,
    local,
    put,
    reference,
    reference_by_key,
    references,
    references_by_key,
)
from modules.language.functions import sort
from modules.language.regions import AvailabilityZone
from modules.language.value import Value
from modules.network.cidr import Tier, subnet_cidr_block, subnet_ipv6_cidr_block
from modules.network.spec import NetworkSpec

INTERNET = "0.0.0.0/0"

_ZONE: Value[str] = Value.planned("each.key", str)

SUCCESSOR_FIRST = {"create_before_destroy": True}
"""Of everything that a zone has: it is deleted after what used it has moved, not before.

Terraform otherwise deletes the parts of a removed zone first, while tasks still run in it. None of
them is ever replaced under the same name, since another range of the VPC is refused.
"""


class NatGateways(NamedTuple):
    """The NAT gateways, and the private routes to them."""

    gateway: NatGateway
    """They themselves, by availability zone."""

    route: Route
    """The private routes, by availability zone."""


class Subnets(Construct):
    """Subnets, route tables and NAT gateways, each keyed by its zone."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: NetworkSpec,
        name: str,
        vpc_id: str,
        ipv6_cidr_block: Value[str],
        isolated: Value[bool],
    ) -> None:
        """Create the public and the private tier, and the isolated one where it is asked for.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: Zones, address range and NAT gateways.
            name: First part of the ``Name`` tags.
            vpc_id: The VPC.
            ipv6_cidr_block: Its range of IPv6, where it has one.
            isolated: Whether there is a tier without any way out.
        """
        super().__init__(scope, id)
        self._spec, self._name = spec, name
        self._vpc_id, self._ipv6_cidr_block = vpc_id, ipv6_cidr_block
        self.zones = spec.availability_zones
        public, private = self._create_tier("public"), self._create_tier("private")
        self.public_subnet_ids = references(public, "id")
        self.private_subnet_ids = references(private, "id")
        self.private_subnet_ids_by_zone = references_by_key(private, "id")
        self.public_route_table = self._route_table("public")
        internet_route = self._internet_route(self.public_route_table)
        associated = self._associate("public", public, reference(self.public_route_table, "id"))
        self.public_ready = [address(internet_route), associated]
        """Addresses of resources that load balancers need to be reached."""
        self.private_route_table = self._private_route_table()
        private_table_id = reference_by_key(self.private_route_table, "each.key", "id")
        # Until a subnet has its table, its tasks reach neither the gateways nor S3's endpoint.
        self.ready = [self._associate("private", private, private_table_id)]
        """Addresses of resources that tasks need to reach anything outside the VPC."""
        self.nat_gateways = self._nat_gateways(public, internet_route)
        if self.nat_gateways is not None:
            self.ready.append(address(self.nat_gateways.route))
        self.isolated_route_table: RouteTable | None = None
        self.isolated_subnet_ids = self._create_isolated(isolated)

    def _create_isolated(self, isolated: Value[bool]) -> Value[tuple[str, ...]]:
        """Create a tier whose one route table has the VPC's own route alone; return its ids."""
        present = when(self, "_isolated", isolated)
        if present is None:
            return Value(())
        subnet = self._create_tier("isolated", present.scope)
        table = self._route_table("isolated", present.scope)
        self._associate("isolated", subnet, reference(table, "id"), present.scope)
        self.isolated_route_table = table
        return references(subnet, "id")

    def _create_tier(self, tier: Tier, scope: Construct | None = None) -> Subnet:
        ipv6 = self._spec.ipv6
        subnet = Subnet(
            scope or self,
            tier,
            vpc_id=self._vpc_id,
            availability_zone="${each.key}",
            cidr_block="${each.value}",
            ipv6_cidr_block=put(
                ipv6.then(subnet_ipv6_cidr_block(self._ipv6_cidr_block, tier, _ZONE), None)
                if self._ipv6_cidr_block.is_planned
                else None
            ),
            # For tasks; what is in a public subnet would have an address that the internet reaches.
            assign_ipv6_address_on_creation=put(
                ipv6.then(True, None) if tier == "private" else None
            ),
            # Nothing here needs a public address of its own: NAT gateways and load balancers bring
            # theirs (Security Hub EC2.15).
            map_public_ip_on_launch=False,
            tags={"Name": f"{self._name}-{tier}-${{each.key}}", "Tier": tier},
            lifecycle=SUCCESSOR_FIRST,
        )
        cidr_block = self._spec.cidr_block
        for_each(
            subnet, self.zones.to_table(lambda zone: subnet_cidr_block(cidr_block, tier, zone))
        )
        return subnet

    def _route_table(self, tier: Tier, scope: Construct | None = None) -> RouteTable:
        # Tables and associations carry the tier's name like the subnets: same word, other type.
        return RouteTable(
            Construct(scope or self, f"_{tier}_routes"),
            tier,
            vpc_id=self._vpc_id,
            tags={"Name": f"{self._name}-{tier}"},
            lifecycle=None if tier == "public" else SUCCESSOR_FIRST,
        )

    def _private_route_table(self) -> RouteTable:
        table = self._route_table("private")
        for_each(table, self.zones)
        table.add_override("tags.Name", f"{self._name}-private-${{each.key}}")
        return table

    def _associate(
        self, tier: Tier, subnet: Subnet, route_table_id: str, scope: Construct | None = None
    ) -> str:
        association = RouteTableAssociation(
            Construct(scope or self, f"_{tier}_associations"),
            tier,
            subnet_id=reference_by_key(subnet, "each.key", "id"),
            route_table_id=route_table_id,
            lifecycle=SUCCESSOR_FIRST,
        )
        for_each(association, self.zones)
        return address(association)

    def _internet_route(self, table: RouteTable) -> Route:
        self.internet_gateway = InternetGateway(
            self, "_internet_gateway", vpc_id=self._vpc_id, tags={"Name": self._name}
        )
        return Route(
            self,
            "public_internet",
            route_table_id=reference(table, "id"),
            destination_cidr_block=INTERNET,
            gateway_id=reference(self.internet_gateway, "id"),
        )

    def _nat_gateways(self, subnet: Subnet, internet_route: Route) -> NatGateways | None:
        """Create the gateways, and the private route of each zone to its own or the only one."""
        present = when(self, "_nat", self._spec.nat_gateways != "none")
        if present is None:
            return None
        gateway_zone = nat_gateway_zones(self._spec)
        name = f"{self._name}-nat-${{each.key}}"
        elastic_ip = Eip(
            present.scope, "nat", domain="vpc", tags={"Name": name}, lifecycle=SUCCESSOR_FIRST
        )
        given = self._spec.nat_elastic_ip_allocation_ids
        made_for = gateway_zone.values.filter(lambda zone: ~given.keys.contains(zone))
        for_each(elastic_ip, made_for)
        gateway = NatGateway(
            present.scope,
            "_nat_gateway",
            allocation_id=_allocation_id(elastic_ip, given),
            subnet_id=reference_by_key(subnet, "each.key", "id"),
            tags={"Name": name},
            # AWS refuses a NAT gateway in a VPC whose internet gateway is not attached yet.
            depends_on=[internet_route],
            lifecycle=SUCCESSOR_FIRST,
        )
        for_each(gateway, gateway_zone.values)
        route = Route(
            present.scope,
            "private_internet",
            route_table_id=reference_by_key(self.private_route_table, "each.key", "id"),
            destination_cidr_block=INTERNET,
            nat_gateway_id=reference_by_key(gateway, "each.value", "id"),
            lifecycle=SUCCESSOR_FIRST,
        )
        for_each(route, gateway_zone)
        return NatGateways(gateway, route)


def _allocation_id(elastic_ip: Eip, given: Value[dict[AvailabilityZone, str]]) -> str:
    """Return the address of a gateway: the one that is given for its zone, else the one made."""
    if not given.is_planned and not given.known:
        return reference_by_key(elastic_ip, "each.key", "id")
    by_zone = local(elastic_ip, "nat_allocation_ids", references_by_key(elastic_ip, "id") | given)
    return str(by_zone[Value.planned("each.key", str)])


def nat_gateway_zones(spec: NetworkSpec) -> Value[dict[str, Value[str]]]:
    """Return, for each zone, the zone of the NAT gateway that it uses, if there is any.

    A single one is in the first zone by name: the order in which zones are written moves nothing.
    """
    zones = spec.availability_zones
    has_own = spec.nat_gateways == "one_per_az"
    return zones.to_table(lambda zone: has_own.then(zone, sort(zones)[0]))
