"""The inputs of the Terraform module ``service``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.cluster.sessions_spec import Sessions
from modules.cluster.spec import ON_DEMAND, Strategy, strategy_rules
from modules.frame.inputs import Inputs
from modules.language.arns import (
    ClusterArn,
    KeyArn,
    PolicyArn,
    partition_rule,
)
from modules.language.fields import Name, PlatformName
from modules.language.fixed import Fixed
from modules.language.functions import split
from modules.language.identifiers import NamespaceId, SubnetId, VpcId
from modules.language.names import name_rules
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.value import Value
from modules.language.waivers import WaiverReason
from modules.logs.spec import LogsInput
from modules.network.egress_spec import https_rule
from modules.network.spec import INTERNET, ExistingSecurityGroup, HttpsTargets
from modules.secrets.source_spec import account_rule
from modules.service.caller_rules import caller_rules
from modules.service.container_spec import (
    SERVICE_NAME_VARIABLE,
    ContainerInputs,
    container_input_rules,
)
from modules.service.quotas_spec import ServiceQuotas
from modules.service.reached_spec import CallerInput, LoadBalancerInput
from modules.service.reads_spec import ReadsInput
from modules.service.route_rules import balancer_rules, route_rules
from modules.service.routes_spec import Routes, balanced_ports, container_ports
from modules.service.spec import BaseServiceSpec, ServiceWaiver
from modules.service.usage import Counted, service_uses
from modules.task.container_spec import Variables
from modules.task.dependency_rules import dependency_rules
from modules.task.parts_spec import role_rules

ANEW = "or create another service beside this one, move to it and destroy this one"
"""The way to another value of what a service is made of."""


class ServiceInputs(ReadsInput, BaseServiceSpec, Inputs):
    """The inputs of the module ``service``."""

    taken_by: ClassVar[TakenBy] = ecs("CreateService")

    platform: Annotated[Value[PlatformName], Field(examples=["orders-prod"])]
    """Name of the platform; every physical name is ``<platform>-<name>``."""

    name: Annotated[Value[Name], Field(examples=["api"])]
    """Name of the service, of its container and in DNS.

    Another name replaces everything that bears it, the repository and the log group among it. To
    call the module otherwise, keep the name and write a ``moved`` block for the call.
    """

    vpc_id: Annotated[Value[VpcId], Field(examples=["vpc-0123456789abcdef0"])]
    """Id of the VPC."""

    subnet_ids: Annotated[
        Value[Annotated[tuple[SubnetId, ...], Field(min_length=1, max_length=16)]],
        Field(examples=[("subnet-0123456789abcdef0",)]),
    ]
    """Ids of the subnets in which tasks run: private ones; public ones with ``assign_public_ip``,
    and then without ``https_targets`` of a network that has endpoints alone."""

    cluster_arn: Annotated[
        Value[ClusterArn],
        Field(examples=["arn:aws:ecs:eu-west-1:111122223333:cluster/orders-prod"]),
    ]
    """ARN of the ECS cluster."""

    namespace_id: Value[NamespaceId | None] = Value(None)
    """Id of the Cloud Map namespace of the service. Required unless ``service_discovery`` is
    false."""

    environment: Value[Variables] = Value({})
    """Environment variables, none of them secret. The module sets ``SERVICE_NAME``."""

    containers: Value[ContainerInputs] = Value({})
    """Further containers of each task, by their name: a proxy, a collector, a step before the
    start.

    They start, run and end with the main container, which bears the name of the service. Default:
    none.
    """

    callers: Value[Annotated[dict[Name, CallerInput], Field(max_length=200)]] = Value({})
    """Callers that may connect to the service's port, by name; no others but the load balancer."""

    load_balancer: Value[LoadBalancerInput | None] = Value(None)
    """The load balancer in front of the service. Default: none.

    ECS takes a target group only behind a rule, so the rule comes before the first task and
    answers 503 until it is healthy. To take over paths that another service answers, apply first
    with a path that nobody asks for. A priority that another call of this module gives up is free
    one apply later, and two calls that swap theirs need a third one in between: Terraform changes
    one rule at a time, and AWS refuses a priority that is in use. Before you remove a load
    balancer, set ``health_check_grace_period_seconds`` to 0 and apply: without one ECS refuses a
    change of that period, and ``ignore_changes`` takes no condition.
    """

    https_targets: Value[HttpsTargets] = Value({"internet": INTERNET})
    """Targets that tasks may reach on port 443, by name; an output of the module ``network``.

    Tasks need it for images, secrets and logs, so the default is the internet. What ``egress``
    names is allowed beside it.
    """

    capacity_provider_strategy: Value[Strategy] = ON_DEMAND
    """Where tasks run, by capacity provider. The default is on-demand Fargate alone."""

    security_group: Value[ExistingSecurityGroup | None] = Value(None)
    """An existing security group of the tasks, instead of one that is created here.

    For services that call each other and come from one ``for_each``: Terraform cannot refer from
    one instance of a module to another.
    """

    kms_key_arn: Value[KeyArn | None] = Value(None)
    """KMS key that encrypts the images. Default: the AWS managed key of ECR."""

    logs: LogsInput = Field(default_factory=LogsInput)
    """The log group of the service.

    Where ``log_group`` names another one, that which was made here is destroyed with its events,
    unless ``terraform state rm`` has taken it out of the state before.
    """

    execute_command: Value[Sessions | None] = Value(None)
    """Where the cluster records sessions of ECS Exec, and what encrypts them; an output of the
    module ``cluster``. With ``enable_execute_command`` tasks may write there.

    Default: what is known of sessions is up to the cluster, and ``task_role_statements`` allow what
    its own settings need.
    """

    permissions_boundary: Value[PolicyArn | None] = Value(None)
    """ARN of the permissions boundary of both roles. Default: none."""

    waivers: Value[dict[ServiceWaiver, WaiverReason]] = Value({})
    """Reasons for which safe defaults are left, by the name of the waiver.

    A value that needs one says its name when it is refused.
    """

    quotas: ServiceQuotas = Field(default_factory=ServiceQuotas)
    """Quotas that AWS has raised for the account, to the values given here."""

    disposable: Value[bool] = Value(False)
    """Whether the repository may be destroyed with its images. False protects them."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from Inputs.rules(self)
        yield from name_rules("platform", self.platform)
        own = self.environment.get(SERVICE_NAME_VARIABLE, self.name)
        own_name = own == self.name
        secret_name = self.secrets.keys.contains(SERVICE_NAME_VARIABLE)
        for field, holds in {"environment": own_name, "secrets": ~secret_name}.items():
            yield Rule(
                (field,),
                holds,
                f"{SERVICE_NAME_VARIABLE} is set by the module; rename or remove it",
            )
        yield from dependency_rules(self.name, self)
        yield from self._arn_rules()
        yield from self.shared_rules(
            self.secrets, self.log_secret_options, self.repository_credentials.is_given
        )
        yield from caller_rules(
            self.callers,
            port=self.port,
            service_discovery=self.service_discovery,
            namespace_id=self.namespace_id,
        )
        yield from strategy_rules(self.capacity_provider_strategy)
        yield https_rule(self.egress, self.https_targets)
        for use in service_uses(self._counted):
            yield use.rule(self.quotas.limit(use.quota))
        routes = self.all_routes
        yield from balancer_rules(routes)
        yield from route_rules(routes, self, main=("load_balancer",), hung_on=("containers",))

    def _arn_rules(self) -> Iterator[Rule]:
        """Yield the rules on the partition and the account of ARNs."""
        _, partition, _, _, account = (split(":", f"{self.cluster_arn}::::")[n] for n in range(5))
        allowed = self.task_role_statements.map(lambda statement: statement.resources).flat
        yield partition_rule("task_role_statements", allowed, partition)
        policies = self.task_role_policy_arns.values
        yield partition_rule("task_role_policy_arns", policies, partition)
        for field in ("secrets", "log_secret_options"):
            sources = getattr(self, field)
            places = sources.values.map(lambda secret: secret.place)
            yield partition_rule(field, places, partition)
            yield account_rule(sources, account, field)
        yield partition_rule("environment_files", self.environment_files, partition)
        yield from role_rules(self, partition, account)
        yield from container_input_rules(self.containers, partition, account)

    @property
    def all_routes(self) -> Routes:
        """All routes to the service, that of the load balancer among them."""
        ports = container_ports(self.name, self)
        return Routes(self.load_balancer, self.routes, self.name, ports)

    @property
    def _counted(self) -> Counted:
        routes = self.all_routes
        read = self.inputs_read + self.containers.values.map(lambda one: one.inputs_read).flat
        return Counted(
            callers=self.callers.length,
            callers_field=("callers",),
            routed=balanced_ports(routes.targets).length,
            target_groups=routes.of_each(lambda route: route.priority).length,
            targets=self.https_targets.length + self.egress.length,
            targets_field=("https_targets",),
            shared_groups=self.load_balancer.if_given(
                lambda balancer: balancer.target_security_group.is_given.then(1, 0), otherwise=0
            ),
            further_groups=self.security_group_ids.length,
            secrets=read.map(lambda secret: secret.without_key),
            keys=read.map(lambda secret: secret.kms_key_arn),
        )

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield Fixed(("platform",), self.platform, "physical names begin with it", ANEW)
        yield Fixed(("vpc_id",), self.vpc_id, "a service stays in its VPC", ANEW)
        yield Fixed(("cluster_arn",), self.cluster_arn, "a service stays in its cluster", ANEW)
        yield Fixed(
            ("namespace_id",),
            self.namespace_id,
            "callers know its DNS name",
            ANEW,
            of=self.service_discovery,
        )
        yield Fixed(
            ("kms_key_arn",),
            self.kms_key_arn,
            "a repository keeps its key",
            ANEW,
            of=self.create_repository,
        )
