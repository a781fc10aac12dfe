"""Ways to AWS's own services that stay inside the VPC."""

from __future__ import annotations

from modules.bindings.aws import VpcEndpoint
from modules.bindings.core import Construct
from modules.bindings.expressions import address, for_each
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
            route_table_ids=subnets.route_table_ids,
            tags={"Name": names.of("aws_vpc", "s3")},
        )
        self.ways_to_aws = [address(s3)]
        self.s3_prefix_list_id: str = s3.prefix_list_id
        self.interfaces: SecurityGroup | None = None
        if spec.interface_endpoints:
            self._create_interfaces(spec, names, service, vpc_id, subnets)

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
