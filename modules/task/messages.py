"""What a task may do with queues and topics."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar, NamedTuple

from pydantic import Field

from modules.bindings.core import Construct
from modules.bindings.resources import local
from modules.iam.policy import statement
from modules.language.arns import KeyArn, MessagesArn, QueueArn
from modules.language.expression import When
from modules.language.functions import matches, split
from modules.language.sources import TakenBy, sns, sqs
from modules.language.spec import Spec
from modules.language.value import Value
from modules.task.roles import TaskRole


class ConsumedSource(Spec):
    """A queue whose messages a task receives."""

    taken_by: ClassVar[TakenBy] = sqs("ReceiveMessage")

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

    taken_by: ClassVar[TakenBy] = sns("Publish")

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

    name: Value[str]
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

ENCRYPT = ("kms:Decrypt", "kms:GenerateDataKey")
SEND = ("sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage")
RECEIVE = (
    "sqs:ChangeMessageVisibility",
    "sqs:DeleteMessage",
    "sqs:GetQueueAttributes",
    "sqs:GetQueueUrl",
    "sqs:ReceiveMessage",
)


def allow_messages(scope: Construct, role: TaskRole, messages: Messages) -> None:
    """Allow a task role to receive, to send and to publish, and the keys of all of it.

    The owner of a role that is made elsewhere allows it. A key is allowed for these queues and
    topics alone, which SQS and SNS name in its encryption context.

    Args:
        scope: The task's scope.
        role: The task role.
        messages: What the task consumes and publishes.
    """
    if role.made is None:
        return
    consumed, published = messages.consumes.values, messages.publishes.values
    queues = published.filter(lambda target: ~target.is_topic)
    topics = published.filter(lambda target: target.is_topic)
    statements = [
        *_of(scope, "receive", consumed, RECEIVE, ["kms:Decrypt"], "aws:sqs:arn"),
        *_of(scope, "send", queues, SEND, ENCRYPT, "aws:sqs:arn"),
        *_of(scope, "publish", topics, ["sns:Publish"], ENCRYPT, "aws:sns:topicArn"),
    ]
    role.made.allow("messages", statements, when_true=consumed.length + published.length > 0)


def _of(
    scope: Construct,
    verb: str,
    targets: Value[Any],
    actions: Sequence[str],
    with_key: Sequence[str],
    context: str,
) -> list[When]:
    """Return the statements for some queues or topics, and for the keys that encrypt them."""
    arns = local(scope, f"{verb}_arns", targets.map(lambda target: target.arn))
    given = targets.map(lambda target: target.kms_key_arn).filter(lambda key: key.is_given)
    keys = local(scope, f"{verb}_key_arns", given.distinct)
    of_these = {"StringEquals": {f"kms:EncryptionContext:{context}": arns}}
    sid = verb.capitalize()
    return [
        When(arns.length > 0, statement(sid, actions=actions, resources=arns)),
        When(
            keys.length > 0,
            statement(f"{sid}Encrypted", actions=with_key, resources=keys, conditions=of_these),
        ),
    ]
