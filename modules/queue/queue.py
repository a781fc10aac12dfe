"""A queue of SQS, with its dead-letter queue and the policies of both."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import SqsQueue, SqsQueuePolicy, SqsQueueRedriveAllowPolicy
from modules.bindings.core import Construct
from modules.bindings.resources import address, put, reference
from modules.iam.policy import document, statement, tls_only
from modules.language.data import json_text
from modules.language.expression import When
from modules.language.names import Names
from modules.language.value import Value
from modules.queue.spec import QueueSpec

KEPT_SECONDS = 14 * 24 * 3600
"""How long the dead-letter queue keeps a message: as long as SQS keeps anything.

Its age counts from when it was first sent, so a shorter time could end before somebody looks.
"""


class Queue(Construct):
    """A queue, encrypted, that nobody reaches without TLS, and its dead-letter queue.

    This resource is stateful: a queue that is destroyed takes its messages along.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        noun: str,
        spec: QueueSpec,
        names: Names,
        key_arn: Value[str | None],
        topic_arns: Value[tuple[str, ...]],
    ) -> None:
        """Create the queue.

        Args:
            scope: Parent construct.
            id: Construct id.
            noun: Name of the queue within the environment.
            spec: The queue's spec.
            names: Creates physical names.
            key_arn: KMS key of the messages; none: SQS has its own.
            topic_arns: Topics that may send into it.
        """
        super().__init__(scope, id)
        self._spec, self._names, self._key_arn = spec, names, key_arn
        beside = Construct(self, "dlq")
        letters = self._create(beside, f"{noun}-dlq", message_retention_seconds=KEPT_SECONDS)
        self.dead_letter_queue_arn = reference(letters, "arn")
        self.dead_letter_queue_url = reference(letters, "url")
        queue = self._create_queue(noun)
        self.queue_arn = reference(queue, "arn")
        self.queue_url = reference(queue, "url")
        self.queue_name = reference(queue, "name")
        self._redrive_to(beside, letters)
        _allow(beside, letters)
        policy = _allow(self, queue, _topics(self.queue_arn, topic_arns))
        self.ready = (address(policy),)
        """Addresses of resources that have to exist before a topic sends into the queue."""

    def _create_queue(self, noun: str) -> SqsQueue:
        spec = self._spec
        return self._create(
            self,
            noun,
            visibility_timeout_seconds=put(spec.visibility_timeout_seconds),
            message_retention_seconds=put(spec.message_retention_seconds),
            delay_seconds=put(spec.delay_seconds),
            receive_wait_time_seconds=put(spec.receive_wait_time_seconds),
            redrive_policy=json_text(
                {
                    "deadLetterTargetArn": self.dead_letter_queue_arn,
                    "maxReceiveCount": spec.max_receive_count,
                }
            ),
        )

    def _redrive_to(self, scope: Construct, letters: SqsQueue) -> None:
        """Let this queue alone put messages into its dead-letter queue."""
        SqsQueueRedriveAllowPolicy(
            scope,
            "_redrive",
            queue_url=reference(letters, "id"),
            redrive_allow_policy=json_text(
                {"redrivePermission": "byQueue", "sourceQueueArns": [self.queue_arn]}
            ),
        )

    def _create(self, scope: Construct, noun: str, **given: Any) -> SqsQueue:
        spec, is_fifo = self._spec, self._spec.fifo_queue
        # With the longest names, and -dlq, there is room for it: 75 of SQS's 80 characters.
        suffix = is_fifo.then(".fifo", "")
        limit = spec.fifo_throughput_limit
        deduplication = (limit == "perQueue").then("queue", "messageGroup")
        return SqsQueue(
            scope,
            "_queue",
            name=f"{self._names.of('aws_sqs_queue', noun)}{suffix}",
            fifo_queue=put(is_fifo),
            content_based_deduplication=put(spec.content_based_deduplication),
            # Written out for a FIFO queue: AWS would keep what was removed.
            deduplication_scope=put(is_fifo.then(deduplication, None)),
            fifo_throughput_limit=put(is_fifo.then(limit, None)),
            kms_master_key_id=put(self._key_arn),
            sqs_managed_sse_enabled=put(self._key_arn.is_given.then(None, True)),
            **given,
        )


def _allow(scope: Construct, queue: SqsQueue, *statements: When) -> SqsQueuePolicy:
    return SqsQueuePolicy(
        scope,
        "_policy",
        queue_url=reference(queue, "id"),
        policy=document([tls_only(["sqs:*"], [reference(queue, "arn")]), *statements]),
    )


def _topics(arn: str, topic_arns: Value[tuple[str, ...]]) -> When:
    """Return the statement that lets topics, and nobody else through SNS, send into a queue."""
    return When(
        topic_arns.length > 0,
        statement(
            "SendFromTopics",
            actions=["sqs:SendMessage"],
            principals={"Service": "sns.amazonaws.com"},
            resources=[arn],
            conditions={"ArnEquals": {"aws:SourceArn": topic_arns}},
        ),
    )
