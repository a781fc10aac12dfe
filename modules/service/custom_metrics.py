"""Targets that a service is scaled on, as arguments of a policy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modules.bindings.aws import AppautoscalingPolicy
from modules.bindings.resources import arguments, blocks, for_each
from modules.language.value import Value
from modules.service.metric_spec import CustomMetricSpec, MetricSpec, MetricStatSpec
from modules.service.scaling_spec import ScalingSpec


def tracking(target: Value[Any], scaling: ScalingSpec) -> dict[str, Any]:
    """Return the arguments that every target has: its value, and how fast it is followed."""
    given = {
        "target_value": target,
        "scale_in_cooldown": scaling.scale_in_cooldown_seconds,
        "scale_out_cooldown": scaling.scale_out_cooldown_seconds,
    }
    always = scaling.disable_scale_in
    # Left out where it is known to be false, which is AWS's default.
    return {**given, "disable_scale_in": always} if always.is_planned or always else given


def follow_metrics(policy: AppautoscalingPolicy, scaling: ScalingSpec) -> None:
    """Make a policy of each metric of CloudWatch.

    Args:
        policy: Gets the metrics.
        scaling: The metrics by name, and how fast they are followed.
    """
    metric: CustomMetricSpec = CustomMetricSpec.planned("each.value")
    is_math = metric.metrics.length > 0
    arguments(
        policy,
        target_tracking_scaling_policy_configuration={
            **tracking(metric.target_value, scaling),
            "customized_metric_specification": {
                "namespace": metric.namespace,
                "metric_name": metric.metric_name,
                "statistic": is_math.then(None, metric.statistic),
                "dimensions": [blocks(metric.dimensions, _dimension)],
                "metrics": [blocks(metric.metrics, _metric)],
            },
        },
    )
    for_each(policy, scaling.custom_metrics)


def _metric(metric: MetricSpec) -> Mapping[str, Any]:
    stat: MetricStatSpec = metric.metric_stat.given
    return {
        "id": metric.id,
        "expression": metric.expression,
        "return_data": metric.return_data,
        "metric_stat": blocks(
            metric.metric_stat,
            lambda: {
                "stat": stat.stat,
                "metric": {
                    "namespace": stat.namespace,
                    "metric_name": stat.metric_name,
                    "dimensions": [blocks(stat.dimensions, _dimension)],
                },
            },
        ),
    }


def _dimension(name: Value[str], value: Value[str]) -> Mapping[str, Any]:
    return {"name": name, "value": value}
