"""A topic of SNS, with its policy and its subscriptions."""

from __future__ import annotations

from collections.abc import Sequence

from modules.bindings.aws import SnsTopic, SnsTopicPolicy, SnsTopicSubscription
from modules.bindings.core import Construct
from modules.bindings.resources import arguments, for_each, put, reference
from modules.iam.policy import document, tls_only
from modules.language.names import Names
from modules.language.value import Value
from modules.topic.inputs import SubscriptionInput
from modules.topic.spec import BaseTopicSpec


def topic_name(noun: str, spec: BaseTopicSpec, names: Names) -> str:
    """Return the physical name of a topic.

    Args:
        noun: Name of the topic within the environment.
        spec: The topic's spec.
        names: Creates physical names.
    """
    return f"{names.of('aws_sns_topic', noun)}{spec.fifo_topic.then('.fifo', '')}"


class Topic(Construct):
    """A topic that nobody reaches without TLS; each subscribed queue gets each of its messages."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        noun: str,
        spec: BaseTopicSpec,
        names: Names,
        key_arn: Value[str | None],
    ) -> None:
        """Create the topic.

        Args:
            scope: Parent construct.
            id: Construct id.
            noun: Name of the topic within the environment.
            spec: The topic's spec.
            names: Creates physical names.
            key_arn: KMS key of the messages, if any.
        """
        super().__init__(scope, id)
        topic = SnsTopic(
            self,
            "_topic",
            name=topic_name(noun, spec, names),
            fifo_topic=put(spec.fifo_topic),
            content_based_deduplication=put(spec.content_based_deduplication),
            kms_master_key_id=put(key_arn),
        )
        self.topic_arn = reference(topic, "arn")
        # Of all calls the one that SNS takes without TLS, and with a statement of its own.
        closed = tls_only(["sns:Publish"], [self.topic_arn])
        SnsTopicPolicy(self, "_policy", arn=self.topic_arn, policy=document([closed]))

    def subscribe(
        self, subscriptions: Value[dict[str, SubscriptionInput]], ready: Sequence[str] = ()
    ) -> None:
        """Let queues get each message.

        Args:
            subscriptions: The queues, by name.
            ready: Addresses of resources that have to exist before SNS sends into them.
        """
        subscription = SnsTopicSubscription(
            self,
            "_subscription",
            topic_arn=self.topic_arn,
            protocol="sqs",
            endpoint="${each.value.queue_arn}",
        )
        arguments(subscription, raw_message_delivery="${each.value.raw_message_delivery}")
        if ready:
            arguments(subscription, depends_on=[*ready])
        for_each(subscription, subscriptions)
