"""How a service's number of tasks may follow its load."""

from typing import Any

import pytest

from modules.specs.scaling import ScalingSpec, ScheduleSpec
from tests.specs.building import environment_problems, problems

NIGHT = {"schedule": "cron(0 20 * * ? *)", "min_capacity": 1, "max_capacity": 2}


def test_an_empty_table_scales_from_two_to_ten_at_seventy_percent() -> None:
    assert ScalingSpec.parse({}, source="") == ScalingSpec(
        min_capacity=2,
        max_capacity=10,
        cpu_target_percent=70,
        memory_target_percent=70,
        requests_per_target=None,
        scale_in_cooldown_seconds=300,
        scale_out_cooldown_seconds=60,
        schedules={},
    )


def test_a_schedule_is_meant_in_utc() -> None:
    spec = ScalingSpec.parse({"schedules": {"night": NIGHT}}, source="")

    assert spec.schedules["night"] == ScheduleSpec(
        schedule="cron(0 20 * * ? *)", min_capacity=1, max_capacity=2, timezone="UTC"
    )


def test_equal_bounds_are_taken() -> None:
    spec = ScalingSpec.parse({"min_capacity": 3, "max_capacity": 3}, source="")

    assert (spec.min_capacity, spec.max_capacity) == (3, 3)


def test_bounds_the_wrong_way_round_are_refused() -> None:
    assert problems(ScalingSpec, {"min_capacity": 11}) == [
        "min_capacity: 11 is more than max_capacity 10; lower it or raise the other"
    ]


def test_a_schedule_has_its_bounds_the_right_way_round_too() -> None:
    assert problems(ScalingSpec, {"schedules": {"night": NIGHT | {"min_capacity": 3}}}) == [
        "schedules.night.min_capacity: 3 is more than max_capacity 2; lower it or raise the other"
    ]


def test_a_schedule_says_when_and_what() -> None:
    assert problems(ScheduleSpec, {}) == [
        "schedule: is required",
        "min_capacity: is required",
        "max_capacity: is required",
    ]


@pytest.mark.parametrize("schedule", ["0 7 * * ? *", "cron()", "at 7"])
def test_a_schedule_is_written_as_aws_reads_it(schedule: str) -> None:
    assert problems(ScheduleSpec, NIGHT | {"schedule": schedule}) == [
        f'schedule: "{schedule}": write at(yyyy-mm-ddThh:mm:ss), rate(value unit) or '
        "cron(six fields)"
    ]


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("min_capacity", -1, "-1 is too small; give at least 0"),
        ("max_capacity", 5001, "5001 is too large; give at most 5000"),
        ("cpu_target_percent", 0, "0 is too small; give at least 1"),
        ("cpu_target_percent", 101, "101 is too large; give at most 100"),
        ("memory_target_percent", 0, "0 is too small; give at least 1"),
        ("memory_target_percent", 101, "101 is too large; give at most 100"),
        ("requests_per_target", 0, "0 is too small; give at least 1"),
        ("scale_in_cooldown_seconds", -1, "-1 is too small; give at least 0"),
        ("scale_in_cooldown_seconds", 3601, "3601 is too large; give at most 3600"),
        ("scale_out_cooldown_seconds", 3601, "3601 is too large; give at most 3600"),
    ],
)
def test_a_number_keeps_its_bounds(field: str, value: Any, message: str) -> None:
    assert problems(ScalingSpec, {field: value}) == [f"{field}: {message}"]


def test_of_bounds_in_the_wrong_order_nothing_is_to_be_chosen_between() -> None:
    scaling = {"min_capacity": 3, "max_capacity": 2}

    assert environment_problems(services={"api": {"scaling": scaling}}) == [
        "services.api.scaling.min_capacity: 3 is more than max_capacity 2; lower it or raise the "
        "other"
    ]
