"""Autoscaling of a service's number of tasks."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import (
    AppautoscalingPolicy,
    AppautoscalingScheduledAction,
    AppautoscalingTarget,
    EcsService,
)
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import address, for_each, put, reference
from modules.cluster.existing import AnyCluster
from modules.language.value import Value
from modules.service.scaling_spec import ScalingSpec

_NAMESPACE = "ecs"
_DIMENSION = "ecs:service:DesiredCount"


class Scaling(Construct):
    """Target tracking on CPU, memory and optionally requests; and scheduled actions."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: ScalingSpec,
        cluster: AnyCluster,
        service: EcsService,
        resource_label: str | None,
    ) -> None:
        """Create the scalable target and its policies.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: Bounds, targets and schedules.
            cluster: The service's cluster.
            service: The service to scale.
            resource_label: Load balancer and target group whose requests are counted, if any.
        """
        super().__init__(scope, id)
        self._spec = spec
        target = AppautoscalingTarget(
            self,
            "_target",
            service_namespace=_NAMESPACE,
            scalable_dimension=_DIMENSION,
            resource_id=f"service/{cluster.cluster_name}/{reference(service, 'name')}",
            min_capacity=put(spec.min_capacity),
            max_capacity=put(spec.max_capacity),
            # AWS forgets the target when a service is replaced; its name, and so this resource,
            # stays the same. The id changes.
            lifecycle={"replace_triggered_by": [f"{address(service)}.id"]},
        )
        self._resource_id = reference(target, "resource_id")
        self._track(self, "cpu", "ECSServiceAverageCPUUtilization", spec.cpu_target_percent)
        self._track(
            self, "memory", "ECSServiceAverageMemoryUtilization", spec.memory_target_percent
        )
        counted = when(self, "_counted", spec.requests_per_target)
        if counted is not None:
            requests = spec.requests_per_target
            self._track(
                counted.scope, "requests", "ALBRequestCountPerTarget", requests, resource_label
            )
        scheduled = when(self, "_scheduled", spec.schedules)
        if scheduled is not None:
            self._schedule(scheduled.scope)

    def _track(
        self, scope: Construct, name: str, metric: str, target: Value[Any], label: str | None = None
    ) -> None:
        specification: dict[str, Any] = {"predefined_metric_type": metric}
        if label:
            specification["resource_label"] = label
        AppautoscalingPolicy(
            scope,
            name,
            name=name,
            policy_type="TargetTrackingScaling",
            service_namespace=_NAMESPACE,
            scalable_dimension=_DIMENSION,
            resource_id=self._resource_id,
            target_tracking_scaling_policy_configuration={
                "predefined_metric_specification": specification,
                "target_value": put(target),
                "scale_in_cooldown": put(self._spec.scale_in_cooldown_seconds),
                "scale_out_cooldown": put(self._spec.scale_out_cooldown_seconds),
            },
        )

    def _schedule(self, scope: Construct) -> None:
        action = AppautoscalingScheduledAction(
            scope,
            "_schedule",
            name="${each.key}",
            service_namespace=_NAMESPACE,
            scalable_dimension=_DIMENSION,
            resource_id=self._resource_id,
            schedule="${each.value.schedule}",
            timezone="${each.value.timezone}",
            scalable_target_action={
                "min_capacity": "${each.value.min_capacity}",
                "max_capacity": "${each.value.max_capacity}",
            },
        )
        for_each(action, self._spec.schedules)
