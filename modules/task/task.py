"""A task that Fargate runs, with its own repository, log group and roles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

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
from modules.task.provided import Provided
from modules.task.reads import Reads, reads_of
from modules.task.registry import Registry
from modules.task.roles import TaskRole, execution_role, task_role
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

    has_guardduty_agent: Value[bool] = Value(False)
    """Whether GuardDuty adds its agent to the tasks."""


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
    provided: Provided,
    ports: Value[dict[str, tuple[int, ...]]],
    platform: Platform,
) -> Task:
    """Create a task in a scope of its own.

    Args:
        scope: Parent construct, for this task alone.
        name: Name of the task's main container.
        noun: What the task, its roles, its repository and its log group are named after.
        spec: The task's spec.
        provided: What others have for it.
        ports: TCP ports of each container, by its name.
        platform: Shared resources and settings.
    """
    registry = provided.registry or _registry(scope, noun, spec, provided.other_images, platform)
    logs = task_logs(scope, noun=noun, spec=spec, logs=platform.logs, account=platform.account)
    reads = _reads(scope, spec, provided, platform.account)
    execution = _execution_role(scope, noun, spec, registry, logs, reads, platform)
    own = _task_role(scope, noun, spec, platform)
    allow_messages(scope, own, provided.messages)
    containers = all_containers(
        scope,
        spec,
        name=name,
        registry=registry,
        provided=provided,
        ports=ports,
        around=_surroundings(spec, provided, logs, platform),
    )
    family = platform.names.of("aws_ecs_task_definition", noun)
    definition = _definition(scope, spec, name, family, (execution, own), containers)
    return Task(registry, logs.name, execution, own, definition)


def _registry(
    scope: Construct,
    noun: str,
    spec: TaskSpec,
    other_images: Sequence[Value[str]],
    platform: Platform,
) -> Registry:
    return Registry(
        scope,
        "_registry",
        name=platform.names.of("aws_ecr_repository", noun),
        spec=spec,
        key_arn=platform.key_arn,
        disposable=platform.disposable,
        other_images=other_images,
    )


def _reads(scope: Construct, spec: TaskSpec, provided: Provided, account: Account) -> Reads:
    """Return what ECS reads for the containers before they start."""
    sources = provided.secrets.sources + provided.further_secrets.sources
    further = spec.containers.values.map(lambda container: container.environment_files).flat
    files = local(scope, "environment_files", spec.environment_files + further)
    return reads_of(scope, sources, files, account)


def _surroundings(
    spec: TaskSpec, provided: Provided, logs: TaskLogs, platform: Platform
) -> Surroundings:
    return Surroundings(
        environment=provided.environment,
        logs=logs,
        region=platform.account.region,
        log_mode=spec.log_mode,
        log_max_buffer_size_mib=spec.log_max_buffer_size_mib,
    )


def _task_role(scope: Construct, noun: str, spec: TaskSpec, platform: Platform) -> TaskRole:
    role = task_role(
        scope,
        noun=noun,
        names=platform.names,
        account=platform.account,
        statements=spec.task_role_statements,
        volumes=spec.volumes,
        root_volumes=local(scope, "root_volumes", spec.root_volumes),
        policy_arns=spec.task_role_policy_arns,
        existing=spec.task_role,
    )
    allow_sessions(role, spec.enable_execute_command, platform.sessions, platform.account)
    return role


def _definition(
    scope: Construct,
    spec: TaskSpec,
    name: str,
    family: str,
    roles: tuple[TaskRole, TaskRole],
    containers: Value[tuple[Any, ...]],
) -> EcsTaskDefinition:
    execution, own = roles
    definition = EcsTaskDefinition(
        scope,
        "_task_definition",
        family=family,
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
    return definition


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
        has_guardduty_agent=platform.has_guardduty_agent,
        logs=logs,
        reads=reads,
        existing=spec.execution_role,
    )
