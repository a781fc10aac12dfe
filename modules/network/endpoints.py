"""Ways to AWS's own services that stay inside the VPC."""

from __future__ import annotations

from modules.bindings.aws import VpcEndpoint, VpcEndpointRouteTableAssociation
from modules.bindings.conditional import when
from modules.bindings.core import Construct
from modules.bindings.expressions import address, attribute, for_each, of_key
from modules.iam.account import Account
from modules.network.security_group import HTTPS_PORT, SecurityGroup
from modules.network.subnets import Subnets
from modules.specs.names import Names
from modules.specs.network import NetworkSpec
from modules.specs.operations import listing


class Endpoints(Construct):
    """The gateway endpoint of S3, always; interface endpoints, where asked for."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: NetworkSpec,
        names: Names,
        account: Account,
        vpc_id: str,
        subnets: Subnets,
    ) -> None:
        """Create the endpoints."""
        super().__init__(scope, id)
        service = f"com.amazonaws.{account.region}"
        s3 = VpcEndpoint(
            self,
            "s3",
            vpc_id=vpc_id,
            service_name=f"{service}.s3",
            vpc_endpoint_type="Gateway",
            tags={"Name": names.of("aws_vpc", "s3")},
        )
        self.s3_prefix_list_id = attribute(s3, "prefix_list_id")
        self.ways_to_aws = self._lead_to_s3(attribute(s3, "id"), subnets)
        self.security_group_id: str | None = None
        """Group of the interface endpoints, where there are any."""
        within = when(self, "_interfaces", spec.interface_endpoints)
        if within is not None:
            self._create_interfaces(within, spec, names, service, vpc_id, subnets)

    def _lead_to_s3(self, endpoint_id: str, subnets: Subnets) -> list[str]:
        """Lead every route table to the endpoint; return the addresses of the ways.

        As associations of their own: a list in the endpoint would be changed only after the route
        table of a zone that goes is deleted, which the endpoint's route in it forbids.
        """
        public = VpcEndpointRouteTableAssociation(
            self,
            "public",
            vpc_endpoint_id=endpoint_id,
            route_table_id=attribute(subnets.public_route_table, "id"),
        )
        private = VpcEndpointRouteTableAssociation(
            self,
            "private",
            vpc_endpoint_id=endpoint_id,
            route_table_id=of_key(subnets.private_route_table, "each.key", "id"),
        )
        for_each(private, subnets.zones)
        return [address(public), address(private)]

    def _create_interfaces(
        self,
        scope: Construct,
        spec: NetworkSpec,
        names: Names,
        service: str,
        vpc_id: str,
        subnets: Subnets,
    ) -> None:
        name = names.of("aws_security_group", "endpoints")
        group = SecurityGroup(
            scope, "endpoints", name=name, label="endpoints", vpc_id=vpc_id, port=HTTPS_PORT
        )
        self.security_group_id = group.security_group_id
        # One rule for the whole VPC: a rule per service would reach the limit of 60 per group.
        rule = group.allow_from_cidr_blocks(
            group,
            "from_vpc",
            listing(spec.cidr_block),
            port=HTTPS_PORT,
            why="AWS services without leaving the VPC",
        )
        endpoint = VpcEndpoint(
            scope,
            "interface",
            vpc_id=vpc_id,
            service_name=f"{service}.${{each.key}}",
            vpc_endpoint_type="Interface",
            private_dns_enabled=True,
            subnet_ids=subnets.private_subnet_ids,
            security_group_ids=[group.security_group_id],
            tags={"Name": f"{name}-${{each.key}}"},
        )
        for_each(endpoint, spec.interface_endpoints)
        self.ways_to_aws += [address(endpoint), rule]
