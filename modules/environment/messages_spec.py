"""The queues and topics of an environment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.fields import Name
from modules.language.fixed import Fixed
from modules.language.sources import TakenBy, sqs
from modules.language.spec import Spec
from modules.queue.spec import QueueSpec
from modules.topic.spec import TopicSpec

MAX_QUEUES = 200


class MessagesSpec(Spec):
    """Queues and topics, between services and jobs that do not wait for each other."""

    taken_by: ClassVar[TakenBy] = sqs("CreateQueue")

    queues: Annotated[dict[Name, QueueSpec], Field(max_length=MAX_QUEUES)] = Field(
        default_factory=dict
    )
    """Queues by name, each with a dead-letter queue. Default: none."""

    topics: Annotated[dict[Name, TopicSpec], Field(max_length=MAX_QUEUES)] = Field(
        default_factory=dict
    )
    """Topics by name, and the queues that get their messages. Default: none."""

    def topics_of(self, queue: str) -> tuple[str, ...]:
        """Return the topics whose messages a queue gets."""
        return tuple(name for name, topic in self.topics.items() if queue in topic.subscriptions)

    def fixed_messages(self) -> Iterator[Fixed]:
        """Yield what queues and topics keep."""
        for name, queue in self.queues.items():
            yield from (field.below("queues", name) for field in queue.fixed())
        for name, topic in self.topics.items():
            yield from (field.below("topics", name) for field in topic.fixed())
