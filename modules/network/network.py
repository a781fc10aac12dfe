"""The VPC of an environment."""

from __future__ import annotations

from modules.bindings.aws import DefaultSecurityGroup, Vpc
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import address, put, reference
from modules.iam.account import Account
from modules.language.expression import When
from modules.language.names import Names
from modules.language.value import Value, table
from modules.logs.log_groups import LogGroups
from modules.network.defaults import Defaults
from modules.network.dns_firewall import DnsFirewall
from modules.network.endpoints import Endpoints
from modules.network.flow_logs import FlowLogs
from modules.network.gateway import Gateway
from modules.network.https_targets_spec import HttpsTarget
from modules.network.ipv6 import Ipv6Routes, ipv6_range
from modules.network.query_log import QueryLog
from modules.network.spec import NetworkSpec
from modules.network.subnets import Subnets
from modules.network.ways import Ways


class Network(Construct):
    """A VPC with subnets in each zone, NAT gateways, endpoints and flow logs."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: NetworkSpec,
        names: Names,
        account: Account,
        logs: LogGroups,
        isolated: Value[bool] = Value(False),  # noqa: B008  (immutable)
    ) -> None:
        """Create the network.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: The network's spec.
            names: Creates physical names.
            account: The account of the network.
            logs: Settings of the flow logs' log group.
            isolated: Whether there is a tier of subnets without any way out, for databases.
        """
        super().__init__(scope, id)
        name = names.of("aws_vpc", "vpc")
        self.vpc = self._create_vpc(spec, name)
        self.vpc_id = vpc_id = reference(self.vpc, "id")
        closed = self._manage_defaults(spec, name)
        self.ipv6_cidr_block = ipv6_range(self, spec=spec, vpc_id=vpc_id, after=closed)
        """Range of IPv6, where it has one."""
        self.subnets = self._create_subnets(spec, name, isolated)
        self._ipv6_routes = Ipv6Routes(
            self, "_ipv6_routes", spec=spec, name=name, vpc_id=vpc_id, subnets=self.subnets
        )
        self.endpoints = self._create_endpoints(spec, names, account)
        self.flow_logs = self._create_flow_logs(spec, names, account, logs)
        self.query_log = self._log_queries(spec, names, logs)
        self._filter_names(spec, names, account)
        self.ways = Ways(self, "_ways", spec=spec, ready=self.ready)
        """How tasks reach AWS; it changes before the former ways go."""
        self.https_targets = self._https_targets(spec)
        """Targets that tasks reach to pull images, read secrets and write logs, by name."""
        self.internet_targets = spec.internet_targets
        """The internet, for tasks with addresses of it."""
        self.endpoint_targets = table(self._endpoints_where(spec, Value(True)), HttpsTarget)
        """The endpoints alone, for tasks that need nothing else of the internet."""

    @property
    def public_subnet_ids(self) -> Value[tuple[str, ...]]:
        """Ids of the subnets for load balancers."""
        return self.subnets.public_subnet_ids

    @property
    def private_subnet_ids(self) -> Value[tuple[str, ...]]:
        """Ids of the subnets for tasks."""
        return self.subnets.private_subnet_ids

    @property
    def isolated_subnet_ids(self) -> Value[tuple[str, ...]]:
        """Ids of the subnets for databases."""
        return self.subnets.isolated_subnet_ids

    @property
    def private_subnet_ids_by_zone(self) -> Value[dict[str, str]]:
        """Ids of the subnets for tasks, by availability zone."""
        return self.subnets.private_subnet_ids_by_zone

    @property
    def dynamodb(self) -> Gateway:
        """The way to DynamoDB inside of the VPC."""
        return self.endpoints.dynamodb

    @property
    def public_ready(self) -> list[str]:
        """Addresses of resources that load balancers need to be reached."""
        return [*self.subnets.public_ready, *self._ipv6_routes.public_ready]

    @property
    def ready(self) -> list[str]:
        """Addresses of resources that tasks need to pull images and read secrets."""
        return [*self.subnets.ready, *self._ipv6_routes.ready, *self.endpoints.ready]

    def _manage_defaults(self, spec: NetworkSpec, name: str) -> list[str]:
        """Take over what AWS makes with a VPC; return the addresses of what has rules."""
        # Emptied: whoever is put into it by mistake reaches nothing (Security Hub EC2.2).
        group = DefaultSecurityGroup(
            self,
            "_default_security_group",
            vpc_id=self.vpc_id,
            tags={"Name": f"{name}-closed"},
        )
        managed = when(self, "_managed", spec.manage_defaults)
        if managed is None:
            return [address(group)]
        defaults = Defaults(managed.scope, "_defaults", vpc=self.vpc, spec=spec, name=name)
        return [address(group), address(defaults.network_acl)]

    def _filter_names(self, spec: NetworkSpec, names: Names, account: Account) -> None:
        held_to = when(self, "_held", spec.dns_firewall_allowed_domains)
        if held_to is not None:
            DnsFirewall(
                held_to.scope,
                "_dns_firewall",
                allowed_domains=spec.dns_firewall_allowed_domains,
                names=names,
                account=account,
                vpc_id=self.vpc_id,
            )

    def _create_vpc(self, spec: NetworkSpec, name: str) -> Vpc:
        return Vpc(
            self,
            "_vpc",
            cidr_block=put(spec.cidr_block),
            enable_dns_support=True,
            enable_dns_hostnames=True,
            tags={"Name": name},
            # AWS tells it of the VPC whoever asked for the range, which is a resource of its own.
            lifecycle={"ignore_changes": ["assign_generated_ipv6_cidr_block"]},
        )

    def _create_subnets(self, spec: NetworkSpec, name: str, isolated: Value[bool]) -> Subnets:
        return Subnets(
            self,
            "_subnets",
            spec=spec,
            name=name,
            vpc_id=self.vpc_id,
            ipv6_cidr_block=self.ipv6_cidr_block,
            isolated=isolated,
        )

    def _log_queries(self, spec: NetworkSpec, names: Names, logs: LogGroups) -> QueryLog | None:
        asked = when(self, "_asked", spec.query_log)
        return asked and QueryLog(
            asked.scope, "_query_log", names=names, logs=logs, vpc_id=self.vpc_id
        )

    def _create_endpoints(self, spec: NetworkSpec, names: Names, account: Account) -> Endpoints:
        return Endpoints(
            self,
            "_endpoints",
            spec=spec,
            names=names,
            account=account,
            vpc_id=self.vpc_id,
            subnets=self.subnets,
        )

    def _create_flow_logs(
        self, spec: NetworkSpec, names: Names, account: Account, logs: LogGroups
    ) -> FlowLogs | None:
        present = when(self, "_logged", spec.flow_logs)
        if present is None:
            return None
        return FlowLogs(
            present.scope,
            "_flow_logs",
            names=names,
            account=account,
            logs=logs,
            vpc_id=self.vpc_id,
        )

    def _https_targets(self, spec: NetworkSpec) -> Value[dict[str, HttpsTarget]]:
        """Return the internet if there are NAT gateways, else the endpoints alone."""
        closed = spec.nat_gateways == "none"
        return table(
            {**spec.internet_where(~closed), **self._endpoints_where(spec, closed)},
            HttpsTarget,
        )

    def _endpoints_where(self, spec: NetworkSpec, wanted: Value[bool]) -> dict[str, When]:
        """Return the endpoints as targets that are there under a condition."""
        interfaces = self.endpoints.interfaces
        targets = {
            "s3": When(
                wanted,
                HttpsTarget(
                    description=Value("Image layers, which ECR keeps in S3"),
                    prefix_list_id=Value(self.endpoints.s3_prefix_list_id),
                ),
            )
        }
        if interfaces is not None:
            targets["endpoints"] = When(
                wanted & (spec.interface_endpoints.length > 0),
                HttpsTarget(
                    description=Value("AWS services by endpoint"),
                    referenced_security_group_id=Value(interfaces.security_group_id),
                ),
            )
        return targets
