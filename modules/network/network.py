"""The VPC of an environment."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import DefaultSecurityGroup, Vpc
from modules.bindings.conditional import when
from modules.bindings.core import Construct
from modules.bindings.expressions import attribute, token
from modules.iam.account import Account
from modules.logs.log_groups import LogGroups
from modules.network.endpoints import Endpoints
from modules.network.flow_logs import FlowLogs
from modules.network.subnets import Subnets
from modules.specs.expression import When
from modules.specs.names import Names
from modules.specs.network import INTERNET, HttpsTarget, NetworkSpec
from modules.specs.operations import length, negated, those_present


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
        logs: LogGroups,
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
            cidr_block=token(spec.cidr_block),
            enable_dns_support=True,
            enable_dns_hostnames=True,
            tags={"Name": name},
        )
        self.vpc = vpc
        self.vpc_id = attribute(vpc, "id")
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
        logged = when(self, "_logged", spec.flow_logs)
        if logged is not None:
            self.flow_logs = FlowLogs(
                logged, "_flow_logs", names=names, account=account, logs=logs, vpc_id=self.vpc_id
            )
        self.public_subnet_ids = self.subnets.public_subnet_ids
        self.private_subnet_ids = self.subnets.private_subnet_ids
        self.ways_to_aws: list[str] = [*self.subnets.ways_out, *self.endpoints.ways_to_aws]
        """Addresses of what tasks need before they can pull an image or read a secret."""
        self.https_targets = self._https_targets(spec)
        """Whom tasks reach to pull images, read secrets and write logs, by name."""

    def _https_targets(self, spec: NetworkSpec) -> Any:
        """Return the internet where there are NAT gateways, else the endpoints alone."""
        closed, endpoints = spec.nat_gateways == "none", self.endpoints
        targets: dict[str, When] = {
            "internet": When(negated(closed), INTERNET),
            "s3": When(
                closed,
                HttpsTarget(
                    description="Image layers, which ECR keeps in S3",
                    prefix_list_id=endpoints.s3_prefix_list_id,
                ),
            ),
        }
        if endpoints.security_group_id is not None:
            targets["endpoints"] = When(
                closed & (length(spec.interface_endpoints) > 0),
                HttpsTarget(
                    description="AWS services by endpoint",
                    referenced_security_group_id=endpoints.security_group_id,
                ),
            )
        return those_present(targets)
