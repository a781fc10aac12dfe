"""How ECS may replace the tasks of a service."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Case, join, wrong
from modules.language.cases_of_kinds import texts, whole_number

MINIMUM, MAXIMUM = "deployment_minimum_healthy_percent", "deployment_maximum_percent"
ALARMS = "deployment_alarms"
REBALANCING = "availability_zone_rebalancing"
FIXED: dict[str, Any] = {REBALANCING: "DISABLED"}

STUCK = (
    "{} with deployment_minimum_healthy_percent {} can never deploy: ECS counts whole tasks, and "
    "one of {} is {} percent; write a maximum so far above 100, or a minimum so far below"
)


def stuck(title: str, *numbers: int, one: int, **given: Any) -> Case:
    """Return shares with which no task can be replaced.

    Args:
        title: What is wrong.
        numbers: The maximum, the minimum, and the number of tasks.
        one: The share of one task, in percent.
        given: What else is given, with a double underscore for each dot.
    """
    beside = {name.replace("__", "."): value for name, value in given.items()}
    shares = {MAXIMUM: numbers[0], MINIMUM: numbers[1], **FIXED}
    return wrong(title, {**shares, **beside}, f"{MAXIMUM}: {STUCK.format(*numbers, one)}")


ROLLOUT = join(
    whole_number(MINIMUM, 0, 100),
    whole_number(MAXIMUM, 100, 200, **{MINIMUM: 0, **FIXED}),
    {MAXIMUM: 100, MINIMUM: 50, **FIXED},
    {MAXIMUM: 150, MINIMUM: 100},
    {MAXIMUM: 150, MINIMUM: 100, "desired_count": 0},
    {MAXIMUM: 110, MINIMUM: 100, "scaling": {"min_capacity": 10}},
    {MAXIMUM: 134, MINIMUM: 100, "desired_count": 3},
    {MAXIMUM: 100, MINIMUM: 66, "desired_count": 3, **FIXED},
    stuck("nothing may start or stop", 100, 100, 2, one=50),
    stuck("nothing may start beside one task", 150, 100, 1, one=100, desired_count=1),
    stuck("a third is not enough", 133, 67, 3, one=34, desired_count=3),
    stuck("nothing may start beside the least", 110, 95, 9, one=12, scaling={"min_capacity": 9}),
    stuck(
        "nothing may start beside the least of the night",
        *(150, 100, 1),
        one=100,
        scaling__schedules__night={"schedule": "rate(1 day)", "min_capacity": 0, "max_capacity": 2},
    ),
    wrong(
        "zones are balanced without room for a task",
        {MAXIMUM: 100, MINIMUM: 0},
        f"{REBALANCING}: ENABLED starts a task in one zone before it stops another elsewhere, and "
        'deployment_maximum_percent 100 allows no further one; write "DISABLED" or raise the other',
    ),
    wrong(
        "zones are balanced now and then",
        {REBALANCING: "SOMETIMES"},
        f"{REBALANCING}: \"SOMETIMES\" is not possible; choose 'ENABLED' or 'DISABLED'",
    ),
    {ALARMS: ["Errors of the shop"]},
    {ALARMS: []},
    texts(
        f"{ALARMS}.0",
        "write 1 to 255 letters, digits and signs of ASCII",
        *("größer", "", "a\nb"),
        made=lambda name: {ALARMS: [name]},
    ),
    wrong(
        "eleven alarms of a deployment",
        {ALARMS: [f"a{number}" for number in range(11)]},
        f"{ALARMS}: 11 given; give at most 10",
    ),
)
