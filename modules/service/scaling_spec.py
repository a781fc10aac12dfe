"""How a service's number of tasks follows its load."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.language.fields import Name
from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.spec import Spec
from modules.language.value import Value

TaskCount = Annotated[int, Field(ge=0, le=5000)]
"""Number of tasks. Source of the upper bound: Amazon ECS service quotas, tasks per service."""

Percent = Annotated[int, Field(ge=1, le=100)]
CooldownSeconds = Annotated[int, Field(ge=0, le=3600)]


ScheduleExpression = Annotated[
    str,
    Matches(
        r"(at|rate|cron)\(.+\)", "at(yyyy-mm-ddThh:mm:ss), rate(value unit) or cron(six fields)"
    ),
]


class ScheduleSpec(Spec):
    """New bounds for the number of tasks, set at given times."""

    schedule: Annotated[Value[ScheduleExpression], Field(examples=["cron(0 7 * * ? *)"])]
    """When, in Application Auto Scaling's notation: ``cron(0 7 * * ? *)``."""

    min_capacity: Annotated[Value[TaskCount], Field(examples=[2])]
    """Least number of tasks from then on."""

    max_capacity: Annotated[Value[TaskCount], Field(examples=[10])]
    """Largest number of tasks from then on."""

    timezone: Value[str] = Value("UTC")
    """IANA name of the zone in which ``schedule`` is meant."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield in_order(self.min_capacity, self.max_capacity)


class ScalingSpec(Spec):
    """Target tracking between two bounds. While it is there, it owns the number of tasks."""

    min_capacity: Value[TaskCount] = Value(2)
    """Least number of tasks. Two survive the loss of one zone."""

    max_capacity: Value[TaskCount] = Value(10)
    """Largest number of tasks."""

    cpu_target_percent: Value[Percent] = Value(70)
    """Average CPU use of the service that scaling holds, 1 to 100 percent."""

    memory_target_percent: Value[Percent] = Value(70)
    """Average memory use of the service that scaling holds, 1 to 100 percent."""

    requests_per_target: Value[Annotated[int, Field(ge=1)] | None] = Value(None)
    """Requests per task and minute that scaling holds too. Default: not watched.

    It needs a load balancer in front of the service.
    """

    scale_in_cooldown_seconds: Value[CooldownSeconds] = Value(300)
    """Seconds between two removals. Long, since a removal too many costs more than a task."""

    scale_out_cooldown_seconds: Value[CooldownSeconds] = Value(60)
    """Seconds between two additions. Short, since load does not wait."""

    schedules: Value[dict[Name, ScheduleSpec]] = Value({})
    """Bounds set at given times, by name."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield in_order(self.min_capacity, self.max_capacity)


def in_order(min_capacity: Value[int], max_capacity: Value[int]) -> Rule:
    """Return the rule of two bounds."""
    return Rule(
        ("min_capacity",),
        min_capacity <= max_capacity,
        f"{min_capacity} is more than max_capacity {max_capacity}; lower it or raise the other",
    )
