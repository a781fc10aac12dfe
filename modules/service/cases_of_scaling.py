"""How the number of tasks may follow the load."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_kinds import any_number, texts, whole_number
from modules.language.cases_of_names import table_names
from modules.service.cases_of_metrics import METRICS, measured
from modules.service.cases_of_periods import PERIODS
from modules.service.cases_of_routing import BALANCER
from modules.service.cases_of_step_policies import STEP_POLICIES, stepped
from modules.service.metric_spec import MOST

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


NO_SCHEDULES = (
    *("cron(0 7 * * *)", "cron(banana)", "cron(99 25 * * ? *)", "cron(0 7 * * * *)"),
    *("cron(0 7 ? * ? *)", "cron(0 7 32 * ? *)", "cron(0 7 * 13 ? *)", "cron(0 7 ? * 8 *)"),
    *("rate(5 minute)", "rate(1 hours)", "rate(1 fortnight)", "rate(0 minutes)", "rate(1.5 hours)"),
    *("at(tomorrow)", "at(2030-02-29T00:00:00)", "at(2030-04-31T00:00:00)"),
    *("at(2030-01-01T24:00:00)", "at(2030-01-01)", "at(2030-01-01T00:00:00Z)"),
)

SCHEDULES_OF_ALL_KINDS = (
    *("cron(0 22 ? * MON-FRI *)", "cron(0/15 8-17 ? * 2-6 *)", "cron(0 9 L * ? *)"),
    *("cron(0 9 ? * 6L *)", "cron(0 9 ? * 6#3 *)", "cron(0 0 1,15 * ? 2030)", "cron(0 7 1W * ? *)"),
    *("rate(5 minutes)", "rate(1 day)", "at(2028-02-29T00:00:00)"),
)


def scheduled_at(schedule: str) -> Changes:
    """Return a schedule with an expression."""
    return scheduled(schedule=schedule)


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
    any_number("scaling.cpu_target_percent", 0, 100),
    any_number("scaling.memory_target_percent", 0, 100),
    any_number(
        "scaling.requests_per_target",
        0,
        MOST,
        made=lambda number: {"scaling.requests_per_target": number, "load_balancer": BALANCER},
        above=True,
    ),
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
        *("daily", "cron()", "0 7 * * ? *", "at 7", *NO_SCHEDULES),
        made=lambda schedule: scheduled(schedule=schedule),
        shown="schedule",
    ),
    *map(scheduled_at, SCHEDULES_OF_ALL_KINDS),
    wrong(
        "schedule of 1601 characters",
        scheduled_at(f"cron(0 7 {'1,' * 792}10 * ? *)"),
        f'scaling.schedules.night.schedule: "cron(0 7 {"1," * 34}1… is too long; give at most 1600 '
        "characters",
        instead=f'scaling.schedules.schedule: "cron(0 7 {"1," * 792}10 * ? *)" is too long; give '
        "at most 1600 characters",
    ),
    *({**scheduled(timezone=zone)} for zone in ("UTC", "Etc/GMT+9", "Pacific/Tahiti")),
    texts(
        "scaling.schedules.night.timezone",
        "write the name of a time zone in the IANA database, such as Europe/Berlin or UTC",
        *("Europe/Berln", "UTC+2", "", "europe/berlin", "CEST", "+02:00", "Europe/Berlin "),
        made=lambda zone: scheduled(timezone=zone),
        shown="timezone",
    ),
    wrong(
        "schedules: 201",
        {"scaling.schedules": {f"s{number}": NIGHT for number in range(201)}},
        "scaling.schedules: 201 given; give at most 200",
    ),
    wrong(
        "bounds of a schedule the wrong way round",
        scheduled(min_capacity=2),
        f"scaling.schedules.night.min_capacity: {ORDER.format(2, 1)}",
    ),
)

NEITHER = {"scaling.cpu_target_percent": 0, "scaling.memory_target_percent": 0}

TARGETS = join(
    {**NEITHER, "scaling.requests_per_target": 100, "load_balancer": BALANCER},
    {**NEITHER, **scheduled()},
    {**NEITHER, **measured()},
    {**NEITHER, **stepped()},
    {"scaling.disable_scale_in": True},
    wrong(
        "nothing to scale on",
        NEITHER,
        "scaling.cpu_target_percent: 0, and no other target and no schedule, changes the number "
        "of tasks never; give a target, or remove scaling and set desired_count",
    ),
    METRICS,
    STEP_POLICIES,
    PERIODS,
    wrong(
        "steps that are null",
        stepped(step_adjustments=None),
        "scaling.step_policies.backlog.step_adjustments: null is not a list; put it in square "
        "brackets",
        instead="scaling.step_policies.step_adjustments: null is not a list; put it in square "
        "brackets",
    ),
)

SCALING = join(NUMBERS, BOUNDS, SCHEDULES, TARGETS)
