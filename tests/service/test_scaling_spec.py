"""How a service's number of tasks may follow its load."""

from modules.service.scaling_spec import ScalingSpec, ScheduleSpec

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
