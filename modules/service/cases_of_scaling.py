"""How the number of tasks may follow the load."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_kinds import table_names, texts, whole_number
from modules.service.cases_of_routing import BALANCER

NIGHT = {"schedule": "cron(0 22 * * ? *)", "min_capacity": 0, "max_capacity": 1}

ORDER = "{} is more than max_capacity {}; lower it or raise the other"

OUTSIDE = "is outside of scaling's bounds; choose {} to {}, or set other bounds"

NOTATION = "write at(yyyy-mm-ddThh:mm:ss), rate(value unit) or cron(six fields)"


def night(path: str, also: str, **beside: Any) -> Group:
    """Return the bounds of a number of tasks in a schedule."""
    given = {f"scaling__schedules__night__{n}": value for n, value in {**NIGHT, **beside}.items()}
    return whole_number(f"scaling.schedules.night.{path}", 0, 500, also=also, **given)


def scheduled(name: str = "night", **fields: Any) -> Changes:
    """Return a schedule with some fields."""
    return {"scaling.schedules": {name: {**NIGHT, **fields}}}


NUMBERS = join(
    whole_number(
        "scaling.min_capacity",
        0,
        500,
        also=f"scaling.min_capacity: {ORDER.format(501, 500)}",
        scaling__max_capacity=500,
        desired_count=500,
    ),
    whole_number(
        "scaling.max_capacity",
        0,
        500,
        also=f"scaling.min_capacity: {ORDER.format(0, -1)}",
        scaling__min_capacity=0,
        desired_count=0,
    ),
    whole_number("scaling.cpu_target_percent", 1, 100),
    whole_number("scaling.memory_target_percent", 1, 100),
    whole_number("scaling.requests_per_target", 1, load_balancer=BALANCER),
    whole_number("scaling.scale_in_cooldown_seconds", 0, 3600),
    whole_number("scaling.scale_out_cooldown_seconds", 0, 3600),
)

BOUNDS = join(
    {"scaling": {}},
    {"scaling.min_capacity": 2, "scaling.max_capacity": 2},
    wrong(
        "bounds the wrong way round",
        {"scaling.min_capacity": 3, "scaling.max_capacity": 2, "desired_count": 3},
        f"scaling.min_capacity: {ORDER.format(3, 2)}",
    ),
    *(
        wrong(
            f"desired_count {count} outside of the bounds",
            {"scaling": {}, "desired_count": count},
            f"desired_count: {count} {OUTSIDE.format(2, 10)}",
        )
        for count in (1, 11)
    ),
    wrong(
        "desired_count below the least",
        {"scaling.min_capacity": 3, "desired_count": 2},
        f"desired_count: 2 {OUTSIDE.format(3, 10)}",
    ),
    {"scaling.min_capacity": 5},
    {"scaling.min_capacity": 1, "scaling.max_capacity": 1},
    {"scaling.min_capacity": 0, "desired_count": 0},
    wrong(
        "requests without a load balancer",
        {"scaling.requests_per_target": 100},
        "scaling.requests_per_target: 100 cannot be counted without a load_balancer; give the "
        "service a load_balancer or remove it",
    ),
)

SCHEDULES = join(
    night(
        "min_capacity",
        f"scaling.schedules.min_capacity: {ORDER.format(501, 500)}",
        max_capacity=500,
    ),
    night("max_capacity", f"scaling.schedules.min_capacity: {ORDER.format(0, -1)}", min_capacity=0),
    scheduled(schedule="rate(1 hour)", timezone="Europe/Berlin"),
    scheduled(schedule="at(2030-01-01T00:00:00)"),
    table_names("scaling.schedules", scheduled),
    texts(
        "scaling.schedules.night.schedule",
        NOTATION,
        *("daily", "cron()", "0 7 * * ? *", "at 7"),
        made=lambda schedule: scheduled(schedule=schedule),
        shown="schedule",
    ),
    wrong(
        "bounds of a schedule the wrong way round",
        scheduled(min_capacity=2),
        f"scaling.schedules.night.min_capacity: {ORDER.format(2, 1)}",
    ),
)

SCALING = join(NUMBERS, BOUNDS, SCHEDULES)
