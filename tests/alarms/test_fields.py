"""What each field of alarms moves, and nothing else."""

from __future__ import annotations

import pytest

from modules.environment.alarms_spec import AnyAlarmsSpec
from tests.alarms.watched import ALARM, EVERYTHING, OF_ALARMS
from tests.support.moves import Move, untested

ON_CALL = "arn:aws:sns:us-east-1:123456789012:on-call"
SENT_TO = {
    *(f"{ALARM}.{label}.{action}_actions" for label in OF_ALARMS for action in ("alarm", "ok")),
    *(
        f"aws_cloudwatch_event_target.{rule}.arn"
        for rule in ("databases", "failed_deployments", "failed_tasks")
    ),
}
OWN = ("kms_alias", "kms_key", "kms_key_policy", "sns_topic", "sns_topic_policy")

MOVES = [
    Move("alarms.email", "a@example.com", {"+aws_sns_topic_subscription.alarms"}, EVERYTHING),
    Move(
        "alarms.topic_arn",
        ON_CALL,
        {
            *(f"-aws_{kind}.alarms" for kind in OWN),
            *SENT_TO,
            "output.alarm_topic_arn.value",
        },
        EVERYTHING,
    ),
    Move("alarms.server_error_percent", 0.5, {f"{ALARM}.server_errors.threshold"}, EVERYTHING),
    Move(
        "alarms.response_time_milliseconds",
        500,
        {f"{ALARM}.slow_responses.threshold"},
        EVERYTHING,
    ),
    Move("alarms.backlog_age_seconds", 60, {f"{ALARM}.old_messages.threshold"}, EVERYTHING),
    Move(
        "alarms.database_connections",
        900,
        {f"{ALARM}.instance_connections.threshold", f"{ALARM}.cluster_connections.threshold"},
        EVERYTHING,
    ),
    Move(
        "alarms",
        {"enabled": True},
        {
            *(f"+aws_{kind}.alarms" for kind in OWN),
            f"+{ALARM}.tasks_missing",
            f"+{ALARM}.nat_ports",
            "+aws_cloudwatch_dashboard.this",
            "+aws_cloudwatch_log_group.ecs_events",
            "+aws_cloudwatch_log_resource_policy.events",
            *(
                f"+aws_cloudwatch_event_{kind}.{rule}"
                for kind in ("rule", "target")
                for rule in (
                    *("deployments", "failed_deployments"),
                    *("failed_tasks", "stopped_tasks"),
                )
            ),
            *(f"+output.{name}" for name in ("alarm_topic_arn", "dashboard_url")),
            "+output.event_log_group_name",
        },
    ),
]


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_each_field_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_is_left_out() -> None:
    assert untested(AnyAlarmsSpec, "alarms", MOVES) == set()
