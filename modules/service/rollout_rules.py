"""How ECS replaces the tasks of a service."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from modules.language.functions import calculated, largest, least_of
from modules.language.problems import Rule
from modules.language.value import Value, values
from modules.service.scaling_spec import DEFAULT_COUNT

if TYPE_CHECKING:
    from modules.service.tasks_spec import TasksSpec

MinimumHealthyPercent = Annotated[int, Field(ge=0, le=100)]

MaximumPercent = Annotated[int, Field(ge=100, le=200)]
"""Twice as many tasks at most: more would go beyond what Cloud Map takes of the largest service."""

ZoneRebalancing = Literal["ENABLED", "DISABLED"]


def rollout_rules(spec: TasksSpec) -> Iterator[Rule]:
    """Yield the rules on a deployment: that ECS takes it, and that it can replace a task.

    ECS keeps so many tasks running as the minimum is of their number, rounded up, and runs so many
    as the maximum is, rounded down. Source: Amazon ECS API, ``DeploymentConfiguration``.
    """
    minimum, maximum = spec.deployment_minimum_healthy_percent, spec.deployment_maximum_percent
    count = _fewest(spec)
    room = calculated(
        "max({} - 100, 100 - {}) * {}",
        lambda most, least, count: max(most - 100, 100 - least) * count,
        *(maximum, minimum, count),
    )
    one = calculated("ceil(100 / max(1, {}))", lambda count: -(-100 // max(1, count)), count)
    yield Rule(
        ("deployment_maximum_percent",),
        (room >= 100) | (count == 0),
        f"{maximum} with deployment_minimum_healthy_percent {minimum} can never deploy: ECS counts "
        f"whole tasks, and one of {count} is {one} percent; write a maximum so far above 100, or a "
        "minimum so far below",
    )
    yield Rule(
        ("availability_zone_rebalancing",),
        (spec.availability_zone_rebalancing == "DISABLED") | (maximum > 100),
        f"{spec.availability_zone_rebalancing} starts a task in one zone before it stops another "
        f"elsewhere, and deployment_maximum_percent {maximum} allows no further one; write "
        '"DISABLED" or raise the other',
    )


def _fewest(spec: TasksSpec) -> Value[int]:
    """Return the smallest number of tasks that run: there, rounding counts most.

    Where a scaler goes down to none it is one, the first that a deployment meets.
    """
    return spec.scaling.if_given(
        lambda scaling: largest(
            1,
            least_of(
                values(scaling.min_capacity)
                + scaling.schedules.values.map(lambda schedule: schedule.min_capacity)
            ),
        ),
        otherwise=spec.desired_count.if_given(lambda count: count, otherwise=DEFAULT_COUNT),
    )
