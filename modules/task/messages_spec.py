"""Queues and topics that a task uses."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, NamedTuple

from pydantic import Field

from modules.language.arns import KeyArn, MessagesArn, QueueArn, QueueName
from modules.language.functions import matches, split
from modules.language.sources import TakenBy, iam
from modules.language.spec import Spec
from modules.language.value import Value


class ConsumedSource(Spec):
    """A queue whose messages a task receives."""

    taken_by: ClassVar[TakenBy] = iam("PutRolePolicy")

    arn: Annotated[
        Value[QueueArn],
        Field(examples=["arn:aws:sqs:eu-west-1:111122223333:orders-prod-shipments"]),
    ]
    """ARN of the queue."""

    kms_key_arn: Value[KeyArn | None] = Value(None)
    """KMS key that encrypts it. Default: the key of SQS itself."""

    @property
    def queue_name(self) -> Value[str]:
        """Name of the queue, as CloudWatch has it."""
        found: Value[str] = split(":", self.arn)[5]
        return found


class PublishedTarget(Spec):
    """A queue or a topic to which a task sends messages."""

    taken_by: ClassVar[TakenBy] = iam("PutRolePolicy")

    arn: Annotated[
        Value[MessagesArn],
        Field(examples=["arn:aws:sns:eu-west-1:111122223333:orders-prod-order-events"]),
    ]
    """ARN of the queue, or of the topic."""

    kms_key_arn: Value[KeyArn | None] = Value(None)
    """KMS key that encrypts it. Default: that of SQS itself, or none."""

    @property
    def is_topic(self) -> Value[bool]:
        """Whether it is a topic."""
        return matches("^arn:[^:]*:sns:", self.arn)


class OwnQueue(ConsumedSource, PublishedTarget):
    """A queue that is made along with the task; its ARN is yet to come."""

    name: Annotated[Value[QueueName], Field(examples=["orders-prod-shipments"])]
    """Name of the queue."""

    @property
    def queue_name(self) -> Value[str]:
        """Name of the queue, as CloudWatch has it."""
        return self.name

    @property
    def is_topic(self) -> Value[bool]:
        """Whether it is a topic."""
        return Value(False)


class OwnTopic(PublishedTarget):
    """A topic that is made along with the task."""

    @property
    def is_topic(self) -> Value[bool]:
        """Whether it is a topic."""
        return Value(True)


class Messages(NamedTuple):
    """Queues and topics that a task uses, by name."""

    consumes: Value[dict[str, Any]] = Value({})
    """Queues whose messages it receives."""

    publishes: Value[dict[str, Any]] = Value({})
    """Queues and topics to which it sends."""


NO_MESSAGES = Messages()
