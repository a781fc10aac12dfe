"""The inputs of the Terraform module ``platform``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.cluster.sessions_spec import NO_SESSIONS, Sessions
from modules.cluster.spec import ON_DEMAND, Strategy
from modules.frame.inputs import DisposableInputs
from modules.language.arns import ClusterArn, ListenerArn, PolicyArn
from modules.language.fields import DnsName, Name
from modules.language.identifiers import NamespaceId, SecurityGroupId, SubnetId, VpcId
from modules.language.problems import Rule
from modules.language.regions import AvailabilityZone
from modules.language.sources import TakenBy, ecs
from modules.language.value import Value
from modules.logs.spec import LogsSpec, RetentionDays
from modules.network.https_targets_spec import INTERNET, HttpsTargets
from modules.platform.balancers_spec import (
    ExistingNetworkLoadBalancer,
    LoadBalancer,
    NetworkLoadBalancer,
)
from modules.platform.passed_on_spec import PassedOn
from modules.platform.reference_rules import reference_rules
from modules.platform.tables_spec import (
    AlarmsTable,
    CacheTable,
    Cluster,
    DatabaseTable,
    FileSystemTable,
    JobTable,
    Network,
    PassedStatement,
    QueueTable,
    SecretTable,
    ServiceTable,
    TableTable,
    TopicTable,
)

SubnetIds = Annotated[tuple[SubnetId, ...], Field(max_length=16)]
"""Source of the bound: Amazon ECS API, ``AwsVpcConfiguration``."""


class ExistingNetwork(PassedOn):
    """A VPC that exists, of which nothing is made, changed or destroyed."""

    vpc_id: Annotated[Value[VpcId], Field(examples=["vpc-0123456789abcdef0"])]
    """Its id."""

    private_subnet_ids: Value[SubnetIds] = Value(())
    """Ids of the subnets in which tasks run, and internal load balancers stand."""

    private_subnet_ids_by_zone: Value[dict[AvailabilityZone, SubnetId]] = Value({})
    """Ids of a subnet of each availability zone in which tasks run, by the zone: where file systems
    are reached. Default: there is no file system."""

    public_subnet_ids: Value[SubnetIds] = Value(())
    """Ids of the subnets with a route to an internet gateway, for load balancers."""

    isolated_subnet_ids: Value[SubnetIds] = Value(())
    """Ids of the subnets in which databases stand, in two zones at least."""

    https_targets: Value[HttpsTargets] = Value({"internet": INTERNET})
    """What tasks in the private subnets reach on port 443, by name; for images, secrets and logs.
    """


class ExistingCluster(PassedOn):
    """A cluster that exists, with a namespace, to which services are added."""

    arn: Annotated[
        Value[ClusterArn],
        Field(examples=["arn:aws:ecs:eu-west-1:111122223333:cluster/orders-prod"]),
    ]
    """Its ARN."""

    namespace_id: Annotated[Value[NamespaceId], Field(examples=["ns-0123456789abcdef"])]
    """Id of a Cloud Map namespace for DNS in the VPC."""

    namespace: Annotated[Value[DnsName], Field(examples=["orders.local"])]
    """Its name, with which the names of services end."""

    capacity_provider_strategy: Value[Strategy] = ON_DEMAND
    """Where tasks run that name nothing else. Its capacity providers are the cluster's."""

    execute_command: Value[Sessions | None] = NO_SESSIONS
    """Where it records sessions of ECS Exec, and what encrypts them. Default: it records none."""

    guardduty_runtime_monitoring: Value[bool] = Value(False)
    """Whether tasks may pull GuardDuty's agent. Default: they may not."""


class ExistingLoadBalancer(PassedOn):
    """A load balancer that exists, whose listener gets the rules of services."""

    listener_arn: Annotated[
        Value[ListenerArn],
        Field(
            examples=[
                "arn:aws:elasticloadbalancing:eu-west-1:111122223333:"
                "listener/app/orders-prod/0123456789abcdef/0123456789abcdef"
            ]
        ),
    ]
    """Its listener."""

    security_group_id: Annotated[Value[SecurityGroupId], Field(examples=["sg-0123456789abcdef0"])]
    """Its security group, which gets a rule to each service behind it."""

    both_sides: Value[bool] = Value(True)
    """Whether that rule is created here. False if somebody else writes it."""


class WholeInputs(DisposableInputs):
    """The inputs of the module ``platform``."""

    taken_by: ClassVar[TakenBy] = ecs("CreateService")

    network: Value[Network | None] = Value(None)
    """The VPC that is made. Default: ``existing_network`` is one that exists."""

    existing_network: Value[ExistingNetwork | None] = Value(None)
    """A VPC that exists, instead of one that is made."""

    cluster: Value[Cluster | None] = Value(None)
    """The cluster that is made, and its namespace. Default: one with the module's defaults, unless
    ``existing_cluster`` is one that exists."""

    existing_cluster: Value[ExistingCluster | None] = Value(None)
    """A cluster that exists, instead of one that is made."""

    load_balancers: Value[dict[Name, LoadBalancer]] = Value({})
    """Load balancers that are made, by name. Names in AWS contain it, but for ``public``. Default:
    none."""

    existing_load_balancers: Value[dict[Name, ExistingLoadBalancer]] = Value({})
    """Load balancers that exist, by name. Default: none."""

    network_load_balancers: Value[dict[Name, NetworkLoadBalancer]] = Value({})
    """Network load balancers that are made, by name, for the ``listeners`` of services. Default:
    none."""

    existing_network_load_balancers: Value[dict[Name, ExistingNetworkLoadBalancer]] = Value({})
    """Network load balancers that exist, by name, which get the ``listeners`` of services. Default:
    none."""

    secrets: Value[dict[Name, SecretTable]] = Value({})
    """Secrets, by name, that services and jobs read which say so. Default: none."""

    databases: Value[dict[Name, DatabaseTable]] = Value({})
    """Databases, by name, which services and jobs reach that say ``reads``. Default: none."""

    caches: Value[dict[Name, CacheTable]] = Value({})
    """Caches, by name, which services and jobs reach that say ``reads``. Default: none."""

    tables: Value[dict[Name, TableTable]] = Value({})
    """Tables of DynamoDB, by name, which services and jobs use that say ``reads`` or ``writes``.
    Default: none."""

    file_systems: Value[dict[Name, FileSystemTable]] = Value({})
    """File systems of EFS, by name, which services and jobs mount whose ``volumes`` say so.
    Default: none."""

    queues: Value[dict[Name, QueueTable]] = Value({})
    """Queues, by name, each with a dead-letter queue. Default: none."""

    topics: Value[dict[Name, TopicTable]] = Value({})
    """Topics, by name, and the queues that get their messages. Default: none."""

    services: Value[dict[Name, ServiceTable]] = Value({})
    """Services, by name. Default: none."""

    jobs: Value[dict[Name, JobTable]] = Value({})
    """Jobs, by name: tasks that start at given times or by hand, and end. Default: none."""

    task_role_statements: Value[dict[Name, tuple[PassedStatement, ...]]] = Value({})
    """IAM statements of the task roles, for the code of services and jobs: a list for each by its
    name, as the modules ``service`` and ``job`` take it. Not in their tables, where those of all
    would have to be alike. Default: none."""

    alarms: Value[AlarmsTable | None] = Value(None)
    """Alarms of all that the platform makes, events and a dashboard. ``{}`` makes them with the
    module's defaults. Default: none."""

    retention_days: Annotated[Value[RetentionDays], LogsSpec.taken_by] = Value(30)
    """Days for which log groups keep their events."""

    permissions_boundary: Value[PolicyArn | None] = Value(None)
    """ARN of the permissions boundary of all roles. Default: none."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from DisposableInputs.rules(self)
        yield from reference_rules(self)
