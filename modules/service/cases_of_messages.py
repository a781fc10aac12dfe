"""The queues and topics that tasks use, and scaling on what waits in queues."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_ids import key_arns, queue_arns
from modules.language.cases_of_kinds import any_number, texts
from modules.language.cases_of_names import table_names
from modules.service.metric_spec import MOST

QUEUE = "arn:aws:sqs:eu-west-1:111122223333:shop-shipments"
TOPIC = "arn:aws:sns:eu-west-1:111122223333:shop-order-events"
TARGET = (
    "write the ARN of a queue, arn:aws:sqs:<region>:<account>:<name>, or of a topic, "
    "arn:aws:sns:<region>:<account>:<name>"
)
ONE_QUEUE = {"shipments": {"arn": QUEUE}}
BACKLOG = "scaling.acceptable_backlog_per_task"


def consumed(**fields: Any) -> Changes:
    """Return a queue whose messages tasks receive."""
    return {"consumes": {"shipments": {"arn": QUEUE, **fields}}}


def published(**fields: Any) -> Changes:
    """Return a topic to which tasks publish."""
    return {"publishes": {"events": {"arn": TOPIC, **fields}}}


def queues(number: int) -> Changes:
    """Return a number of queues that tasks consume."""
    return {"consumes": {f"q{n}": {"arn": f"{QUEUE}{n}"} for n in range(number)}}


MESSAGES = join(
    queue_arns("consumes.shipments.arn", lambda arn: consumed(arn=arn)),
    key_arns("consumes.shipments.kms_key_arn", lambda arn: consumed(kms_key_arn=arn)),
    table_names("consumes", lambda name: {"consumes": {name: {"arn": QUEUE}}}),
    wrong("consumes: 51", queues(51), "consumes: 51 given; give at most 50"),
    published(arn=QUEUE),
    published(arn=f"{TOPIC}.fifo"),
    texts(
        "publishes.events.arn",
        TARGET,
        *("events", "arn:aws:s3:::events", "arn:foo:sns:eu-west-1:111122223333:events", ""),
        made=lambda arn: published(arn=arn),
    ),
    key_arns("publishes.events.kms_key_arn", lambda arn: published(kms_key_arn=arn)),
    table_names("publishes", lambda name: {"publishes": {name: {"arn": TOPIC}}}),
    wrong(
        "publishes: 51",
        {"publishes": {f"t{n}": {"arn": f"{TOPIC}{n}"} for n in range(51)}},
        "publishes: 51 given; give at most 50",
    ),
)
"""What a job takes, too."""

BACKLOGS = join(
    {**queues(5), "scaling": {"acceptable_backlog_per_task": 1, "min_capacity": 0}},
    any_number(BACKLOG, 0.01, MOST, made=lambda number: {BACKLOG: number, "consumes": ONE_QUEUE}),
    wrong(
        "a backlog of no queue",
        {BACKLOG: 100},
        f"{BACKLOG}: counts messages of the queues in consumes, and there is none; name one or "
        "remove it",
    ),
    wrong(
        "a backlog of six queues",
        {**queues(6), BACKLOG: 100},
        f"{BACKLOG}: counts messages of 6 queues, and CloudWatch adds up those of 5; divide the "
        "service into two",
    ),
    {
        **queues(1),
        "scaling": {
            "cpu_target_percent": 0,
            "memory_target_percent": 0,
            "acceptable_backlog_per_task": 100,
        },
    },
)
