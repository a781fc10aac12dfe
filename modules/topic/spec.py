"""A topic of SNS, and the queues that get its messages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.fields import Name
from modules.language.fixed import Fixed
from modules.language.problems import Rule
from modules.language.sources import TakenBy, sns
from modules.language.spec import Spec
from modules.language.value import Value

MOST_OF_FIFO = 100
"""Subscriptions of a FIFO topic.

Source: AWS General Reference, "Amazon Simple Notification Service endpoints and quotas".
"""

ANEW = "or make a topic with another name beside this one, move to it and take this one away"
"""The way to another value of what a topic is made of."""


class SubscriptionSpec(Spec):
    """A queue that gets each message of a topic."""

    taken_by: ClassVar[TakenBy] = sns("Subscribe")

    raw_message_delivery: Value[bool] = Value(True)
    """Whether the message in the queue is what was published. With false, SNS puts it into a JSON
    text, with the topic and the time."""


class BaseTopicSpec(Spec):
    """A topic of SNS."""

    taken_by: ClassVar[TakenBy] = sns("CreateTopic")

    fifo_topic: Value[bool] = Value(False)
    """Whether the topic keeps the order of messages of a group, and takes none of them twice.

    AWS cannot change it: another value is refused when Terraform plans, since another topic would
    begin without subscriptions.
    """

    content_based_deduplication: Value[bool] = Value(False)
    """Whether a message with the same body counts once within five minutes. Of a FIFO topic alone;
    by default whoever publishes a message gives its deduplication id."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield Rule(
            ("content_based_deduplication",),
            ~self.content_based_deduplication | self.fifo_topic,
            "is of a FIFO topic; set fifo_topic = true or remove it",
        )

    def fifo_rule(self, subscriptions: Value[int]) -> Rule:
        """Return the rule that a FIFO topic has no more subscriptions than AWS takes.

        Args:
            subscriptions: Their number.
        """
        return Rule(
            ("subscriptions",),
            ~self.fifo_topic | (subscriptions <= MOST_OF_FIFO),
            f"are {subscriptions}, and a FIFO topic takes {MOST_OF_FIFO}; remove some",
        )

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        why = "a topic stays FIFO or standard, and another one would not have its subscriptions"
        yield Fixed(("fifo_topic",), self.fifo_topic, why, ANEW)


class TopicSpec(BaseTopicSpec):
    """A topic of an environment."""

    subscriptions: Annotated[dict[Name, SubscriptionSpec], Field(max_length=200)] = Field(
        default_factory=dict
    )
    """Queues of this environment that get each message, by name: ``shipments = {}``.

    A FIFO queue gets messages of a FIFO topic alone. Default: none.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from super().rules()
        yield self.fifo_rule(Value(len(self.subscriptions)))
