"""A container definition, in the form in which AWS returns it.

ECS sorts, completes and removes arguments; any other form would show a change in each plan.
"""

from __future__ import annotations

from typing import Any

from modules.language.expression import When
from modules.language.value import Value
from modules.secrets.source_spec import SecretSource
from modules.task.health_check import health_check
from modules.task.spec import TaskSpec

TMP = "/tmp"  # noqa: S108  (a mount point inside the container)

STREAM_PREFIX = "ecs"


def container_definition(
    spec: TaskSpec,
    *,
    name: str,
    image: Value[str],
    environment: Value[dict[str, str]],
    secrets: Value[dict[str, SecretSource]],
    log_group_name: str,
    region: str,
) -> dict[str, Any]:
    """Return the definition of a task's only container.

    Args:
        spec: The task.
        name: The container's name.
        image: Full reference of the image.
        environment: Every environment variable.
        secrets: Source of each variable with a secret value.
        log_group_name: Log group of its output.
        region: Region of the log group.
    """
    return {
        "name": name,
        "image": image,
        "essential": True,
        "user": spec.user,
        "readonlyRootFilesystem": True,
        "linuxParameters": {
            # Reaps orphaned processes, and forwards SIGTERM to the service.
            "initProcessEnabled": True,
            # In memory, and therefore writable for any user. On Fargate since 2026-01-06.
            "tmpfs": [{"containerPath": TMP, "size": spec.tmp_size_mib}],
        },
        "portMappings": [
            {"containerPort": spec.port, "hostPort": spec.port, "protocol": "tcp"},
        ],
        "environment": environment.entries(lambda name, value: {"name": name, "value": value}),
        "logConfiguration": {
            "logDriver": "awslogs",
            "options": {
                "awslogs-group": log_group_name,
                "awslogs-region": region,
                "awslogs-stream-prefix": STREAM_PREFIX,
            },
        },
        "command": When(spec.command.length > 0, spec.command),
        "secrets": When(
            secrets.length > 0,
            secrets.entries(lambda name, source: {"name": name, "valueFrom": source.value_from}),
        ),
        "healthCheck": When(
            spec.health_check_command.length > 0, health_check(spec.health_check_command)
        ),
    }
