"""Controls of SQS, SNS and CloudWatch."""

from __future__ import annotations

from modules.controls.control import Control, Seen, at_least, given, one_of
from modules.controls.policies import nothing_public
from modules.controls.resources import Resource, Stack

QUEUE = ("aws_sqs_queue",)
TOPIC = ("aws_sns_topic",)
ALARM = ("aws_cloudwatch_metric_alarm",)
QUEUES = "tests/queue/test_queue.py"
TOPICS = "tests/topic/test_topic.py"
LOGS = "tests/logs/test_log_groups.py"
YEAR = 365
"""The default of CloudWatch.16's parameter ``minRetentionTime``."""


def _encrypted(resource: Resource, _: Stack) -> Seen:
    key, own = resource.get("kms_master_key_id"), resource.get("sqs_managed_sse_enabled")
    if key:
        return Seen("kms_master_key_id", key, met=True)
    return Seen("sqs_managed_sse_enabled", own, own is True)


CONTROLS = (
    Control("SQS.1", "Amazon SQS queues should be encrypted at rest", QUEUE, _encrypted, QUEUES),
    Control(
        "SQS.3",
        "SQS queue access policies should not allow public access",
        QUEUE,
        nothing_public("aws_sqs_queue_policy", "queue_url"),
        QUEUES,
    ),
    Control(
        "SNS.1",
        "SNS topics should be encrypted at-rest using AWS KMS",
        TOPIC,
        given("kms_master_key_id"),
        TOPICS,
        fsbp=False,
    ),
    Control(
        "SNS.4",
        "SNS topic access policies should not allow public access",
        TOPIC,
        nothing_public("aws_sns_topic_policy", "arn"),
        TOPICS,
    ),
    Control(
        "CloudWatch.15",
        "CloudWatch alarms should have specified actions configured",
        ALARM,
        given("alarm_actions"),
        QUEUES,
        fsbp=False,
    ),
    Control(
        "CloudWatch.16",
        "CloudWatch log groups should be retained for a specified time period",
        ("aws_cloudwatch_log_group",),
        at_least("retention_in_days", YEAR),
        LOGS,
        fsbp=False,
    ),
    Control(
        "CloudWatch.17",
        "CloudWatch alarm actions should be activated",
        ALARM,
        one_of("actions_enabled", True, default=True),
        QUEUES,
        fsbp=False,
    ),
)
