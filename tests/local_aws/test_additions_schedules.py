"""Application Auto Scaling takes schedules and time zones that exist, and no others."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

from tests.support.refusals import refusal

Connect = Callable[[str], Any]


def put(aws: Connect, schedule: str, **fields: Any) -> None:
    target = {
        "ServiceNamespace": "dynamodb",
        "ResourceId": f"table/{uuid4().hex}",
        "ScalableDimension": "dynamodb:table:ReadCapacityUnits",
    }
    client = aws("application-autoscaling")
    client.register_scalable_target(MinCapacity=1, MaxCapacity=2, **target)
    client.put_scheduled_action(
        ScheduledActionName="up",
        Schedule=schedule,
        ScalableTargetAction={"MinCapacity": 1},
        **target,
        **fields,
    )


@pytest.mark.parametrize(
    "schedule",
    [
        "cron(0 7 * * ? *)",
        "cron(0/15 8-17 ? * MON-FRI 2026-2030)",
        "cron(0 0 L * ? *)",
        "cron(0 0 15W JAN,JUL ? *)",
        "cron(0 0 ? * 6#3 *)",
        "cron(0 0 ? * 5L *)",
        "rate(1 minute)",
        "rate(5 hours)",
        "at(2026-12-24T18:00:00)",
    ],
)
def test_a_schedule_is_taken(schedule: str, local: Connect) -> None:
    put(local, schedule, Timezone="Europe/Berlin")

    client = local("application-autoscaling")
    actions = client.describe_scheduled_actions(ServiceNamespace="dynamodb")["ScheduledActions"]
    assert (schedule, "Europe/Berlin") in {(one["Schedule"], one["Timezone"]) for one in actions}


@pytest.mark.parametrize(
    "schedule",
    [
        "cron(0 7 * * *)",
        "cron(0 7 * * * *)",
        "cron(0 7 ? * ? *)",
        "cron(banana)",
        "cron(99 25 * * ? *)",
        "cron(0 7 32 * ? *)",
        "cron(0 7 ? * MON-FRY *)",
        "cron(30-10 7 * * ? *)",
        "cron(? 7 * * ? *)",
        "cron(0 7 * * ? 1969)",
        "rate(5 minute)",
        "rate(1 hours)",
        "rate(0 minutes)",
        "rate(1 fortnight)",
        "at(tomorrow)",
        "at(2026-12-24 18:00:00)",
        "every day",
    ],
)
def test_a_schedule_that_is_none_is_refused(schedule: str, aws: Connect) -> None:
    assert "ValidationException" in refusal(lambda: put(aws, schedule))


@pytest.mark.parametrize("timezone", ["Europe/Berln", "UTC+2", "CEST"])
def test_a_time_zone_that_does_not_exist_is_refused(timezone: str, aws: Connect) -> None:
    zoned = {"Timezone": timezone}
    assert "ValidationException" in refusal(lambda: put(aws, "rate(1 day)", **zoned))
