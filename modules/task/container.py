"""The container definitions of a task, in the form in which AWS returns it.

ECS sorts, completes and removes arguments; any other form would show a change in each plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from modules.bindings.core import Construct
from modules.bindings.resources import local
from modules.language.expression import When
from modules.language.value import Value
from modules.task.container_spec import ContainerSpec
from modules.task.health_check import health_check
from modules.task.log_groups import TaskLogs
from modules.task.secret_sources import ContainerSecrets, Credentials, Secrets
from modules.task.sidecar_spec import FireLensSpec, SidecarSpec
from modules.task.spec import TaskSpec
from modules.task.system import linux_parameters, restart_policy, ulimit
from modules.task.volumes import mount_point, placed

STREAM_PREFIX = "ecs"

_ALL_PORTS = {"namespace": "net.ipv4.ip_unprivileged_port_start", "value": "0"}
"""Lets every user of the task listen on a port below 1024; it holds for all of its containers."""


class Surroundings(NamedTuple):
    """What all containers of a task are given."""

    environment: Mapping[str, Any]
    """Environment variables of the platform."""

    logs: TaskLogs
    """Log groups of their output."""

    region: str
    """Region of the log groups."""

    log_mode: Value[str]
    """What happens when the log is slower than the container."""

    log_max_buffer_size_mib: Value[int]
    """Size of the buffer of lines that wait."""


def main_container(
    scope: Construct,
    spec: TaskSpec,
    *,
    name: str,
    image: Value[str],
    secrets: ContainerSecrets,
    mounts: Value[dict[str, str]],
    ports: Value[tuple[int, ...]],
    around: Surroundings,
) -> dict[str, Any]:
    """Return the definition of the container that the task is about.

    Args:
        scope: The task's scope.
        spec: The task.
        name: The container's name.
        image: Full reference of the image.
        secrets: What is read from secrets for it.
        mounts: Directories in which volumes of the agent of ECS Exec are mounted, by volume.
        ports: TCP ports on which it listens.
        around: What all containers are given.
    """
    check = spec.health_check.if_given(
        lambda given: given.command, otherwise=spec.health_check_command
    )
    return _definition(
        spec,
        {"name": name, "image": image, "essential": True},
        secrets=secrets,
        check=local(scope, "health_check_command", check),
        dropped=local(scope, "dropped_capabilities", spec.dropped_capabilities),
        tmpfs=local(scope, "tmpfs", spec.all_tmpfs),
        log_group=around.logs.name,
        points=local(
            scope,
            "mount_points",
            spec.mount_points.entries(mount_point) + spec.placed_volumes.entries(placed),
        ),
        mounts=mounts,
        ports=ports,
        around=around,
    )


def further_container(
    spec: SidecarSpec,
    *,
    name: Value[str],
    image: Value[str],
    secrets: ContainerSecrets,
    mounts: Value[dict[str, str]],
    ports: Value[tuple[int, ...]],
    around: Surroundings,
) -> dict[str, Any]:
    """Return the definition of a further container; the arguments are those of the main one."""
    check = spec.health_check.if_given(lambda given: given.command, otherwise=Value(()))
    return _definition(
        spec,
        {
            "name": name,
            "image": image,
            "essential": spec.essential,
            "cpu": When(spec.cpu_units.is_given, spec.cpu_units),
            "memory": When(spec.memory_mib.is_given, spec.memory_mib),
            "memoryReservation": When(
                spec.memory_reservation_mib.is_given, spec.memory_reservation_mib
            ),
            "firelensConfiguration": _router(spec.firelens),
        },
        secrets=secrets,
        check=check,
        dropped=spec.dropped_capabilities,
        tmpfs=spec.all_tmpfs,
        log_group=around.logs.name_of(name, spec),
        points=spec.mount_points.entries(mount_point),
        mounts=mounts,
        ports=ports,
        around=around,
    )


def _definition(
    spec: ContainerSpec,
    its_own: dict[str, Any],
    *,
    secrets: ContainerSecrets,
    check: Value[tuple[str, ...]],
    dropped: Value[tuple[str, ...]],
    tmpfs: Value[dict[str, int]],
    log_group: str | Value[str],
    points: Value[tuple[Any, ...]],
    mounts: Value[dict[str, str]],
    ports: Value[tuple[int, ...]],
    around: Surroundings,
) -> dict[str, Any]:
    """Return what the definitions of all containers hold."""
    environment = Value(around.environment) | spec.environment
    return {
        **its_own,
        "repositoryCredentials": _repository_credentials(secrets.credentials),
        "user": When(spec.user != "", spec.user),
        "readonlyRootFilesystem": spec.readonly_root_filesystem,
        "stopTimeout": spec.stop_timeout_seconds,
        "startTimeout": When(spec.start_timeout_seconds.is_given, spec.start_timeout_seconds),
        "linuxParameters": linux_parameters(dropped, tmpfs),
        "systemControls": When(spec.has_low_port, [_ALL_PORTS]),
        "ulimits": When(spec.ulimits.length > 0, spec.ulimits.entries(ulimit)),
        "restartPolicy": restart_policy(spec.restart_policy),
        "portMappings": _port_mappings(ports),
        "environmentFiles": _environment_files(spec.environment_files),
        "environment": environment.entries(lambda name, value: {"name": name, "value": value}),
        "logConfiguration": _log_configuration(
            spec.log_options, secrets.log_options, log_group, around
        ),
        "dependsOn": _depends_on(spec.waits_for),
        "mountPoints": When(
            (points.length > 0) | (mounts.length > 0), points + mounts.entries(_agent_mount)
        ),
        "entryPoint": When(spec.entry_point.length > 0, spec.entry_point),
        "command": When(spec.command.length > 0, spec.command),
        "workingDirectory": When(spec.working_directory.is_given, spec.working_directory),
        "secrets": _from_secrets(secrets.variables),
        "healthCheck": health_check(spec.health_check, check),
    }


def _port_mappings(ports: Value[tuple[int, ...]]) -> When:
    return When(
        ports.length > 0,
        ports.map(lambda port: {"containerPort": port, "hostPort": port, "protocol": "tcp"}),
    )


def _environment_files(arns: Value[tuple[str, ...]]) -> When:
    return When(arns.length > 0, arns.map(lambda arn: {"value": arn, "type": "s3"}))


def _depends_on(states: Value[dict[str, Any]]) -> When:
    return When(
        states.length > 0,
        states.entries(lambda other, state: {"containerName": other, "condition": state}),
    )


def _from_secrets(secrets: Secrets) -> When:
    return When(
        secrets.length > 0,
        secrets.entries(lambda name, source: {"name": name, "valueFrom": source.value_from}),
    )


def _log_configuration(
    options: Value[dict[str, str]],
    secrets: Secrets,
    log_group: str | Value[str],
    around: Surroundings,
) -> Any:
    sends = options.length > 0
    to_cloudwatch: dict[str, Any] = {
        "awslogs-group": log_group,
        "awslogs-region": around.region,
        "awslogs-stream-prefix": STREAM_PREFIX,
        "mode": around.log_mode,
        "max-buffer-size": When(
            around.log_mode == "non-blocking", f"{around.log_max_buffer_size_mib}m"
        ),
    }
    return {
        "logDriver": sends.then("awsfirelens", "awslogs"),
        "options": sends.then(options, Value(to_cloudwatch)),
        "secretOptions": _from_secrets(secrets),
    }


def _router(firelens: Value[FireLensSpec | None]) -> When:
    if not firelens.is_planned and not firelens.is_given:
        return When(False, None)
    given: FireLensSpec = firelens.given
    options = given.options
    return When(
        firelens.is_given,
        {"type": given.type, "options": When(options.length > 0, options)},
    )


def _repository_credentials(credentials: Credentials) -> When:
    if not credentials.is_planned and not credentials:
        return When(False, None)
    return When(credentials.length > 0, {"credentialsParameter": credentials[0].arn})


def _agent_mount(volume: Value[str], directory: Value[str]) -> dict[str, Any]:
    return {"sourceVolume": volume, "containerPath": directory, "readOnly": False}
