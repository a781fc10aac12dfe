"""IPv6 beside IPv4: the range that Amazon gives a VPC, and the routes of its subnets."""

from __future__ import annotations

from collections.abc import Sequence

from modules.bindings.aws import EgressOnlyInternetGateway, Route, VpcIpv6CidrBlockAssociation
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import address, arguments, for_each, reference, reference_by_key
from modules.language.value import Value
from modules.network.spec import NetworkSpec
from modules.network.subnets import SUCCESSOR_FIRST, Subnets

INTERNET = "::/0"


def ipv6_range(
    scope: Construct, *, spec: NetworkSpec, vpc_id: str, after: Sequence[str]
) -> Value[str]:
    """Create the range of a VPC where it is asked for, and return it; nothing is it elsewhere.

    Args:
        scope: Parent construct.
        spec: The network's spec.
        vpc_id: The VPC.
        after: Addresses of what AWS made with the VPC, and would add rules of IPv6 to, where it is
            still as AWS made it.
    """
    present = when(scope, "_dual_stack", spec.ipv6)
    if present is None:
        return Value("")
    association = VpcIpv6CidrBlockAssociation(
        present.scope,
        "_ipv6_range",
        vpc_id=vpc_id,
        assign_generated_ipv6_cidr_block=True,
        # AWS takes no range away of which a subnet has a part: subnets give theirs back before.
        lifecycle=SUCCESSOR_FIRST,
    )
    arguments(association, depends_on=[*after])
    return Value.planned(reference(association, "ipv6_cidr_block")[2:-1], str)


class Ipv6Routes(Construct):
    """The ways of IPv6 to the internet: both ways for public subnets, out alone for private."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: NetworkSpec,
        name: str,
        vpc_id: str,
        subnets: Subnets,
    ) -> None:
        """Create the routes, and the gateway of the private ones.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: The network's spec.
            name: The ``Name`` tag of the gateway.
            vpc_id: The VPC.
            subnets: Subnets with ranges of IPv6.
        """
        super().__init__(scope, id)
        self.public_ready: list[str] = []
        """Addresses of resources that load balancers need to be reached."""
        self.ready: list[str] = []
        """Addresses of resources that tasks need to reach anything outside the VPC."""
        if (public := when(self, "_public", spec.ipv6)) is not None:
            route = Route(
                public.scope,
                "public_internet_ipv6",
                route_table_id=reference(subnets.public_route_table, "id"),
                destination_ipv6_cidr_block=INTERNET,
                gateway_id=reference(subnets.internet_gateway, "id"),
            )
            self.public_ready.append(address(route))
        # Without NAT gateways the private subnets are closed, whatever the family of addresses.
        if (private := when(self, "_private", spec.ipv6 & ~spec.is_closed)) is not None:
            self.ready.append(address(_private_route(private.scope, name, vpc_id, subnets)))


def _private_route(scope: Construct, name: str, vpc_id: str, subnets: Subnets) -> Route:
    gateway = EgressOnlyInternetGateway(
        scope, "_egress_only_internet_gateway", vpc_id=vpc_id, tags={"Name": name}
    )
    route = Route(
        scope,
        "private_internet_ipv6",
        route_table_id=reference_by_key(subnets.private_route_table, "each.key", "id"),
        destination_ipv6_cidr_block=INTERNET,
        egress_only_gateway_id=reference(gateway, "id"),
        lifecycle=SUCCESSOR_FIRST,
    )
    for_each(route, subnets.zones)
    return route
