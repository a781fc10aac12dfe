"""What is watched, as both faces say it: tables with known keys, and names."""

from __future__ import annotations

from typing import Any, NamedTuple

from modules.language.names import Names
from modules.language.value import Value


class Watched(NamedTuple):
    """What alarms and the dashboard are about."""

    names: Names
    """Creates physical names."""

    cluster_arn: str
    cluster_name: str

    container_insights: Value[bool]
    """Whether the cluster counts tasks."""

    services: Value[dict[str, Any]] = Value({})
    """By their names in AWS: a service has one name for as long as it lives."""

    routes: Value[dict[str, Any]] = Value({})
    queue_arns: Value[dict[str, Any]] = Value({})
    dead_letter_queue_arns: Value[dict[str, Any]] = Value({})
    databases: Value[dict[str, Any]] = Value({})
    nat_gateway_ids: Value[dict[str, Any]] = Value({})
    certificate_arns: Value[dict[str, Any]] = Value({})

    @property
    def service_name(self) -> str:
        """Name of the ECS service of an entry of ``services``."""
        return self.names.of("aws_ecs_service", "${each.key}")
