"""The tables of a platform: those of an environment file, as inputs of the module ``platform``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from modules.alarms.inputs import AlarmsInputs
from modules.cache.inputs import CacheInputs
from modules.cluster.inputs import ClusterInputs
from modules.database.inputs import DatabaseInputs
from modules.file_system.inputs import FileSystemInputs
from modules.job.inputs import JobInputs
from modules.language.fields import Callee, Name, Reason
from modules.language.problems import Rule
from modules.language.texts import VariableName
from modules.language.value import Value
from modules.network.inputs import NetworkInputs
from modules.platform.balancers_spec import Route
from modules.platform.containers_spec import ContainerTable
from modules.platform.passed_on_spec import PassedOn, passed_on
from modules.platform.shared_spec import SHARED
from modules.platform.volumes_spec import VolumeTable
from modules.queue.inputs import QueueInputs
from modules.secrets.inputs import SecretInputs
from modules.service.inputs import ServiceInputs
from modules.table.inputs import TableInputs
from modules.task.statement_spec import StatementSpec
from modules.topic.inputs import TopicInputs
from modules.topic.spec import SubscriptionSpec

OF_THE_PLATFORM = SHARED | {
    "cluster_arn",
    "execute_command",
    "guardduty_runtime_monitoring",
    "https_targets",
    "permissions_boundary",
    "security_group",
    "subnet_ids",
}
"""What services and jobs are given by the platform."""

UNTYPED = frozenset({"task_role_statements"})
"""What has no type, and would have to be alike in all entries of a table: it has its own input."""

Network = passed_on(
    "Network",
    "A VPC that is made, with its subnets: inputs of the module ``network``.",
    NetworkInputs,
    without=SHARED | {"isolated_subnets", "permissions_boundary"},
)

Cluster = passed_on(
    "Cluster",
    "An ECS cluster that is made, and its namespace: inputs of the module ``cluster``.",
    ClusterInputs,
    without=SHARED | {"execute_command"},
)

SecretTable = passed_on(
    "SecretTable", "A secret: inputs of the module ``secrets``.", SecretInputs, without=SHARED
)

QueueTable = passed_on(
    "QueueTable",
    "A queue: inputs of the module ``queue``.",
    QueueInputs,
    without=SHARED | {"topic_arns"},
)

DatabaseTable = passed_on(
    "DatabaseTable",
    "A database: inputs of the module ``database``.",
    DatabaseInputs,
    without=SHARED | {"database", "subnet_ids"},
)


TableTable = passed_on(
    "TableTable",
    "A table of DynamoDB: inputs of the module ``table``.",
    TableInputs,
    without=SHARED,
)

CacheTable = passed_on(
    "CacheTable",
    "A cache: inputs of the module ``cache``.",
    CacheInputs,
    without=SHARED | {"subnet_ids"},
)


FileSystemTable = passed_on(
    "FileSystemTable",
    "A file system of EFS: inputs of the module ``file_system``.",
    FileSystemInputs,
    without=SHARED | {"access_points", "subnet_ids"},
)


class OwnOfTopic(PassedOn):
    """What a topic says in the words of an environment file."""

    subscriptions: Value[dict[Name, SubscriptionSpec]] = Value({})
    """Queues of the platform that get its messages, by name. Default: none."""


TopicTable = passed_on(
    "TopicTable",
    "A topic: inputs of the module ``topic``.",
    TopicInputs,
    without=SHARED | {"subscriptions"},
    own=OwnOfTopic,
)


class OwnOfCaller(PassedOn):
    """What services and jobs say in the words of an environment file."""

    image_of: Value[Name | None] = Value(None)
    """Service of the platform whose repository the image is in. ``image`` is then a tag of that
    repository, or left out for the image of that service. Default: its own."""

    calls: Value[dict[Callee, Reason]] = Value({})
    """Services of the platform that this one calls, with the reason. The main container finds each
    in ``<SERVICE>_URL``. ``"ledger:metrics"`` is the port that ``ledger`` names so in its
    ``ports``, in ``<SERVICE>_<PORT>_URL``. Default: none."""

    reads: Value[dict[Name, Reason]] = Value({})
    """Databases and caches of the platform that it reads and writes, and tables that it reads, with
    the reason. The main container gets ``<DATABASE>_HOST``, ``_READER_HOST``, ``_PORT``, ``_NAME``,
    ``_USERNAME`` and ``_PASSWORD``, the first three and ``_TLS`` of a cache, ``_NAME`` of a table.
    Default: none."""

    writes: Value[dict[Name, Reason]] = Value({})
    """Tables of the platform whose items it changes, with the reason. The main container gets
    ``<TABLE>_NAME``. Default: none."""

    consumes: Value[dict[Name, Reason]] = Value({})
    """Queues of the platform whose messages the tasks receive, with the reason. The main container
    finds each in ``<QUEUE>_URL``. Default: none."""

    publishes: Value[dict[Name, Reason]] = Value({})
    """Queues and topics of the platform to which the tasks send messages, with the reason. The main
    container finds them in ``<QUEUE>_URL`` and ``<TOPIC>_ARN``. Default: none."""

    secrets: Value[dict[VariableName, str]] = Value({})
    """Environment variables from secrets: a secret of the platform with a key of it or without,
    ``database-credentials:password``; the ARN of any secret, with ``:key`` or without; the ARN or
    ``/path`` of an SSM parameter. Default: none."""

    containers: Value[dict[Name, ContainerTable]] = Value({})
    """Further containers of each task, by their name: a proxy, a collector, a step before the
    start. They start, run and end with the main container, which bears the name of the service or
    job. Default: none."""

    volumes: Value[dict[Name, VolumeTable]] = Value({})
    """Volumes of each task, by name; ``efs`` of one names a file system of the platform, or one
    that exists. Default: none."""


WIRED = frozenset(OwnOfCaller.model_fields)

LOOKED_INTO = frozenset({"egress", "environment"})


class OwnOfService(OwnOfCaller):
    """What a service says in the words of an environment file."""

    route: Value[Route | None] = Value(None)
    """How the load balancer routes requests to the service. Default: it does not."""

    load_balancer: Value[Name | None] = Value(None)
    """Load balancer that has its routes, by name. Default: the only one."""

    network_load_balancer: Value[Name | None] = Value(None)
    """Network load balancer that has its ``listeners``, by name. Default: the only one."""


ServiceTable = passed_on(
    "ServiceTable",
    "A service: inputs of the module ``service``, and whom it calls and what it uses by name.",
    ServiceInputs,
    without=OF_THE_PLATFORM
    | WIRED
    | UNTYPED
    | {"callers", "load_balancer", "namespace_id", "network_load_balancer"},
    looked_into=LOOKED_INTO | {"listeners", "port", "ports", "routes"},
    own=OwnOfService,
)


class OwnOfJob(OwnOfCaller):
    """What a job says in the words of an environment file."""

    image: Value[str | None] = Value(None)
    """Container image. ``:1.4.2`` or ``@sha256:…`` is an image of its own repository; anything else
    is a full reference with a tag or a digest. Required, unless ``image_of`` names the service
    whose image it is."""

    before: Value[tuple[Name, ...]] = Value(())
    """Services of the platform in whose tasks it comes first: a migration that has to succeed
    before new code runs. It is a container there, with the size, the roles and the ways of the
    service: what it calls, reads, writes, consumes, publishes or is allowed, the service has to
    say, too. Default: none."""


JobTable = passed_on(
    "JobTable",
    "A job: inputs of the module ``job``, and whom it calls and what it uses by name.",
    JobInputs,
    without=OF_THE_PLATFORM | WIRED | UNTYPED | {"image"},
    looked_into=LOOKED_INTO,
    own=OwnOfJob,
)

AlarmsTable = passed_on(
    "AlarmsTable",
    "Alarms, events and the dashboard: inputs of the module ``alarms``.",
    AlarmsInputs,
    without=SHARED
    | {
        "certificate_arns",
        "cluster_arn",
        "databases",
        "dead_letter_queue_arns",
        "nat_gateway_ids",
        "queue_arns",
        "routes",
        "services",
    },
)


class PassedStatement(StatementSpec):
    """An IAM statement that the module of the service or job judges."""

    judged_elsewhere: ClassVar[bool] = True

    def rules(self) -> Iterator[Rule]:
        """Yield nothing: what is passed on is judged once."""
        return iter(())
