"""What each field of a queue, and of who uses it, moves, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from modules.environment.messages_spec import MessagesSpec
from modules.queue.spec import QueueSpec
from tests.support.moves import Move, untested

SHIPMENTS: dict[str, Any] = {"queues.shipments": {}}
FIFO: dict[str, Any] = {"queues.shipments": {"fifo_queue": True}}
EVENTS: dict[str, Any] = {"topics.events": {}}
QUEUE, DLQ = "aws_sqs_queue.shipments", "aws_sqs_queue.shipments_dlq"
BOTH = (QUEUE, DLQ)
CONTAINER = "aws_ecs_task_definition.web.container_definitions.web"
MESSAGES = "aws_iam_role_policy.web_task_messages"

QUEUE_MOVES = [
    Move(
        "queues",
        {"shipments": {}},
        {
            f"+{QUEUE}",
            f"+{DLQ}",
            "+aws_sqs_queue_policy.shipments",
            "+aws_sqs_queue_policy.shipments_dlq",
            "+aws_sqs_queue_redrive_allow_policy.shipments_dlq",
            "+output.queues",
            "+terraform_data.fixed.for_each.queues.shipments.fifo_queue",
        },
    ),
    Move(
        "queues.shipments.fifo_queue",
        True,
        {
            *(f"{queue}.{part}" for queue in BOTH for part in ("fifo_queue", "name")),
            *(
                f"+{queue}.{part}"
                for queue in BOTH
                for part in ("deduplication_scope", "fifo_throughput_limit")
            ),
            "terraform_data.fixed.for_each.queues.shipments.fifo_queue.value",
        },
        SHIPMENTS,
    ),
    Move(
        "queues.shipments.content_based_deduplication",
        True,
        {f"{queue}.content_based_deduplication" for queue in BOTH},
        FIFO,
    ),
    Move(
        "queues.shipments.fifo_throughput_limit",
        "perMessageGroupId",
        {
            f"{queue}.{part}"
            for queue in BOTH
            for part in ("deduplication_scope", "fifo_throughput_limit")
        },
        FIFO,
    ),
    *(
        Move(f"queues.shipments.{field}", value, {f"{QUEUE}.{field}"}, SHIPMENTS)
        for field, value in {
            "visibility_timeout_seconds": 120,
            "message_retention_seconds": 600,
            "delay_seconds": 10,
            "receive_wait_time_seconds": 5,
        }.items()
    ),
    Move(
        "queues.shipments.max_receive_count",
        3,
        {f"{QUEUE}.redrive_policy.maxReceiveCount"},
        SHIPMENTS,
    ),
    Move(
        "services.web.consumes",
        {"shipments": "ships"},
        {
            f"+{MESSAGES}",
            f"+{CONTAINER}.environment.SHIPMENTS_URL",
            "aws_ecs_service.web.depends_on",
            "+output.queues.value.shipments.consumed_by.web",
        },
        SHIPMENTS,
    ),
    Move(
        "services.web.publishes",
        {"events": "tells", "shipments": "asks"},
        {
            f"+{MESSAGES}",
            f"+{CONTAINER}.environment.SHIPMENTS_URL",
            f"+{CONTAINER}.environment.EVENTS_ARN",
            "aws_ecs_service.web.depends_on",
            "+output.queues.value.shipments.published_by.web",
            "+output.topics.value.events.published_by.web",
        },
        {**SHIPMENTS, **EVENTS},
    ),
]


@pytest.mark.parametrize("move", QUEUE_MOVES, ids=str)
def test_each_field_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_is_left_out() -> None:
    assert untested(QueueSpec, "queues.shipments", QUEUE_MOVES) == set()
    assert untested(MessagesSpec, "", QUEUE_MOVES) == {"topics"}
