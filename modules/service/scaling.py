"""The scaler of a service, which owns its number of tasks."""

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
from modules.bindings.resources import address, arguments, for_each, local, put, reference
from modules.bindings.state import TerraformData
from modules.language.functions import largest
from modules.language.value import Value
from modules.service.backlog import STEPS, Backlog, follow_backlog, step_at
from modules.service.custom_metrics import follow_metrics, tracking
from modules.service.scaling_spec import DEFAULT_COUNT, ScalingSpec
from modules.service.step_policies import STEPPED, take_steps
from modules.service.surroundings import Surroundings
from modules.service.tasks_spec import TasksSpec

_NAMESPACE = "ecs"
_DIMENSION = "ecs:service:DesiredCount"


class Scaling(Construct):
    """The scalable target of a service, with its policies and scheduled actions, if any.

    Every service has one: without ``scaling`` both bounds are its number of tasks.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: TasksSpec,
        noun: str,
        around: Surroundings,
        service: EcsService,
        consumes: Value[dict[str, Any]],
        resource_label: str | None,
    ) -> None:
        """Create the scalable target, its policies and its scheduled actions.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: The number of tasks, or the bounds, targets and schedules.
            noun: What alarms are named after.
            around: The service's cluster, and the names of its platform.
            service: The service to scale.
            consumes: Queues whose messages it receives, by name.
            resource_label: Load balancer and target group whose requests are counted, if any.
        """
        super().__init__(scope, id)
        self._spec, self._service = spec, service
        scheduled = spec.scaling.if_given(
            lambda scaling: scaling.schedules.length > 0, otherwise=False
        )
        self._scheduled = local(self, "scheduled", scheduled)
        self._lifecycle = {"replace_triggered_by": [address(self._create_registration())]}
        service_id = f"service/{around.cluster.cluster_name}/{reference(service, 'name')}"
        self._resource_id = self._create_target(service_id)
        scaled = when(self, "_scaled", spec.scaling)
        if scaled is not None:
            self._follow(scaled.scope, scaled.value, resource_label)
            self._follow_backlog(scaled.scope, scaled.value, consumes, noun, around)
            self._take_steps(scaled.scope, scaled.value, noun, around)

    def _create_registration(self) -> TerraformData:
        """Return what is replaced whenever AWS has to forget the scalable target.

        AWS deletes a target along with its service, and policies and scheduled actions along with
        their target, while none of their arguments changes.
        """
        bounds = self._spec.scaling.if_given(
            lambda scaling: self._scheduled.then(
                f"{scaling.min_capacity} to {scaling.max_capacity}", ""
            ),
            otherwise="",
        )
        registration = TerraformData(self, "scaling")
        triggers = [reference(self._service, "id"), str(bounds)]
        registration.add_override("triggers_replace", triggers)
        return registration

    def _create_target(self, service_id: str) -> str:
        """Create the target and return its id. A module has two, one of which exists."""
        targets = []
        if unscheduled := when(self, "_unscheduled", ~self._scheduled):
            targets.append(self._target(unscheduled.scope, service_id, *self._bounds()))
        if scheduled := when(self, "scheduled", self._scheduled):
            scaling = self._spec.scaling.given
            target = self._target(
                scheduled.scope,
                service_id,
                scaling.min_capacity,
                scaling.max_capacity,
                # The schedules own the bounds; Terraform would set them back.
                ignore_changes=["min_capacity", "max_capacity"],
            )
            targets.append(target)
        if len(targets) == 1:
            return reference(targets[0], "resource_id")
        either = ", ".join(f"{address(target)}[*].resource_id" for target in targets)
        return str(local(self, "resource_id", Value.planned(f"one(concat({either}))", str)))

    def _bounds(self) -> tuple[Value[int], Value[int]]:
        running: Value[int] = Value.planned(f"{address(self._service)}.desired_count", int)
        count: Value[int] = self._spec.desired_count.if_given(
            lambda count: count, otherwise=largest(DEFAULT_COUNT, running)
        )
        scaling = self._spec.scaling
        return (
            scaling.if_given(lambda scaling: scaling.min_capacity, otherwise=count),
            scaling.if_given(lambda scaling: scaling.max_capacity, otherwise=count),
        )

    def _target(
        self,
        scope: Construct,
        service_id: str,
        min_capacity: Value[int],
        max_capacity: Value[int],
        **ignored: list[str],
    ) -> AppautoscalingTarget:
        return AppautoscalingTarget(
            scope,
            "_target",
            service_namespace=_NAMESPACE,
            scalable_dimension=_DIMENSION,
            resource_id=service_id,
            min_capacity=put(min_capacity),
            max_capacity=put(max_capacity),
            lifecycle={**self._lifecycle, **ignored},
        )

    def _follow(self, scope: Construct, scaling: ScalingSpec, label: str | None) -> None:
        """Create what changes the number of tasks: policies and scheduled actions."""
        cpu, memory = scaling.cpu_target_percent, scaling.memory_target_percent
        requests = scaling.requests_per_target
        if tracked := when(scope, "_cpu", cpu > 0):
            metric = "ECSServiceAverageCPUUtilization"
            self._track(tracked.scope, "cpu", metric, cpu, scaling)
        if tracked := when(scope, "_memory", memory > 0):
            metric = "ECSServiceAverageMemoryUtilization"
            self._track(tracked.scope, "memory", metric, memory, scaling)
        if tracked := when(scope, "_counted", requests):
            metric = "ALBRequestCountPerTarget"
            self._track(tracked.scope, "requests", metric, requests, scaling, label)
        if measured := when(scope, "_measured", scaling.custom_metrics):
            follow_metrics(self._policy(measured.scope, "custom", "${each.key}"), scaling)
        if scheduled := when(scope, "_scheduled", scaling.schedules):
            self._schedule(scheduled.scope, scaling)

    def _follow_backlog(
        self,
        scope: Construct,
        scaling: ScalingSpec,
        consumes: Value[dict[str, Any]],
        noun: str,
        around: Surroundings,
    ) -> None:
        target = scaling.acceptable_backlog_per_task
        if not (worked_off := when(scope, "_backlog", target)):
            return
        backlog = Backlog(
            self, consumes, around.cluster.cluster_name, reference(self._service, "name")
        )
        follow_backlog(self._policy(worked_off.scope, "backlog", "backlog"), backlog, scaling)
        names = around.platform.names
        asleep = scaling.min_capacity == 0
        for name, is_made in {
            "from_zero": asleep,
            "to_zero": asleep & ~scaling.disable_scale_in,
        }.items():
            if made := when(worked_off.scope, f"_{name}", is_made):
                step_scope, called = Construct(made.scope, name), name.replace("_", "-")
                step_at(
                    step_scope,
                    self._policy(step_scope, "_policy", called, "StepScaling"),
                    alarm=names.of("aws_cloudwatch_metric_alarm", f"{noun}-{called}"),
                    step=STEPS[name](backlog, scaling),
                )

    def _take_steps(
        self, scope: Construct, scaling: ScalingSpec, noun: str, around: Surroundings
    ) -> None:
        if stepped := when(scope, "_stepped", scaling.step_policies):
            steps = Construct(stepped.scope, "steps")
            policy = self._policy(steps, "_policy", STEPPED, "StepScaling")
            take_steps(steps, policy, scaling, noun, around.platform.names)

    def _track(
        self,
        scope: Construct,
        name: str,
        metric: str,
        target: Value[Any],
        scaling: ScalingSpec,
        label: str | None = None,
    ) -> None:
        specification: dict[str, Any] = {"predefined_metric_type": metric}
        if label:
            specification["resource_label"] = label
        arguments(
            self._policy(scope, name, name),
            target_tracking_scaling_policy_configuration={
                "predefined_metric_specification": specification,
                **tracking(target, scaling),
            },
        )

    def _policy(
        self, scope: Construct, id: str, name: str, kind: str = "TargetTrackingScaling"
    ) -> AppautoscalingPolicy:
        return AppautoscalingPolicy(
            scope,
            id,
            service_namespace=_NAMESPACE,
            scalable_dimension=_DIMENSION,
            name=name,
            policy_type=kind,
            resource_id=self._resource_id,
            lifecycle=self._lifecycle,
        )

    def _schedule(self, scope: Construct, scaling: ScalingSpec) -> None:
        action = AppautoscalingScheduledAction(
            scope,
            "_schedule",
            service_namespace=_NAMESPACE,
            scalable_dimension=_DIMENSION,
            name="${each.key}",
            resource_id=self._resource_id,
            schedule="${each.value.schedule}",
            timezone="${each.value.timezone}",
            scalable_target_action={
                "min_capacity": "${each.value.min_capacity}",
                "max_capacity": "${each.value.max_capacity}",
            },
            lifecycle=self._lifecycle,
        )
        for_each(action, scaling.schedules)
