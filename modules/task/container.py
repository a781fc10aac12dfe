"""A container definition, in the form in which AWS returns it.

ECS sorts, completes and removes arguments; any other form would show a change in each plan.
"""

from __future__ import annotations

from typing import Any

from modules.bindings.core import Construct
from modules.bindings.resources import local
from modules.language.expression import When
from modules.language.value import Value
from modules.secrets.source_spec import SecretSource
from modules.task.container_spec import ContainerSpec
from modules.task.health_check import health_check
from modules.task.spec import TaskSpec
from modules.task.system_spec import RestartPolicySpec, UlimitSpec

STREAM_PREFIX = "ecs"

_ALL_PORTS = {"namespace": "net.ipv4.ip_unprivileged_port_start", "value": "0"}
"""Lets every user of the task listen on a port below 1024; it holds for all of its containers."""


def container_definition(
    scope: Construct,
    spec: TaskSpec,
    *,
    name: str,
    image: Value[str],
    environment: Value[dict[str, str]],
    secrets: Value[dict[str, SecretSource]],
    credentials: Value[tuple[SecretSource, ...]],
    mounts: Value[dict[str, str]],
    log_group_name: str,
    region: str,
) -> dict[str, Any]:
    """Return the definition of a task's only container.

    Args:
        scope: The task's scope.
        spec: The task.
        name: The container's name.
        image: Full reference of the image.
        environment: Every environment variable.
        secrets: Source of each variable with a secret value.
        credentials: The secret for the registry of the image, or nothing.
        mounts: Directories in which volumes of the task are mounted, by volume.
        log_group_name: Log group of its output.
        region: Region of the log group.
    """
    check = spec.health_check.if_given(
        lambda given: given.command, otherwise=spec.health_check_command
    )
    return {
        "name": name,
        "image": image,
        "repositoryCredentials": _repository_credentials(credentials),
        "essential": True,
        "user": When(spec.user != "", spec.user),
        "readonlyRootFilesystem": spec.readonly_root_filesystem,
        "stopTimeout": spec.stop_timeout_seconds,
        "startTimeout": When(spec.start_timeout_seconds.is_given, spec.start_timeout_seconds),
        "linuxParameters": _linux_parameters(scope, spec),
        "systemControls": When(spec.has_low_port, [_ALL_PORTS]),
        "ulimits": When(spec.ulimits.length > 0, spec.ulimits.entries(_ulimit)),
        "restartPolicy": _restart_policy(spec.restart_policy),
        "portMappings": When(
            spec.port > 0,
            [{"containerPort": spec.port, "hostPort": spec.port, "protocol": "tcp"}],
        ),
        "mountPoints": When(mounts.length > 0, mounts.entries(_mount_point)),
        "environmentFiles": When(
            spec.environment_files.length > 0,
            spec.environment_files.map(lambda arn: {"value": arn, "type": "s3"}),
        ),
        "environment": environment.entries(lambda name, value: {"name": name, "value": value}),
        "logConfiguration": {
            "logDriver": "awslogs",
            "options": {
                "awslogs-group": log_group_name,
                "awslogs-region": region,
                "awslogs-stream-prefix": STREAM_PREFIX,
                "mode": spec.log_mode,
                "max-buffer-size": When(
                    spec.log_mode == "non-blocking", f"{spec.log_max_buffer_size_mib}m"
                ),
            },
        },
        "entryPoint": When(spec.entry_point.length > 0, spec.entry_point),
        "command": When(spec.command.length > 0, spec.command),
        "workingDirectory": When(spec.working_directory.is_given, spec.working_directory),
        "secrets": When(
            secrets.length > 0,
            secrets.entries(lambda name, source: {"name": name, "valueFrom": source.value_from}),
        ),
        "healthCheck": health_check(spec.health_check, local(scope, "health_check_command", check)),
    }


def _repository_credentials(credentials: Value[tuple[SecretSource, ...]]) -> When:
    if not credentials.is_planned and not credentials:
        return When(False, None)
    return When(credentials.length > 0, {"credentialsParameter": credentials[0].arn})


def _linux_parameters(scope: Construct, spec: ContainerSpec) -> dict[str, Any]:
    dropped = local(scope, "dropped_capabilities", spec.dropped_capabilities)
    return {
        # Reaps orphaned processes, and forwards SIGTERM to the service.
        "initProcessEnabled": True,
        "capabilities": When(dropped.length > 0, {"drop": dropped}),
        # In memory, and therefore writable for any user. On Fargate since 2026-01-06.
        "tmpfs": spec.all_tmpfs.entries(
            lambda directory, size: {"containerPath": directory, "size": size}
        ),
    }


def _mount_point(volume: Value[str], directory: Value[str]) -> dict[str, Any]:
    return {"sourceVolume": volume, "containerPath": directory, "readOnly": False}


def _ulimit(name: Value[str], limit: UlimitSpec) -> dict[str, Any]:
    return {"name": name, "softLimit": limit.soft_limit, "hardLimit": limit.hard_limit}


def _restart_policy(policy: Value[RestartPolicySpec | None]) -> When:
    if not policy.is_planned and not policy.is_given:
        return When(False, None)
    given: RestartPolicySpec = policy.given
    codes = given.ignored_exit_codes
    return When(
        policy.is_given,
        {
            "enabled": True,
            "ignoredExitCodes": When(codes.length > 0, codes),
            "restartAttemptPeriod": given.restart_attempt_period_seconds,
        },
    )
