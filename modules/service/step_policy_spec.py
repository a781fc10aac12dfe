"""Steps by which a service is scaled when a metric of CloudWatch crosses a threshold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.fields import Name
from modules.language.functions import calculated
from modules.language.numbers import AnyNumber
from modules.language.problems import Rule
from modules.language.sources import TakenBy, scaling
from modules.language.spec import Spec
from modules.language.value import Value
from modules.service.metric_spec import MOST, Dimensions, MetricText

MOST_POLICIES = 44
"""Policies with names of their own: of 50 that a service may have, the others take 6.

Source: Application Auto Scaling user guide, quotas.
"""

Bound = Annotated[float, Field(ge=-MOST, le=MOST), AnyNumber()]
"""A value of a metric, or a difference between two."""


PeriodSeconds = Annotated[int, Field(ge=10, le=86400)]

HOUR, DAY, WEEK = 3600, 86400, 604800
"""How far an alarm looks back, in seconds: a day, and a week in periods of an hour or longer.

Source: Amazon CloudWatch API, ``PutMetricAlarm``, ``Period``.
"""


class StepAdjustmentSpec(Spec):
    """How the number of tasks changes while the metric is in an interval."""

    taken_by: ClassVar[TakenBy] = scaling("PutScalingPolicy")

    metric_interval_lower_bound: Value[Bound | None] = Value(None)
    """Where the interval begins, as the difference to ``threshold``. Default: without a bound."""

    metric_interval_upper_bound: Value[Bound | None] = Value(None)
    """Where the interval ends, as the difference to ``threshold``. Default: without a bound."""

    scaling_adjustment: Annotated[
        Value[Annotated[int, Field(ge=-1000, le=1000)]], Field(examples=[2])
    ]
    """Tasks that are added, or taken away if negative; percent or the number of all tasks where
    ``adjustment_type`` says so."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        low, high = self.metric_interval_lower_bound, self.metric_interval_upper_bound
        yield Rule(
            ("metric_interval_lower_bound",),
            low.is_given | high.is_given,
            "an interval has one bound at least; give metric_interval_lower_bound, "
            "metric_interval_upper_bound or both",
        )
        yield Rule(
            ("metric_interval_lower_bound",),
            low.if_given(
                lambda low: high.if_given(lambda high: low < high, otherwise=True), otherwise=True
            ),
            f"{low} is not below metric_interval_upper_bound {high}; lower it or raise the other",
        )


class StepPolicySpec(Spec):
    """A metric of CloudWatch, a threshold, and the steps that are taken beyond it.

    Source of all rules: Application Auto Scaling API, ``StepScalingPolicyConfiguration`` and
    ``StepAdjustment``.
    """

    taken_by: ClassVar[TakenBy] = scaling("PutScalingPolicy")

    namespace: Annotated[Value[MetricText], Field(examples=["AWS/SQS"])]
    """Namespace of the metric."""

    metric_name: Annotated[
        Value[MetricText], Field(examples=["ApproximateNumberOfMessagesVisible"])
    ]
    """Name of the metric."""

    dimensions: Value[Dimensions] = Value({})
    """Dimensions of the metric, all that it is published with."""

    statistic: Value[Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"]] = Value(
        "Average"
    )
    """Statistic of the metric."""

    period_seconds: Value[PeriodSeconds] = Value(60)
    """Seconds over which it is measured: a multiple of 60; 10, 20 and 30 of metrics that are
    published so often."""

    evaluation_periods: Value[Annotated[int, Field(ge=1, le=8640)]] = Value(1)
    """Periods in a row in which the threshold is crossed before a step is taken. CloudWatch looks
    back a day at most, and a week in periods of an hour or longer."""

    comparison_operator: Value[
        Literal[
            "GreaterThanOrEqualToThreshold",
            "GreaterThanThreshold",
            "LessThanOrEqualToThreshold",
            "LessThanThreshold",
        ]
    ] = Value("GreaterThanOrEqualToThreshold")
    """On which side of the threshold steps are taken. Where nothing is measured none is."""

    threshold: Annotated[Value[Bound], Field(examples=[100])]
    """Value of the metric from which the bounds of the steps are counted."""

    adjustment_type: Value[
        Literal["ChangeInCapacity", "PercentChangeInCapacity", "ExactCapacity"]
    ] = Value("ChangeInCapacity")
    """What ``scaling_adjustment`` is: tasks more or fewer, percent more or fewer, or all tasks."""

    min_adjustment_magnitude: Value[Annotated[int, Field(ge=1, le=500)] | None] = Value(None)
    """Tasks that a change by percent adds or takes away at least. Default: AWS rounds, to one task
    at least."""

    metric_aggregation_type: Value[Literal["Average", "Maximum", "Minimum"]] = Value("Average")
    """How values of the metric in a period become one."""

    cooldown_seconds: Value[Annotated[int, Field(ge=0, le=3600)]] = Value(300)
    """Seconds for which a step counts before the next one; a larger one out is not waited for."""

    step_adjustments: Annotated[
        Value[Annotated[tuple[StepAdjustmentSpec, ...], Field(min_length=1, max_length=20)]],
        Field(examples=[({"metric_interval_lower_bound": 0, "scaling_adjustment": 2},)]),
    ]
    """Steps, each for an interval of the metric: without a gap between them, and without two in
    one place."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from self._interval_rules()
        yield from self._period_rules()
        below_zero = self.step_adjustments.filter(lambda step: step.scaling_adjustment < 0)
        yield Rule(
            ("step_adjustments",),
            (self.adjustment_type != "ExactCapacity") | (below_zero.length == 0),
            "are numbers of tasks with ExactCapacity, and one is negative; write 0 or more, or "
            "another adjustment_type",
        )
        yield Rule(
            ("min_adjustment_magnitude",),
            ~self.min_adjustment_magnitude.is_given
            | (self.adjustment_type == "PercentChangeInCapacity"),
            "is of PercentChangeInCapacity alone; remove it or write that adjustment_type",
        )

    def _period_rules(self) -> Iterator[Rule]:
        period, periods = self.period_seconds, self.evaluation_periods
        rest = calculated("{} % 60", lambda seconds: seconds % 60, period)
        yield Rule(
            ("period_seconds",),
            (rest == 0) | (period == 10) | (period == 20) | (period == 30),
            f"{period} is no period of CloudWatch; write 10, 20, 30 or a multiple of 60",
        )
        seconds = calculated("{} * {}", lambda one, number: one * number, period, periods)
        yield Rule(
            ("evaluation_periods",),
            (seconds <= DAY) | ((period >= HOUR) & (seconds <= WEEK)),
            f"{periods} of {period} seconds are more than a day, or than a week in periods of an "
            "hour or longer; give fewer, or a shorter period_seconds",
        )

    def _interval_rules(self) -> Iterator[Rule]:
        steps, field = self.step_adjustments, ("step_adjustments",)
        starts = steps.map(
            lambda step: step.metric_interval_lower_bound.given,
            where=lambda step: step.metric_interval_lower_bound.is_given,
        )
        ends = steps.map(
            lambda step: step.metric_interval_upper_bound.given,
            where=lambda step: step.metric_interval_upper_bound.is_given,
        )
        from_below = steps.filter(lambda step: ~step.metric_interval_lower_bound.is_given).length
        to_above = steps.filter(lambda step: ~step.metric_interval_upper_bound.is_given).length
        # From each bound one interval begins at most, and one alone begins where none ends: so
        # they are one row, in whatever order they are written.
        first = starts.filter(lambda start: ~ends.contains(start)).length
        yield Rule(
            field,
            (starts.distinct.length == starts.length) & (first + from_below == 1),
            "have a gap, or two in one place; let each begin where another one ends",
        )
        yield Rule(
            field,
            ((ends.filter(lambda end: end > 0).length == 0) | (to_above > 0))
            & ((starts.filter(lambda start: start < 0).length == 0) | (from_below > 0)),
            "have a bound beyond the threshold and no step beyond that, which AWS refuses; leave "
            "out the outermost bound",
        )
        up = (self.comparison_operator == "GreaterThanThreshold") | (
            self.comparison_operator == "GreaterThanOrEqualToThreshold"
        )
        yield Rule(
            field,
            up.then(to_above > 0, from_below > 0),
            f"take none beyond the threshold with {self.comparison_operator}; let one have no "
            f"{up.then('metric_interval_upper_bound', 'metric_interval_lower_bound')}",
        )


StepPolicies = Annotated[dict[Name, StepPolicySpec], Field(max_length=20)]
"""Policies by name. AWS counts at most 50 of all kinds for a service, and 20 steps of a policy.

Source: Application Auto Scaling user guide, quotas.
"""
