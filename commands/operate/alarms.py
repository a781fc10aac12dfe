"""Alarms of an environment that are on."""

from collections.abc import Iterator
from typing import Any

from modules.environment.spec import EnvironmentSpec


def alarms_that_are_on(cloudwatch: Any, spec: EnvironmentSpec) -> Iterator[tuple[str, str]]:
    """Yields the name of each alarm that is on, and why.

    Not of those that only change the number of tasks: they are on whenever there is little to do.

    Args:
        cloudwatch: A connection to CloudWatch.
        spec: The environment, which the names of its alarms begin and end with.
    """
    pages = cloudwatch.get_paginator("describe_alarms").paginate(
        AlarmNamePrefix=f"{spec.project}-", AlarmTypes=["MetricAlarm"]
    )
    for page in pages:
        for alarm in page["MetricAlarms"]:
            is_on = alarm["StateValue"] == "ALARM"
            is_told = any(":sns:" in action for action in alarm["AlarmActions"])
            if is_on and is_told and alarm["AlarmName"].endswith(f"-{spec.name}"):
                why = alarm.get("AlarmDescription") or alarm["StateReason"]
                yield alarm["AlarmName"], f"on since {alarm['StateUpdatedTimestamp']:%F %R}: {why}"
