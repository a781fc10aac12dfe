"""A task that Fargate runs, with its own repository, log group and roles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from modules.bindings.aws import EcsTaskDefinition
from modules.bindings.core import Construct
from modules.bindings.resources import address, arguments, blocks, local, put
from modules.cluster.sessions_spec import NO_SESSIONS, Sessions
from modules.iam.account import Account
from modules.language.data import json_text
from modules.language.names import Names
from modules.language.value import Value
from modules.logs.log_groups import LogGroups
from modules.task.agent_rules import agent_volumes
from modules.task.container import Surroundings
from modules.task.containers import all_containers
from modules.task.ecr import repository_of
from modules.task.execute_command import allow_sessions
from modules.task.log_groups import TaskLogs, task_logs
from modules.task.messages import allow_messages
from modules.task.messages_spec import NO_MESSAGES, Messages
from modules.task.reads import Reads, reads_of
from modules.task.registry import Registry
from modules.task.roles import TaskRole, execution_role, task_role
from modules.task.secret_sources import ContainerSecrets, FurtherSecrets
from modules.task.spec import TaskSpec
from modules.task.volumes import volume_block


class Platform(NamedTuple):
    """The resources and settings that the tasks of a platform share."""

    names: Names
    """Creates physical names."""

    account: Account
    """The account of all resources."""

    key_arn: Value[str | None]
    """KMS key that encrypts images."""

    logs: LogGroups
    """Settings of their log groups."""

    disposable: Value[bool]
    """Whether repositories may be destroyed with their images."""

    sessions: Value[Sessions | None] = NO_SESSIONS
    """Where sessions of ECS Exec are recorded, and what encrypts them, if they are."""


class Task(NamedTuple):
    """A task definition, and the repository, log group and roles that it needs."""

    registry: Registry
    log_group_name: str
    execution_role: TaskRole
    task_role: TaskRole
    definition: EcsTaskDefinition

    @property
    def ready(self) -> list[str]:
        """Addresses of resources that have to exist before the task starts."""
        policies = [*self.execution_role.policies, *self.task_role.policies]
        return [address(policy) for policy in policies]


def create_task(
    scope: Construct,
    *,
    name: str,
    noun: str,
    spec: TaskSpec,
    environment: Mapping[str, str],
    secrets: ContainerSecrets,
    further_secrets: FurtherSecrets,
    ports: Value[dict[str, tuple[int, ...]]],
    platform: Platform,
    messages: Messages = NO_MESSAGES,
    registry: Registry | None = None,
    other_images: Sequence[Value[str]] = (),
) -> Task:
    """Create a task in a scope of its own.

    Args:
        scope: Parent construct, for this task alone.
        name: Name of the task's main container.
        noun: What the task, its roles, its repository and its log group are named after.
        spec: The task's spec.
        environment: Environment variables of all containers in addition to the spec's, which take
            precedence.
        secrets: What is read from secrets for the main container.
        further_secrets: The same for the further containers.
        ports: TCP ports of each container, by its name.
        platform: Shared resources and settings.
        messages: Queues and topics that it uses.
        registry: Repository of its image. Default: one of its own.
        other_images: What other services run of its own repository.
    """
    names = platform.names
    registry = registry or Registry(
        scope,
        "_registry",
        name=names.of("aws_ecr_repository", noun),
        spec=spec,
        key_arn=platform.key_arn,
        disposable=platform.disposable,
        other_images=other_images,
    )
    logs = task_logs(scope, noun=noun, spec=spec, logs=platform.logs, account=platform.account)
    sources = secrets.sources + further_secrets.sources
    reads = reads_of(scope, sources, _environment_files(scope, spec), platform.account)
    execution = _execution_role(scope, noun, spec, registry, logs, reads, platform)
    own = task_role(
        scope,
        noun=noun,
        names=names,
        account=platform.account,
        statements=spec.task_role_statements,
        volumes=spec.volumes,
        root_volumes=local(scope, "root_volumes", spec.root_volumes),
        policy_arns=spec.task_role_policy_arns,
        existing=spec.task_role,
    )
    allow_sessions(own, spec.enable_execute_command, platform.sessions, platform.account)
    allow_messages(scope, own, messages)
    containers = all_containers(
        scope,
        spec,
        name=name,
        registry=registry,
        secrets=secrets,
        further_secrets=further_secrets,
        ports=ports,
        around=Surroundings(
            environment=environment,
            logs=logs,
            region=platform.account.region,
            log_mode=spec.log_mode,
            log_max_buffer_size_mib=spec.log_max_buffer_size_mib,
        ),
    )
    definition = EcsTaskDefinition(
        scope,
        "_task_definition",
        family=names.of("aws_ecs_task_definition", noun),
        requires_compatibilities=["FARGATE"],
        network_mode="awsvpc",
        cpu=str(spec.cpu_units),
        memory=str(spec.memory_mib),
        runtime_platform={
            "cpu_architecture": put(spec.cpu_architecture),
            "operating_system_family": "LINUX",
        },
        execution_role_arn=execution.role_arn,
        task_role_arn=own.role_arn,
        container_definitions=json_text(containers),
        # The old revision has to exist until the service no longer uses it, and for a rollback.
        lifecycle={"create_before_destroy": True},
    )
    arguments(
        definition,
        ephemeral_storage=blocks(
            spec.ephemeral_storage_gib, lambda: {"size_in_gib": spec.ephemeral_storage_gib}
        ),
        volume=[
            blocks(spec.volumes, volume_block),
            blocks(agent_volumes(spec, name), lambda volume: {"name": volume}),
        ],
    )
    return Task(registry, logs.name, execution, own, definition)


def _environment_files(scope: Construct, spec: TaskSpec) -> Value[tuple[str, ...]]:
    files = spec.containers.values.map(lambda container: container.environment_files).flat
    found: Value[tuple[str, ...]] = local(
        scope, "environment_files", spec.environment_files + files
    )
    return found


def _execution_role(
    scope: Construct,
    noun: str,
    spec: TaskSpec,
    registry: Registry,
    logs: TaskLogs,
    reads: Reads,
    platform: Platform,
) -> TaskRole:
    return execution_role(
        scope,
        noun=noun,
        names=platform.names,
        account=platform.account,
        registry=registry,
        image_repository=local(scope, "image_repository", repository_of(spec.image)),
        further_repositories=local(
            scope,
            "further_repositories",
            spec.containers.values.map(lambda container: repository_of(container.image)).filter(
                lambda repository: repository.length > 0
            ),
        ),
        logs=logs,
        reads=reads,
        existing=spec.execution_role,
    )
