"""Scaling on the backlog of queues: messages that wait, for each running task.

Target tracking multiplies the number of tasks, so it never leaves zero, and what waits may be zero
while tasks still work. So it holds one task at least; a step adds the first when a message waits,
and one takes the last away when nothing has waited or been worked on for a while.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from modules.bindings.aws import AppautoscalingPolicy, CloudwatchMetricAlarm
from modules.bindings.core import Construct
from modules.bindings.resources import arguments, blocks, local, reference
from modules.language.functions import joined, replaced
from modules.language.value import Value
from modules.service.custom_metrics import tracking
from modules.service.scaling_spec import ScalingSpec

VISIBLE = "ApproximateNumberOfMessagesVisible"
IN_FLIGHT = "ApproximateNumberOfMessagesNotVisible"
TASKS = "FILL(tasks, 0)"

IDLE_MINUTES = 5
"""How long nothing waits and nothing is worked on before the last task ends."""


class Metric(NamedTuple):
    """A metric of CloudWatch."""

    id: Any
    namespace: str
    name: str
    dimensions: dict[str, Any]


class Backlog(NamedTuple):
    """The queues of a service, and what its number of running tasks is measured by."""

    scope: Construct
    """The scope of its scaling."""

    consumes: Value[dict[str, Any]]
    """Queues whose messages it receives, by name."""

    cluster_name: str
    service_name: str

    @property
    def tasks(self) -> Metric:
        """The number of running tasks, which Container Insights measures."""
        dimensions = {"ClusterName": self.cluster_name, "ServiceName": self.service_name}
        return Metric("tasks", "ECS/ContainerInsights", "RunningTaskCount", dimensions)

    def sum_of(self, prefix: str) -> Value[str]:
        """Return the expression that adds up the queues' metrics of a prefix.

        A queue that nobody has used for six hours has no metrics.
        """
        parts = self.consumes.keys.map(lambda name: f"FILL({_id(prefix, name)}, 0)")
        found: Value[str] = local(self.scope, f"{prefix}_messages", joined(" + ", parts))
        return found


def _id(prefix: str, name: Value[str]) -> str:
    return f"{prefix}_{replaced(name, '-', '_')}"


def _of_queue(prefix: str, metric: str) -> Callable[[Value[str], Any], Metric]:
    return lambda name, source: Metric(
        _id(prefix, name), "AWS/SQS", metric, {"QueueName": source.queue_name}
    )


def follow_backlog(policy: AppautoscalingPolicy, backlog: Backlog, scaling: ScalingSpec) -> None:
    """Make a policy hold the number of messages that wait for each task.

    Args:
        policy: Gets the target.
        backlog: What is measured.
        scaling: The target, and how fast it is followed.
    """
    visible = _of_queue("visible", VISIBLE)
    # A thousandth of a message keeps the last task, which may still work on what it has received.
    waiting = f"({backlog.sum_of('visible')} + 0.001)"
    expression = f"{waiting} / IF({TASKS} > 0, {TASKS}, 1)"
    arguments(
        policy,
        target_tracking_scaling_policy_configuration={
            **tracking(scaling.acceptable_backlog_per_task, scaling),
            "customized_metric_specification": {
                "metrics": [
                    blocks(backlog.consumes, lambda *queue: _tracked(visible(*queue))),
                    blocks(True, lambda: _tracked(backlog.tasks)),
                    blocks(True, lambda: {"id": "backlog", "expression": expression}),
                ]
            },
        },
    )


def _tracked(metric: Metric) -> dict[str, Any]:
    dimensions = [
        blocks(True, lambda name=name, value=value: {"name": name, "value": value})
        for name, value in metric.dimensions.items()
    ]
    return {
        "id": metric.id,
        "return_data": False,
        "metric_stat": {
            "stat": "Average",
            "metric": {
                "namespace": metric.namespace,
                "metric_name": metric.name,
                "dimensions": dimensions,
            },
        },
    }


class Step(NamedTuple):
    """What an alarm does to the number of tasks."""

    metrics: list[Any]
    expression: str
    comparison_operator: str
    minutes: int
    adjustment_type: str
    cooldown: Value[int]
    adjustment: dict[str, Any]
    description: str


def _from_zero(backlog: Backlog, scaling: ScalingSpec) -> Step:
    visible = _of_queue("visible", VISIBLE)
    return Step(
        [
            blocks(backlog.consumes, lambda *queue: _queried(visible(*queue))),
            blocks(True, lambda: _queried(backlog.tasks)),
        ],
        f"IF({TASKS} == 0, {backlog.sum_of('visible')}, 0)",
        "GreaterThanThreshold",
        1,
        "ChangeInCapacity",
        scaling.scale_out_cooldown_seconds,
        {"metric_interval_lower_bound": "0", "scaling_adjustment": 1},
        "Messages wait, and no task runs.",
    )


def _to_zero(backlog: Backlog, scaling: ScalingSpec) -> Step:
    visible, in_flight = _of_queue("visible", VISIBLE), _of_queue("in_flight", IN_FLIGHT)
    return Step(
        [
            blocks(backlog.consumes, lambda *queue: _queried(visible(*queue))),
            blocks(backlog.consumes, lambda *queue: _queried(in_flight(*queue))),
        ],
        f"{backlog.sum_of('visible')} + {backlog.sum_of('in_flight')}",
        "LessThanOrEqualToThreshold",
        IDLE_MINUTES,
        "ExactCapacity",
        scaling.scale_in_cooldown_seconds,
        {"metric_interval_upper_bound": "0", "scaling_adjustment": 0},
        "No message waits, and no task works on one.",
    )


STEPS = {"from_zero": _from_zero, "to_zero": _to_zero}
"""The steps to the first task and from the last one, by name."""


def step_at(scope: Construct, policy: AppautoscalingPolicy, alarm: str, step: Step) -> None:
    """Make a policy change the number of tasks when an alarm goes off.

    Args:
        scope: Parent construct of the alarm.
        policy: Gets the step.
        alarm: Name of the alarm.
        step: When, and what it does.
    """
    arguments(
        policy,
        step_scaling_policy_configuration={
            "adjustment_type": step.adjustment_type,
            "cooldown": step.cooldown,
            "metric_aggregation_type": "Average",
            "step_adjustment": [step.adjustment],
        },
    )
    made = CloudwatchMetricAlarm(
        scope,
        "_alarm",
        alarm_name=alarm,
        alarm_description=step.description,
        comparison_operator=step.comparison_operator,
        evaluation_periods=step.minutes,
        threshold=0,
        treat_missing_data="notBreaching",
        alarm_actions=[reference(policy, "arn")],
    )
    result = {"id": "result", "expression": step.expression, "return_data": True}
    arguments(made, metric_query=[*step.metrics, blocks(True, lambda: result)])


def _queried(metric: Metric) -> dict[str, Any]:
    return {
        "id": metric.id,
        "metric": {
            "namespace": metric.namespace,
            "metric_name": metric.name,
            "period": 60,
            "stat": "Average",
            "dimensions": metric.dimensions,
        },
    }
