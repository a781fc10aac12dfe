"""A container definition, in the form in which AWS gives it back.

ECS sorts, fills in and drops: what is not written as it returns it looks changed in each plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modules.specs.service import ServiceSpec

TMP = "/tmp"  # noqa: S108  (a mount point inside the container)

STREAM_PREFIX = "ecs"


def container_definition(
    spec: ServiceSpec,
    *,
    name: str,
    image: str,
    environment: Mapping[str, str],
    secrets: Mapping[str, str],
    log_group_name: str,
    region: str,
) -> dict[str, Any]:
    """Return the definition of a service's only container.

    Args:
        spec: The service.
        name: The container's name.
        image: Full reference of the image.
        environment: Every environment variable.
        secrets: For each further variable, what ECS reads it from.
        log_group_name: Where its output goes.
        region: Region of the log group.
    """
    definition = {
        "name": name,
        "image": image,
        "essential": True,
        "command": list(spec.command),
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
        "environment": _sorted(environment, "value"),
        "secrets": _sorted(secrets, "valueFrom"),
        "healthCheck": _health_check(spec),
        "logConfiguration": {
            "logDriver": "awslogs",
            "options": {
                "awslogs-group": log_group_name,
                "awslogs-region": region,
                "awslogs-stream-prefix": STREAM_PREFIX,
            },
        },
    }
    return {key: value for key, value in definition.items() if value not in ([], {}, None)}


def _sorted(variables: Mapping[str, str], key: str) -> list[dict[str, str]]:
    return [{"name": name, key: value} for name, value in sorted(variables.items())]


def _health_check(spec: ServiceSpec) -> dict[str, Any] | None:
    if not spec.health_check_command:
        return None
    return {
        "command": ["CMD", *spec.health_check_command],
        "interval": 30,
        "retries": 3,
        "timeout": 5,
    }
