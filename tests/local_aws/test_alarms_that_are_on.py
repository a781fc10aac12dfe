"""Which alarms `make status` shows."""

from typing import Any

from commands.operate.alarms import alarms_that_are_on
from tests.support.environments import environment

TOPIC = "arn:aws:sns:us-east-1:123456789012:on-call"
POLICY = "arn:aws:autoscaling:us-east-1:123456789012:scalingPolicy:1:policyName/down"


def put(cloudwatch: Any, name: str, state: str, action: str = TOPIC) -> None:
    cloudwatch.put_metric_alarm(
        AlarmName=name,
        AlarmDescription=f"What {name} says.",
        AlarmActions=[action],
        ComparisonOperator="GreaterThanThreshold",
        EvaluationPeriods=1,
        MetricName="Errors",
        Namespace="Shop",
        Period=60,
        Statistic="Sum",
        Threshold=0,
    )
    cloudwatch.set_alarm_state(AlarmName=name, StateValue=state, StateReason="for the test")


def test_alarms_of_this_environment_that_tell_somebody_are_shown_while_they_are_on(
    local: Any,
) -> None:
    cloudwatch = local("cloudwatch")
    put(cloudwatch, "noisy-web-server-errors-night", "ALARM")
    put(cloudwatch, "noisy-web-slow-responses-night", "OK")
    put(cloudwatch, "noisy-web-server-errors-day", "ALARM")
    put(cloudwatch, "noisy-web-to-zero-night", "ALARM", POLICY)

    found = dict(alarms_that_are_on(cloudwatch, environment({"project": "noisy", "name": "night"})))

    assert [*found] == ["noisy-web-server-errors-night"]
    [why] = found.values()
    assert why.startswith("on since 20")
    assert why.endswith(": What noisy-web-server-errors-night says.")
