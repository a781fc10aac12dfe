"""What a task may do with queues and topics."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from modules.bindings.core import Construct
from modules.bindings.resources import local
from modules.iam.policy import statement
from modules.language.expression import When
from modules.language.value import Value
from modules.task.messages_spec import Messages
from modules.task.roles import TaskRole

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
