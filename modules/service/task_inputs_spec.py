"""The inputs of a module that runs tasks: of ``service`` and of ``job``."""

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
from modules.language.functions import split
from modules.language.identifiers import SubnetId, VpcId
from modules.language.names import name_rules
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.value import Value
from modules.language.waivers import WaiverReason
from modules.logs.spec import LogsInput
from modules.network.egress_spec import https_rule
from modules.network.https_targets_spec import INTERNET, HttpsTargets
from modules.network.spec import ExistingSecurityGroup
from modules.secrets.source_spec import account_rule
from modules.service.container_spec import (
    SERVICE_NAME_VARIABLE,
    ContainerInputs,
    container_input_rules,
)
from modules.service.networked_spec import NetworkedTaskSpec, TaskWaiver
from modules.service.quotas_spec import ServiceQuotas
from modules.service.reads_spec import ReadsInput
from modules.service.secret_input_spec import SecretInput
from modules.task.container_spec import Variables
from modules.task.dependency_rules import dependency_rules
from modules.task.guardduty_spec import agent_rule, region_of_arn
from modules.task.messages_spec import ConsumedSource, Messages, PublishedTarget
from modules.task.parts_spec import role_rules


class TaskInputs(ReadsInput, NetworkedTaskSpec, Inputs):
    """The inputs of a module that runs tasks."""

    taken_by: ClassVar[TakenBy] = ecs("CreateService")

    platform: Annotated[Value[PlatformName], Field(examples=["orders-prod"])]
    """Name of the platform; every physical name is ``<platform>-<name>``."""

    name: Annotated[Value[Name], Field(examples=["api"])]
    """Name of the service or job, of its container, and of the service in DNS.

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

    environment: Value[Variables] = Value({})
    """Environment variables, none of them secret. The module sets ``SERVICE_NAME``."""

    containers: Value[ContainerInputs] = Value({})
    """Further containers of each task, by their name: a proxy, a collector, a step before the
    start.

    They start, run and end with the main container, which bears the name of the service. Default:
    none.
    """

    consumes: Value[Annotated[dict[Name, ConsumedSource], Field(max_length=50)]] = Value({})
    """Queues whose messages the tasks receive, by name: the task role may, with their keys, and
    scaling follows their backlog. Default: none."""

    publishes: Value[Annotated[dict[Name, PublishedTarget], Field(max_length=50)]] = Value({})
    """Queues and topics to which the tasks send messages, by name: the task role may, with their
    keys. Default: none."""

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

    guardduty_runtime_monitoring: Value[bool] = Value(False)
    """Whether the execution role may pull GuardDuty's agent, which Runtime Monitoring adds to
    each new task in the cluster, and which signs in with that role; an output of the module
    ``cluster``. Default: it may not; the tasks then start without the agent."""

    permissions_boundary: Value[PolicyArn | None] = Value(None)
    """ARN of the permissions boundary of both roles. Default: none."""

    waivers: Value[dict[TaskWaiver, WaiverReason]] = Value({})
    """Reasons for which safe defaults are left, by the name of the waiver.

    A value that needs one says its name when it is refused.
    """

    quotas: ServiceQuotas = Field(default_factory=ServiceQuotas)
    """Quotas that AWS has raised for the account, to the values given here."""

    disposable: Value[bool] = Value(False)
    """Whether the repository may be destroyed with its images. False protects them."""

    def task_rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields that are here."""
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
        yield agent_rule(self.guardduty_runtime_monitoring, region_of_arn(self.cluster_arn))
        yield from strategy_rules(self.capacity_provider_strategy)
        yield https_rule(self.egress, self.https_targets)

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
    def messages(self) -> Messages:
        """Queues and topics that the tasks use."""
        return Messages(self.consumes, self.publishes)

    @property
    def read_secrets(self) -> Value[tuple[SecretInput, ...]]:
        """Where everything that is secret in the containers comes from."""
        return self.inputs_read + self.containers.values.map(lambda one: one.inputs_read).flat
