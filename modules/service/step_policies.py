"""Steps that a service takes, as a policy each and the alarm that sets it off."""

from __future__ import annotations

from modules.bindings.aws import AppautoscalingPolicy, CloudwatchMetricAlarm
from modules.bindings.core import Construct
from modules.bindings.resources import arguments, blocks, for_each, put, reference_by_key
from modules.language.names import Names
from modules.service.scaling_spec import ScalingSpec
from modules.service.step_policy_spec import StepAdjustmentSpec, StepPolicySpec

STEPPED = "steps.${each.key}"
"""What a policy is called. The point keeps it apart: names of services and metrics have none."""


def take_steps(
    scope: Construct, policy: AppautoscalingPolicy, scaling: ScalingSpec, noun: str, names: Names
) -> None:
    """Make a policy of each table of steps, and an alarm that sets it off.

    Args:
        scope: Parent construct of the alarms.
        policy: Gets the steps.
        scaling: The steps, by name.
        noun: What the alarms are named after.
        names: Creates physical names.
    """
    steps: StepPolicySpec = StepPolicySpec.planned("each.value")
    arguments(
        policy,
        step_scaling_policy_configuration={
            "adjustment_type": steps.adjustment_type,
            "cooldown": steps.cooldown_seconds,
            "metric_aggregation_type": steps.metric_aggregation_type,
            "min_adjustment_magnitude": steps.min_adjustment_magnitude,
            "step_adjustment": [blocks(steps.step_adjustments, _step)],
        },
    )
    for_each(policy, scaling.step_policies)
    made = CloudwatchMetricAlarm(
        scope,
        "_alarm",
        alarm_name=names.of("aws_cloudwatch_metric_alarm", f"{noun}-{STEPPED}"),
        alarm_description="Sets off steps of scaling: ${each.key}.",
        namespace=put(steps.namespace),
        metric_name=put(steps.metric_name),
        statistic=put(steps.statistic),
        period=put(steps.period_seconds),
        evaluation_periods=put(steps.evaluation_periods),
        comparison_operator=put(steps.comparison_operator),
        threshold=put(steps.threshold),
        # Where nothing is measured nobody knows whether to take a step.
        treat_missing_data="notBreaching",
        alarm_actions=[reference_by_key(policy, "each.key", "arn")],
    )
    arguments(made, dimensions=steps.dimensions)
    for_each(made, scaling.step_policies)


def _step(step: StepAdjustmentSpec) -> dict[str, object]:
    return {
        "metric_interval_lower_bound": step.metric_interval_lower_bound,
        "metric_interval_upper_bound": step.metric_interval_upper_bound,
        "scaling_adjustment": step.scaling_adjustment,
    }
