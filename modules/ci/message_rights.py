"""Rights over queues, topics, alarms and events."""

from __future__ import annotations

from modules.ci.rights import Rights

_HERE = "{region}:{account}"
_QUEUES, _TOPICS = (f"sqs:{_HERE}:{{names}}",), (f"sns:{_HERE}:{{names}}",)
_RULES = (f"events:{_HERE}:rule/{{names}}",)


def _policy_of_queue() -> Rights:
    return Rights("sqs", "GetQueueAttributes", "SetQueueAttributes", _QUEUES)


MESSAGES = {
    "aws_sqs_queue": Rights(
        "sqs",
        "GetQueueAttributes ListQueueTags",
        "CreateQueue DeleteQueue SetQueueAttributes TagQueue UntagQueue",
        _QUEUES,
    ),
    "aws_sqs_queue_policy": _policy_of_queue(),
    "aws_sqs_queue_redrive_allow_policy": _policy_of_queue(),
    "aws_sns_topic": Rights(
        "sns",
        "GetTopicAttributes ListTagsForResource",
        "CreateTopic DeleteTopic SetTopicAttributes TagResource UntagResource",
        _TOPICS,
    ),
    "aws_sns_topic_policy": Rights("sns", "GetTopicAttributes", "SetTopicAttributes", _TOPICS),
    "aws_sns_topic_subscription": Rights(
        "sns",
        "GetSubscriptionAttributes ListSubscriptionsByTopic",
        "SetSubscriptionAttributes Subscribe Unsubscribe",
        _TOPICS,
        open="GetSubscriptionAttributes SetSubscriptionAttributes Unsubscribe",
    ),
    "aws_cloudwatch_metric_alarm": Rights(
        "cloudwatch",
        "DescribeAlarms ListTagsForResource",
        "DeleteAlarms PutMetricAlarm TagResource UntagResource",
        (f"cloudwatch:{_HERE}:alarm:{{names}}",),
    ),
    "aws_cloudwatch_dashboard": Rights(
        "cloudwatch",
        "GetDashboard",
        "DeleteDashboards PutDashboard",
        ("cloudwatch::{account}:dashboard/{names}",),
    ),
    "aws_cloudwatch_event_rule": Rights(
        "events",
        "DescribeRule ListTagsForResource",
        "DeleteRule PutRule TagResource UntagResource",
        _RULES,
    ),
    "aws_cloudwatch_event_target": Rights(
        "events", "ListTargetsByRule", "PutTargets RemoveTargets", _RULES
    ),
    "aws_cloudwatch_log_resource_policy": Rights(
        "logs", "DescribeResourcePolicies", "DeleteResourcePolicy PutResourcePolicy"
    ),
}
"""By the type of resource, as provider 5.100 has them."""
