"""The running tasks of a service: how many there are, and how they are replaced."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.value import Value
from modules.service.rollout_rules import (
    MaximumPercent,
    MinimumHealthyPercent,
    ZoneRebalancing,
    rollout_rules,
)
from modules.service.scaling_spec import DEFAULT_COUNT, ScalingSpec, TaskCount
from modules.task.spec import TaskSpec

AlarmName = Annotated[
    str, Matches(r"[\x20-\x7e]{1,255}", "1 to 255 letters, digits and signs of ASCII")
]
"""Source: Amazon CloudWatch API, ``PutMetricAlarm``."""


class TasksSpec(TaskSpec):
    """A task, the number of running tasks, its scaling, and how ECS replaces them."""

    taken_by: ClassVar[TakenBy] = ecs("CreateService")

    desired_count: Value[TaskCount | None] = Value(None)
    """Number of tasks; with ``scaling``, of a new service alone.

    Default: ``min_capacity`` of ``scaling``; without it two, or as many as run, so that no task
    stops where ``scaling`` is removed. With 0 a service can be deployed before its image is pushed.
    """

    scaling: Value[ScalingSpec | None] = Value(None)
    """Autoscaling of the number of tasks. Default: it stays at ``desired_count``."""

    deployment_minimum_healthy_percent: Value[MinimumHealthyPercent] = Value(100)
    """Share of the tasks that keeps running in a deployment, in percent, rounded up to a task.

    The default stops a task only when its successor serves.
    """

    deployment_maximum_percent: Value[MaximumPercent] = Value(200)
    """Share of the tasks that runs at most in a deployment, in percent, rounded down to a task.

    The default starts all successors at once; 100 starts one only where another has stopped, for
    work that must not run twice, with a minimum below 100.
    """

    availability_zone_rebalancing: Value[ZoneRebalancing] = Value("ENABLED")
    """Whether ECS moves tasks between zones when they are spread unevenly, as after an outage."""

    deployment_alarms: Value[Annotated[tuple[AlarmName, ...], Field(max_length=10)] | None] = Value(
        None
    )
    """Names of alarms that roll a deployment back when one of them goes off; the apply then fails.

    An alarm that is on when the deployment begins does not count in it. Default: ECS is told
    nothing of alarms. It keeps what it was told: to end it, write an empty list first.
    """

    @property
    def initial_count(self) -> Value[int]:
        """Number of tasks of a new service."""
        least = self.scaling.if_given(lambda scaling: scaling.min_capacity, otherwise=DEFAULT_COUNT)
        return self.desired_count.if_given(lambda count: count, otherwise=least)

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from TaskSpec.rules(self)
        low = self.scaling.if_given(lambda scaling: scaling.min_capacity)
        high = self.scaling.if_given(lambda scaling: scaling.max_capacity)
        yield Rule(
            ("desired_count",),
            self.desired_count.if_given(
                lambda count: self.scaling.if_given(
                    lambda scaling: (
                        (count >= scaling.min_capacity) & (count <= scaling.max_capacity)
                        # Bounds in the wrong order have a rule of their own.
                        | (scaling.min_capacity > scaling.max_capacity)
                    ),
                    otherwise=True,
                ),
                otherwise=True,
            ),
            f"{self.desired_count} is outside of scaling's bounds; choose {low} to {high}, or set "
            "other bounds",
        )
        yield from rollout_rules(self)
