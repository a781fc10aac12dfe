"""VPC endpoints of AWS services."""

from __future__ import annotations

from typing import NamedTuple

from modules.bindings.aws import VpcEndpoint, VpcEndpointRouteTableAssociation
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import (
    address,
    arguments,
    for_each,
    put,
    reference,
    reference_by_key,
)
from modules.iam.account import Account
from modules.language.names import Names
from modules.language.value import Value, values
from modules.network.endpoint_policies import endpoint_policy, interface_policy, s3_policy
from modules.network.gateway import Gateway
from modules.network.security_group import HTTPS, SecurityGroup
from modules.network.spec import NetworkSpec
from modules.network.subnets import SUCCESSOR_FIRST, Subnets


class InterfaceEndpoints(NamedTuple):
    """Endpoints that are network interfaces in the private subnets."""

    security_group_id: str
    """Their security group, which allows traffic from the whole VPC."""

    ready: list[str]
    """Addresses of resources that tasks need to reach AWS through them."""


class Endpoints(Construct):
    """The gateway endpoints of S3 and DynamoDB, and the interface endpoints of the spec."""

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
        s3, dynamodb = (
            self._create_gateway(
                service,
                routes,
                name=names.of("aws_vpc", service),
                region=account.region,
                vpc_id=vpc_id,
                subnets=subnets,
                policy=policy,
            )
            # The routes of S3 were there first, and kept their addresses.
            for service, routes, policy in (
                ("s3", "", s3_policy(self, spec, account)),
                ("dynamodb", "dynamodb_", endpoint_policy(self, spec, account)),
            )
        )
        self.s3_prefix_list_id = s3.prefix_list_id
        self.dynamodb = dynamodb
        """The gateway of DynamoDB, which those need who use a table."""
        self.interfaces = self._create_interfaces(spec, names, account, vpc_id, subnets)
        """The interface endpoints, if any."""
        self.ready = s3.ready
        """Addresses of resources that tasks need to reach AWS through an endpoint."""
        if self.interfaces is not None:
            self.ready = [*s3.ready, *self.interfaces.ready]

    def _create_gateway(
        self,
        service: str,
        routes: str,
        *,
        name: str,
        region: str,
        vpc_id: str,
        subnets: Subnets,
        policy: str,
    ) -> Gateway:
        """Create the gateway of a service, and its routes, whose ids have a prefix; return it.

        The routes are resources of their own: a list in the endpoint would be changed only after
        the route table of a removed zone is deleted, which the endpoint's route in it prevents.
        """
        gateway = VpcEndpoint(
            self,
            service,
            vpc_id=vpc_id,
            # Gateways have this name in every partition.
            service_name=f"com.amazonaws.{region}.{service}",
            vpc_endpoint_type="Gateway",
            policy=policy,
            tags={"Name": name},
        )
        public = VpcEndpointRouteTableAssociation(
            self,
            f"{routes}public",
            vpc_endpoint_id=reference(gateway, "id"),
            route_table_id=reference(subnets.public_route_table, "id"),
        )
        private = VpcEndpointRouteTableAssociation(
            self,
            f"{routes}private",
            vpc_endpoint_id=reference(gateway, "id"),
            route_table_id=reference_by_key(subnets.private_route_table, "each.key", "id"),
            lifecycle=SUCCESSOR_FIRST,
        )
        for_each(private, subnets.zones)
        return Gateway(reference(gateway, "prefix_list_id"), [address(public), address(private)])

    def _create_interfaces(
        self, spec: NetworkSpec, names: Names, account: Account, vpc_id: str, subnets: Subnets
    ) -> InterfaceEndpoints | None:
        present = when(self, "_interfaces", spec.interface_endpoints)
        if present is None:
            return None
        name = names.of("aws_security_group", "endpoints")
        group = SecurityGroup(
            present.scope, "endpoints", name=name, label="endpoints", vpc_id=vpc_id, port=HTTPS
        )
        # One rule for the whole VPC: a rule per service would reach the limit of 60 per group.
        rule = group.allow_from_cidr_blocks(
            group,
            "from_vpc",
            values(spec.cidr_block),
            port=HTTPS,
            why="AWS services without leaving the VPC",
        )
        endpoint = VpcEndpoint(
            present.scope,
            "interface",
            vpc_id=vpc_id,
            service_name=account.endpoint_service(Value.planned("each.key", str)),
            vpc_endpoint_type="Interface",
            private_dns_enabled=True,
            policy=interface_policy(self, spec, account),
            subnet_ids=put(subnets.private_subnet_ids),
            security_group_ids=[group.security_group_id],
            tags={"Name": f"{name}-${{each.key}}"},
            lifecycle=SUCCESSOR_FIRST,
        )
        # Nobody finds an endpoint that answers nobody: its name leads to it as soon as it is there.
        arguments(endpoint, depends_on=[rule])
        for_each(endpoint, spec.interface_endpoints)
        return InterfaceEndpoints(group.security_group_id, [address(endpoint)])
