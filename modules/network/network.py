"""The VPC of an environment."""

from __future__ import annotations

from modules.bindings.aws import DefaultSecurityGroup, Vpc
from modules.bindings.core import Construct
from modules.iam.account import Account
from modules.logs.logs import Logs
from modules.network.endpoints import Endpoints
from modules.network.flow_logs import FlowLogs
from modules.network.security_group import SecurityGroup
from modules.network.subnets import Subnets
from modules.specs.names import Names
from modules.specs.network import NetworkSpec


class Network(Construct):
    """A VPC with public and private subnets in each zone, ways out, endpoints and flow logs."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: NetworkSpec,
        names: Names,
        account: Account,
        logs: Logs,
    ) -> None:
        """Create the network.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: What the network is to be.
            names: Makes physical names.
            account: Where the network lives.
            logs: Takes the flow logs.
        """
        super().__init__(scope, id)
        name = names.of("aws_vpc", "vpc")
        vpc = Vpc(
            self,
            "_vpc",
            cidr_block=spec.cidr_block,
            enable_dns_support=True,
            enable_dns_hostnames=True,
            tags={"Name": name},
        )
        self.vpc_id: str = vpc.id
        # Emptied: whoever is put into it by mistake reaches nothing (Security Hub EC2.2).
        DefaultSecurityGroup(
            self, "_default_security_group", vpc_id=self.vpc_id, tags={"Name": f"{name}-closed"}
        )
        self.subnets = Subnets(self, "_subnets", spec=spec, name=name, vpc_id=self.vpc_id)
        self.endpoints = Endpoints(
            self,
            "_endpoints",
            spec=spec,
            names=names,
            account=account,
            vpc_id=self.vpc_id,
            subnets=self.subnets,
        )
        if spec.flow_logs:
            FlowLogs(
                self, "_flow_logs", names=names, account=account, logs=logs, vpc_id=self.vpc_id
            )
        self._has_nat_gateways = spec.nat_gateways != "none"
        self.ways_to_aws: list[str] = [*self.subnets.ways_out, *self.endpoints.ways_to_aws]
        """Addresses of what tasks need before they can pull an image or read a secret."""

    def allow_to_aws(self, group: SecurityGroup) -> None:
        """Let a group's owner pull images, read secrets and write logs.

        Through the NAT gateways where there are any, else through the endpoints alone.
        """
        if self._has_nat_gateways:
            group.allow_https_to_internet(why="AWS services and partners over HTTPS")
            return
        group.allow_https_to_prefix_list(
            "to_s3", self.endpoints.s3_prefix_list_id, why="Image layers, which ECR keeps in S3"
        )
        if self.endpoints.interfaces:
            group.allow_https_to_group(self.endpoints.interfaces, why="AWS services by endpoint")
