"""Metrics of CloudWatch that a service is scaled on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.functions import quoted
from modules.language.numbers import AnyNumber
from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.sources import TakenBy, scaling
from modules.language.spec import Spec
from modules.language.value import Value, exactly_one

_PRINTABLE = r"[^\x00-\x1f\x7f]"
_LINE = "without a character of control"

MetricText = Annotated[str, Matches(rf"{_PRINTABLE}{{1,255}}", f"1 to 255 characters {_LINE}")]

_Text = Matches(rf"{_PRINTABLE}+", f"text {_LINE}")

Expression = Annotated[str, _Text, Field(max_length=2048)]

Dimensions = Annotated[
    dict[MetricText, Annotated[str, _Text, Field(max_length=1024)]], Field(max_length=30)
]

MOST = 10**15
"""Up to there each whole number has a ``double`` of its own, which AWS takes metrics as. AWS itself
ends at 2^360."""

Target = Annotated[float, Field(gt=0, le=MOST), AnyNumber()]
"""A value of a metric that tasks are in proportion to.

Source: Application Auto Scaling API, ``TargetTrackingScalingPolicyConfiguration``.
"""

MetricId = Annotated[
    str,
    Matches(
        r"[a-z][A-Za-z0-9_]{0,254}",
        "letters, digits and underscores, with a lower-case letter first",
    ),
]
"""Source: Amazon CloudWatch API, ``MetricDataQuery``."""


class MetricStatSpec(Spec):
    """A metric that an expression calculates with."""

    taken_by: ClassVar[TakenBy] = scaling("PutScalingPolicy")

    namespace: Annotated[Value[MetricText], Field(examples=["AWS/SQS"])]
    """Namespace of the metric."""

    metric_name: Annotated[
        Value[MetricText], Field(examples=["ApproximateNumberOfMessagesVisible"])
    ]
    """Name of the metric."""

    stat: Annotated[Value[MetricText], Field(examples=["Sum"])]
    """Statistic: ``Average``, ``Sum``, ``p90``."""

    dimensions: Value[Dimensions] = Value({})
    """Dimensions of the metric, all that it is published with: ``QueueName = "jobs"``."""


class MetricSpec(Spec):
    """A part of metric math: a metric, or an expression that calculates with others."""

    taken_by: ClassVar[TakenBy] = scaling("PutScalingPolicy")

    id: Annotated[Value[MetricId], Field(examples=["backlog"])]
    """Name by which expressions refer to it."""

    expression: Value[Expression | None] = Value(None)
    """Expression of CloudWatch's metric math: ``"messages / tasks"``."""

    metric_stat: Value[MetricStatSpec | None] = Value(None)
    """The metric, instead of an expression."""

    return_data: Value[bool] = Value(True)
    """Whether scaling holds this one at the target; true of exactly one part."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield Rule(
            ("expression",),
            exactly_one(self.expression.is_given, self.metric_stat.is_given),
            "give one of expression and metric_stat",
        )


class CustomMetricSpec(Spec):
    """A metric of CloudWatch, or metric math, and the value that scaling maintains."""

    taken_by: ClassVar[TakenBy] = scaling("PutScalingPolicy")

    target_value: Annotated[Value[Target], Field(examples=[0.75])]
    """Value that scaling maintains, such as ``0.75``: tasks are added in proportion to it.

    The metric has to fall when tasks are added, as a backlog per task does: the length of a queue
    does not.
    """

    namespace: Value[MetricText | None] = Value(None)
    """Namespace of the metric."""

    metric_name: Value[MetricText | None] = Value(None)
    """Name of the metric."""

    statistic: Value[Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"]] = Value(
        "Average"
    )
    """Statistic of the metric."""

    dimensions: Value[Dimensions] = Value({})
    """Dimensions of the metric, all that it is published with."""

    metrics: Value[Annotated[tuple[MetricSpec, ...], Field(max_length=20)]] = Value(())
    """Metric math, instead of one metric: the parts of a calculation. Default: none."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        ways = self.metric_name.is_given, self.metrics.length > 0
        yield Rule(
            ("metric_name",),
            exactly_one(*ways) & (self.namespace.is_given == self.metric_name.is_given),
            "give namespace and metric_name of one metric, or metrics for metric math",
        )
        yield Rule(
            ("dimensions",),
            (self.dimensions.length == 0) | (self.metrics.length == 0),
            "belong to one metric; write those of metric math into its metric_stat",
        )
        twice = self.metrics.map(lambda metric: metric.id).repeated
        yield Rule(
            ("metrics",),
            twice.length == 0,
            f"{quoted(twice)} is the id of several parts; give each its own",
        )
        returned = self.metrics.filter(lambda metric: metric.return_data).length
        yield Rule(
            ("metrics",),
            (self.metrics.length == 0) | (returned == 1),
            f"{returned} parts return data, and scaling follows one; write return_data = false "
            "for all others",
        )
