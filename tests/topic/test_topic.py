"""What a topic is made of, who may use it, and what lets it send into queues."""

from __future__ import annotations

import json
from typing import Any

from tests.support.environments import least
from tests.support.synthesized import Synthesized

KEY = "${aws_kms_key.data.arn}"
TOPIC = "${aws_sns_topic.events.arn}"
QUEUE = "${aws_sqs_queue.shipments.arn}"
EVENTS: dict[str, Any] = {"topics.events": {}}
SUBSCRIBED: dict[str, Any] = {
    "queues.shipments": {},
    "topics.events": {"subscriptions": {"shipments": {}}},
}


def statements(found: Synthesized, address: str) -> list[dict[str, Any]]:
    given: list[dict[str, Any]] = json.loads(found.resource(address)["policy"])["Statement"]
    return given


def test_a_topic_alone_is_encrypted_and_takes_nothing_without_tls() -> None:
    found = least(EVENTS)

    found.has("aws_sns_topic.events", name="shop-events-test", kms_master_key_id=KEY)
    [tls] = statements(found, "aws_sns_topic_policy.events")
    assert (tls["Effect"], tls["Action"], tls["Resource"]) == ("Deny", "sns:Publish", TOPIC)
    assert tls["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}
    assert "aws_sns_topic_subscription.events" not in found.addresses()
    assert len(statements(found, "aws_kms_key_policy.data")) == 1


def test_a_queue_gets_each_message_as_it_was_published_once_sns_may_send_there() -> None:
    subscription = least(SUBSCRIBED).resource("aws_sns_topic_subscription.events")

    assert subscription["for_each"] == {
        "shipments": {"queue_arn": QUEUE, "raw_message_delivery": True}
    }
    assert (subscription["topic_arn"], subscription["protocol"]) == (TOPIC, "sqs")
    assert subscription["endpoint"] == "${each.value.queue_arn}"
    assert subscription["depends_on"] == [
        "aws_kms_key_policy.data",
        "aws_sqs_queue_policy.shipments",
    ]


def test_exactly_this_topic_sends_into_the_queue_and_uses_its_key() -> None:
    found = least(SUBSCRIBED)

    _, send = statements(found, "aws_sqs_queue_policy.shipments")
    assert (send["Principal"], send["Action"], send["Resource"]) == (
        {"Service": "sns.amazonaws.com"},
        "sqs:SendMessage",
        QUEUE,
    )
    assert send["Condition"] == {"ArnEquals": {"aws:SourceArn": [TOPIC]}}
    _, use = statements(found, "aws_kms_key_policy.data")
    assert use["Principal"] == {"Service": "sns.amazonaws.com"}
    assert use["Action"] == ["kms:Decrypt", "kms:GenerateDataKey"]
    [source] = use["Condition"]["ArnEquals"]["aws:SourceArn"]
    assert source.endswith(":shop-events-test")
    account = "${data.aws_caller_identity.current.account_id}"
    assert use["Condition"]["StringEquals"] == {"aws:SourceAccount": account}


def test_a_key_that_is_given_is_its_owners_to_open() -> None:
    key = "arn:aws:kms:us-east-1:123456789012:key/1"
    found = least({**SUBSCRIBED, "kms_key_arn": key})

    found.has("aws_sns_topic.events", kms_master_key_id=key)
    assert "aws_kms_key_policy.data" not in found.addresses()
    waits = found.resource("aws_sns_topic_subscription.events")["depends_on"]
    assert waits == ["aws_sqs_queue_policy.shipments"]


def test_a_publisher_may_publish_to_this_topic_with_its_key_and_no_more() -> None:
    found = least({**EVENTS, "services.web.publishes": {"events": "tells"}})
    publish, encrypt = statements(found, "aws_iam_role_policy.web_task_messages")

    assert (publish["Action"], publish["Resource"]) == ("sns:Publish", TOPIC)
    assert (encrypt["Action"], encrypt["Resource"]) == (
        ["kms:Decrypt", "kms:GenerateDataKey"],
        KEY,
    )
    context = {"kms:EncryptionContext:aws:sns:topicArn": [TOPIC]}
    assert encrypt["Condition"] == {"StringEquals": context}
