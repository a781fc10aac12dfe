"""What the module ``topic`` takes and refuses."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Cases, Changes, wrong
from modules.language.cases_of_ids import key_arns, queue_arns
from modules.language.cases_of_names import names, platform_names, table_names
from modules.language.cases_of_nulls import null_tables
from modules.language.cases_of_tags import tags
from modules.topic.inputs import TopicInputs

QUEUE = "arn:aws:sqs:eu-west-1:111122223333:shipments"


def subscribed(**fields: Any) -> Changes:
    """Return a topic with one subscription."""
    return {"subscriptions": {"shipments": {"queue_arn": QUEUE, **fields}}}


def of_fifo(number: int) -> Changes:
    """Return a FIFO topic with a number of subscriptions."""
    queues = {f"q{one}": {"queue_arn": QUEUE} for one in range(number)}
    return {"fifo_topic": True, "subscriptions": queues}


MANY_OF_FIFO = "subscriptions: are 101, and a FIFO topic takes 100; remove some"

DEDUPLICATION = wrong(
    "deduplication of a standard topic",
    {"content_based_deduplication": True},
    "content_based_deduplication: is of a FIFO topic; set fifo_topic = true or remove it",
)

CASES = Cases(
    TopicInputs,
    {"platform": "shop", "name": "events"},
    platform_names("platform"),
    names("name", 32),
    {"fifo_topic": True, "content_based_deduplication": True},
    {"fifo_topic": True, **subscribed(queue_arn=f"{QUEUE}.fifo")},
    {"fifo_topic": True, **subscribed()},
    subscribed(raw_message_delivery=False),
    DEDUPLICATION,
    wrong(
        "a FIFO queue that subscribes a standard topic",
        subscribed(queue_arn=f"{QUEUE}.fifo"),
        'subscriptions: "shipments" is a FIFO queue, which gets messages of a FIFO topic alone; '
        "set fifo_topic = true or remove it",
    ),
    wrong(
        "subscriptions: 201",
        {"subscriptions": {f"q{number}": {"queue_arn": QUEUE} for number in range(201)}},
        "subscriptions: 201 given; give at most 200",
    ),
    of_fifo(100),
    wrong("subscriptions of a FIFO topic: 101", of_fifo(101), MANY_OF_FIFO),
    table_names("subscriptions", lambda name: {"subscriptions": {name: {"queue_arn": QUEUE}}}),
    queue_arns(
        "subscriptions.shipments.queue_arn",
        lambda arn: {"fifo_topic": True, **subscribed(queue_arn=arn)},
    ),
    key_arns("kms_key_arn"),
    tags(),
    null_tables(TopicInputs),
)
