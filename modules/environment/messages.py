"""Queues and topics in the stack of an environment, and who uses them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from modules.bindings.core import Construct
from modules.environment.keys import DataKey
from modules.environment.outputs import Outputs
from modules.environment.service_names import arn_variable, label, url_variable
from modules.environment.spec import EnvironmentSpec
from modules.frame.module_stack import Output
from modules.language.names import Names
from modules.language.value import Value
from modules.queue.queue import Queue
from modules.service.caller_spec import CallerSpec
from modules.task.messages_spec import Messages, OwnQueue, OwnTopic
from modules.topic.inputs import SubscriptionInput
from modules.topic.spec import TopicSpec
from modules.topic.topic import Topic


class MessageParts(NamedTuple):
    """The queues and topics of an environment, by name."""

    queues: Mapping[str, Queue]
    topics: Mapping[str, Topic]
    key_arn: Value[str | None]

    def used_by(self, caller: CallerSpec) -> Messages:
        """Return what a service or job uses."""
        queues = {name: self._queue(queue) for name, queue in self.queues.items()}
        topics = {
            name: OwnTopic(arn=Value(topic.topic_arn), kms_key_arn=self.key_arn)
            for name, topic in self.topics.items()
        }
        both: dict[str, Any] = {**queues, **topics}
        return Messages(
            consumes=Value({name: queues[name] for name in caller.consumes}),
            publishes=Value({name: both[name] for name in caller.publishes}),
        )

    def variables(self, caller: CallerSpec) -> dict[str, str]:
        """Return the environment variables in which a service or job finds what it uses."""
        used = [*caller.consumes, *caller.publishes]
        return {
            **{url_variable(one): self.queues[one].queue_url for one in used if one in self.queues},
            **{arn_variable(one): self.topics[one].topic_arn for one in used if one in self.topics},
        }

    def _queue(self, queue: Queue) -> OwnQueue:
        return OwnQueue(
            arn=Value(queue.queue_arn), name=Value(queue.queue_name), kms_key_arn=self.key_arn
        )


def create_messages(
    scope: Construct, spec: EnvironmentSpec, names: Names, key: DataKey
) -> MessageParts:
    """Create the queues and topics.

    Args:
        scope: The stack.
        spec: The environment's spec.
        names: Creates physical names.
        key: The key that encrypts their messages.
    """
    of_queues, of_topics = Construct(scope, "_queues"), Construct(scope, "_topics")
    topics = {
        name: Topic(of_topics, label(name), noun=name, spec=topic, names=names, key_arn=key.arn)
        for name, topic in spec.topics.items()
    }
    queues = {
        name: Queue(
            of_queues,
            label(name),
            noun=name,
            spec=queue,
            names=names,
            key_arn=key.arn,
            topic_arns=Value(tuple(topics[topic].topic_arn for topic in spec.topics_of(name))),
        )
        for name, queue in spec.queues.items()
    }
    for name, topic in spec.topics.items():
        if topic.subscriptions:
            ready = [*key.ready, *(one for q in topic.subscriptions for one in queues[q].ready)]
            topics[name].subscribe(_subscriptions(topic, queues), ready)
    return MessageParts(queues, topics, key.arn)


def _subscriptions(
    topic: TopicSpec, queues: Mapping[str, Queue]
) -> Value[dict[str, SubscriptionInput]]:
    return Value(
        {
            queue: SubscriptionInput(
                queue_arn=Value(queues[queue].queue_arn),
                raw_message_delivery=subscription.raw_message_delivery,
            )
            for queue, subscription in topic.subscriptions.items()
        }
    )


def message_outputs(spec: EnvironmentSpec, parts: MessageParts) -> Outputs:
    """Yield what tells of queues and topics, by name; nothing where there is none."""
    if parts.queues:
        told = {
            name: {
                "arn": queue.queue_arn,
                "url": queue.queue_url,
                "dead_letter_queue_arn": queue.dead_letter_queue_arn,
                "dead_letter_queue_url": queue.dead_letter_queue_url,
                "consumed_by": _users(spec, "consumes", name),
                "published_by": _users(spec, "publishes", name),
            }
            for name, queue in parts.queues.items()
        }
        yield "queues", Output(told, "The queues, and who uses each for what.")
    if parts.topics:
        published = {
            name: {"arn": topic.topic_arn, "published_by": _users(spec, "publishes", name)}
            for name, topic in parts.topics.items()
        }
        yield "topics", Output(published, "The topics, and who uses each for what.")


def _users(spec: EnvironmentSpec, field: str, name: str) -> dict[str, str]:
    """Return the reasons of those who use a queue or topic, by their names."""
    return {
        caller: getattr(one, field)[name]
        for (_, caller), one in spec.callers.items()
        if name in getattr(one, field)
    }
