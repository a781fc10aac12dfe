"""Queues of the local AWS: what they let others redrive to them, and their policies."""

import json
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

Connect = Callable[[str], Any]
ALLOWED = json.dumps({"redrivePermission": "denyAll"})
TLS_ONLY = {"Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": "*"}
POLICY = json.dumps({"Version": "2012-10-17", "Statement": [TLS_ONLY]})


@pytest.fixture
def queue(aws: Connect) -> str:
    return str(aws("sqs").create_queue(QueueName=uuid4().hex)["QueueUrl"])


@pytest.mark.parametrize("name", ["RedriveAllowPolicy", "All"])
def test_what_a_queue_lets_others_redrive_to_it_is_shown(
    aws: Connect, queue: str, name: str
) -> None:
    sqs = aws("sqs")
    none = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=[name])
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"RedriveAllowPolicy": ALLOWED})

    given = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=[name])["Attributes"]
    assert "RedriveAllowPolicy" not in none.get("Attributes", {})
    assert given["RedriveAllowPolicy"] == ALLOWED


def test_another_attribute_of_a_queue_leaves_its_policy_alone(aws: Connect, queue: str) -> None:
    sqs = aws("sqs")
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": POLICY})
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"DelaySeconds": "5"})

    given = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["All"])["Attributes"]
    assert (given["Policy"], given["DelaySeconds"]) == (POLICY, "5")
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": ""})
    given = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["All"])["Attributes"]
    assert "Policy" not in given


def test_where_a_queue_gives_messages_up_to_is_shown_without_spaces(
    aws: Connect, queue: str
) -> None:
    sqs = aws("sqs")
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]
    redrive = f'{{"deadLetterTargetArn":"{arn["QueueArn"]}","maxReceiveCount":5}}'
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"RedrivePolicy": redrive})

    given = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["All"])["Attributes"]
    assert given["RedrivePolicy"] == redrive
