"""Ways to AWS's own services that stay inside the VPC."""

from __future__ import annotations

from modules.bindings.aws import VpcEndpoint, VpcEndpointRouteTableAssociation
from modules.bindings.core import Construct
from modules.bindings.expressions import address, for_each, of_key
from modules.iam.account import Account
from modules.network.security_group import HTTPS_PORT, SecurityGroup
from modules.network.subnets import Subnets
from modules.specs.names import Names
from modules.specs.network import NetworkSpec


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
        self.s3_prefix_list_id: str = s3.prefix_list_id
        self.ways_to_aws = self._lead_to_s3(s3.id, subnets)
        self.interfaces: SecurityGroup | None = None
        if spec.interface_endpoints:
            self._create_interfaces(spec, names, service, vpc_id, subnets)

    def _lead_to_s3(self, endpoint_id: str, subnets: Subnets) -> list[str]:
        """Lead every route table to the endpoint; return the addresses of the ways.

        As associations of their own: a list in the endpoint would be changed only after the route
        table of a zone that goes is deleted, which the endpoint's route in it forbids.
        """
        public = VpcEndpointRouteTableAssociation(
            self,
            "public",
            vpc_endpoint_id=endpoint_id,
            route_table_id=subnets.public_route_table.id,
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
        self, spec: NetworkSpec, names: Names, service: str, vpc_id: str, subnets: Subnets
    ) -> None:
        name = names.of("aws_security_group", "endpoints")
        self.interfaces = SecurityGroup(
            self, "endpoints", name=name, label="endpoints", vpc_id=vpc_id, port=HTTPS_PORT
        )
        # One rule for the whole VPC: a rule per service would reach the limit of 60 per group.
        rule = self.interfaces.allow_from_cidr_blocks(
            "from_vpc",
            [spec.cidr_block],
            port=HTTPS_PORT,
            why="AWS services without leaving the VPC",
        )
        endpoint = VpcEndpoint(
            self,
            "interface",
            vpc_id=vpc_id,
            service_name=f"{service}.${{each.key}}",
            vpc_endpoint_type="Interface",
            private_dns_enabled=True,
            subnet_ids=subnets.private_subnet_ids,
            security_group_ids=[self.interfaces.security_group_id],
            tags={"Name": f"{name}-${{each.key}}"},
        )
        for_each(endpoint, sorted(spec.interface_endpoints))
        self.ways_to_aws += [address(endpoint), rule]
