"""What each field of a topic moves, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from modules.topic.spec import BaseTopicSpec, SubscriptionSpec, TopicSpec
from tests.support.moves import Move, untested

SHIPMENTS: dict[str, Any] = {"queues.shipments": {}}
EVENTS: dict[str, Any] = {**SHIPMENTS, "topics.events": {}}
TOPIC = "aws_sns_topic.events"
SUBSCRIPTION = "aws_sns_topic_subscription.events"

TOPIC_MOVES = [
    Move(
        "topics",
        {"events": {}},
        {
            f"+{TOPIC}",
            "+aws_sns_topic_policy.events",
            "+output.topics",
            "+terraform_data.fixed.for_each.topics.events.fifo_topic",
        },
    ),
    Move(
        "topics.events.fifo_topic",
        True,
        {
            f"{TOPIC}.fifo_topic",
            f"{TOPIC}.name",
            "terraform_data.fixed.for_each.topics.events.fifo_topic.value",
        },
        EVENTS,
    ),
    Move(
        "topics.events.content_based_deduplication",
        True,
        {f"{TOPIC}.content_based_deduplication"},
        {"topics.events": {"fifo_topic": True}},
    ),
    Move(
        "topics.events.subscriptions",
        {"shipments": {}},
        {
            f"+{SUBSCRIPTION}",
            "+aws_kms_key_policy.data.policy.Statement.SendFromTopics",
            "+aws_sqs_queue_policy.shipments.policy.Statement.SendFromTopics",
        },
        EVENTS,
    ),
    Move(
        "topics.events.subscriptions.shipments.raw_message_delivery",
        False,
        {f"{SUBSCRIPTION}.for_each.shipments.raw_message_delivery"},
        {**SHIPMENTS, "topics.events": {"subscriptions": {"shipments": {}}}},
    ),
]


@pytest.mark.parametrize("move", TOPIC_MOVES, ids=str)
def test_each_field_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_is_left_out() -> None:
    assert untested(TopicSpec, "topics.events", TOPIC_MOVES) == set()
    assert untested(BaseTopicSpec, "topics.events", TOPIC_MOVES) == set()
    subscription = "topics.events.subscriptions.shipments"
    assert untested(SubscriptionSpec, subscription, TOPIC_MOVES) == set()
