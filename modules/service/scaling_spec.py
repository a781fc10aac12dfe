"""Autoscaling of a service's number of tasks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.fields import Name
from modules.language.numbers import AnyNumber
from modules.language.problems import Rule
from modules.language.quotas import SCHEDULES_PER_TARGET
from modules.language.schedules import ScheduleExpression
from modules.language.sources import TakenBy, scaling
from modules.language.spec import Spec
from modules.language.time_zones import TimeZone
from modules.language.value import Value
from modules.service.metric_spec import MOST, CustomMetricSpec, Target
from modules.service.step_policy_spec import MOST_POLICIES, StepPolicies

TaskCount = Annotated[int, Field(ge=0, le=500)]
"""Number of tasks.

In a rollout twice as many run, and a Cloud Map service takes 1,000, which AWS does not raise.
Source: Amazon ECS service quotas, tasks per service with service discovery.
"""

DEFAULT_COUNT = 2
"""Tasks of a service that says nothing else. Two survive the loss of one zone."""

Percent = Annotated[float, Field(ge=0, le=100), AnyNumber()]
Backlog = Annotated[float, Field(ge=0.01, le=MOST), AnyNumber()]
"""Messages for each task: ten times the thousandth, at least, that keeps the last one."""

CooldownSeconds = Annotated[int, Field(ge=0, le=3600)]


class ScheduleSpec(Spec):
    """New bounds for the number of tasks, set at given times."""

    taken_by: ClassVar[TakenBy] = scaling("PutScheduledAction")

    schedule: Annotated[Value[ScheduleExpression], Field(examples=["cron(0 7 * * ? *)"])]
    """Schedule expression of Application Auto Scaling: ``cron(0 7 * * ? *)``."""

    min_capacity: Annotated[Value[TaskCount], Field(examples=[2])]
    """Smallest number of tasks from then on."""

    max_capacity: Annotated[Value[TaskCount], Field(examples=[10])]
    """Largest number of tasks from then on."""

    timezone: Value[TimeZone] = Value("UTC")
    """IANA name of the time zone of ``schedule``."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield bounds_rule(self.min_capacity, self.max_capacity)


class ScalingSpec(Spec):
    """Target tracking between two bounds. It then sets the number of tasks."""

    taken_by: ClassVar[TakenBy] = scaling("PutScalingPolicy")
    others_take: ClassVar[Mapping[str, TakenBy]] = {
        "min_capacity": scaling("RegisterScalableTarget"),
        "max_capacity": scaling("RegisterScalableTarget"),
    }

    min_capacity: Value[TaskCount] = Value(2)
    """Smallest number of tasks, with which a service starts. Two survive the loss of one zone."""

    max_capacity: Value[TaskCount] = Value(10)
    """Largest number of tasks."""

    cpu_target_percent: Value[Percent] = Value(70)
    """Average CPU use of the service that scaling maintains, in percent. 0: not a target."""

    memory_target_percent: Value[Percent] = Value(70)
    """Average memory use of the service that scaling maintains, in percent. 0: not a target.

    Of an application that keeps what it has taken, such as one on the JVM, memory never falls.
    """

    requests_per_target: Value[Target | None] = Value(None)
    """Requests per task and minute that scaling maintains. Default: not a target.

    Requires a load balancer in front of the service. Requests to further ``routes`` do not count.
    """

    acceptable_backlog_per_task: Value[Backlog | None] = Value(None)
    """Messages that may wait for each task in the queues of ``consumes``, all together: how long
    one may wait, divided by how long a task works on one. Default: not a target.

    With ``min_capacity`` 0 the last task ends when no message has waited, and none has been worked
    on, for five minutes, and the first one starts when a message waits: within minutes, and after
    six hours without any within a quarter of an hour, since SQS measures no queue that is idle.
    Requires Container Insights of the cluster, which counts the running tasks.
    """

    custom_metrics: Value[Annotated[dict[Name, CustomMetricSpec], Field(max_length=40)]] = Value({})
    """Further targets by name: metrics of CloudWatch, or metric math. Default: none."""

    step_policies: Value[StepPolicies] = Value({})
    """Steps by name: so many tasks more or fewer when a metric crosses a threshold, with the alarm
    that sees it. A target suits most services better. Default: none.

    They take tasks away whatever ``disable_scale_in`` says, and have cooldowns of their own. Beside
    targets AWS follows whoever asks for more tasks.
    """

    disable_scale_in: Value[bool] = Value(False)
    """Whether the targets add tasks alone; only schedules and bounds take them away then."""

    scale_in_cooldown_seconds: Value[CooldownSeconds] = Value(300)
    """Seconds between two removals of tasks. Long, since a removal too many costs more than one."""

    scale_out_cooldown_seconds: Value[CooldownSeconds] = Value(60)
    """Seconds between two additions of tasks. Short, since load does not wait."""

    schedules: Value[
        Annotated[dict[Name, ScheduleSpec], Field(max_length=SCHEDULES_PER_TARGET.value)]
    ] = Value({})
    """Bounds set at given times, by name. They own the bounds then.

    Terraform sets ``min_capacity`` and ``max_capacity`` when one of them changes, until the next of
    these times, and leaves the bounds alone otherwise.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield bounds_rule(self.min_capacity, self.max_capacity)
        yield Rule(
            ("cpu_target_percent",),
            (self.cpu_target_percent > 0)
            | (self.memory_target_percent > 0)
            | self.requests_per_target.is_given
            | self.acceptable_backlog_per_task.is_given
            | (self.custom_metrics.length > 0)
            | (self.step_policies.length > 0)
            | (self.schedules.length > 0),
            f"{self.cpu_target_percent}, and no other target and no schedule, changes the number "
            "of tasks never; give a target, or remove scaling and set desired_count",
        )
        named = self.custom_metrics.length + self.step_policies.length
        yield Rule(
            ("step_policies",),
            named <= MOST_POLICIES,
            f"are {named} with custom_metrics, and AWS follows {MOST_POLICIES} beside the others "
            "of a service; remove some",
        )


def bounds_rule(min_capacity: Value[int], max_capacity: Value[int]) -> Rule:
    """Return the rule that the lower bound is not above the upper one."""
    return Rule(
        ("min_capacity",),
        min_capacity <= max_capacity,
        f"{min_capacity} is more than max_capacity {max_capacity}; lower it or raise the other",
    )
