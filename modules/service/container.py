"""A container definition, in the form in which AWS gives it back.

ECS sorts, fills in and drops: what is not written as it returns it looks changed in each plan.
"""

from __future__ import annotations

from typing import Any

from modules.specs.expression import Expression, When
from modules.specs.operations import entries, joined, length, values_present
from modules.specs.service import TaskSpec

TMP = "/tmp"  # noqa: S108  (a mount point inside the container)

STREAM_PREFIX = "ecs"


def container_definition(
    spec: TaskSpec,
    *,
    name: str,
    image: Any,
    environment: Any,
    secrets: list[Any] | Expression,
    log_group_name: str,
    region: str,
) -> dict[str, Any]:
    """Return the definition of a service's only container.

    Args:
        spec: The service.
        name: The container's name.
        image: Full reference of the image.
        environment: Every environment variable.
        secrets: Name, and what ECS reads it from, of each further variable, sorted by name.
        log_group_name: Where its output goes.
        region: Region of the log group.
    """
    return {
        "name": name,
        "image": image,
        "essential": True,
        "user": spec.user,
        "readonlyRootFilesystem": True,
        "linuxParameters": {
            # Reaps what the service leaves behind, and hands it SIGTERM.
            "initProcessEnabled": True,
            # In memory, and therefore writable for any user. On Fargate since 2026-01-06.
            "tmpfs": [{"containerPath": TMP, "size": spec.tmp_size_mib}],
        },
        "portMappings": [
            {"containerPort": spec.port, "hostPort": spec.port, "protocol": "tcp"},
        ],
        "environment": entries(environment, lambda key, value: {"name": key, "value": value}),
        "logConfiguration": {
            "logDriver": "awslogs",
            "options": {
                "awslogs-group": log_group_name,
                "awslogs-region": region,
                "awslogs-stream-prefix": STREAM_PREFIX,
            },
        },
    } | values_present(
        {
            "command": When(length(spec.command) > 0, spec.command),
            "secrets": When(length(secrets) > 0, secrets),
            "healthCheck": When(
                length(spec.health_check_command) > 0, _health_check(spec.health_check_command)
            ),
        }
    )


def _health_check(command: Any) -> dict[str, Any]:
    return {
        "command": joined(["CMD"], command),
        "interval": 30,
        "retries": 3,
        "timeout": 5,
    }
