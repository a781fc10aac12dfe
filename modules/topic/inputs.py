"""The inputs of the Terraform module ``topic``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.frame.inputs import Inputs
from modules.language.arns import KeyArn, QueueArn
from modules.language.fields import Name, PlatformName
from modules.language.fixed import Fixed
from modules.language.functions import matches, quoted
from modules.language.names import name_rules
from modules.language.problems import Rule
from modules.language.value import Value
from modules.topic.spec import ANEW, BaseTopicSpec, SubscriptionSpec


class SubscriptionInput(SubscriptionSpec):
    """A queue that gets each message of a topic."""

    queue_arn: Annotated[
        Value[QueueArn],
        Field(examples=["arn:aws:sqs:eu-west-1:111122223333:orders-prod-shipments"]),
    ]
    """ARN of the queue. Its policy has to let the topic send into it, as ``topic_arns`` of the
    module ``queue`` does."""


class TopicInputs(BaseTopicSpec, Inputs):
    """The inputs of the module ``topic``."""

    platform: Annotated[Value[PlatformName], Field(examples=["orders-prod"])]
    """Name of the platform; the physical name is ``<platform>-<name>``."""

    name: Annotated[Value[Name], Field(examples=["order-events"])]
    """Name of the topic."""

    subscriptions: Value[Annotated[dict[Name, SubscriptionInput], Field(max_length=200)]] = Value(
        {}
    )
    """Queues that get each message, by name. Default: none."""

    kms_key_arn: Value[KeyArn | None] = Value(None)
    """KMS key that encrypts the messages within SNS. Default: they are not encrypted there."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from Inputs.rules(self)
        yield from name_rules("platform", self.platform)
        yield from BaseTopicSpec.rules(self)
        yield self.fifo_rule(self.subscriptions.length)
        fifo = self.subscriptions.select(
            lambda _, subscription: matches(r"\.fifo$", subscription.queue_arn)
        ).keys
        yield Rule(
            ("subscriptions",),
            self.fifo_topic | (fifo.length == 0),
            f"{quoted(fifo)} is a FIFO queue, which gets messages of a FIFO topic alone; set "
            "fifo_topic = true or remove it",
        )

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield Fixed(("platform",), self.platform, "physical names begin with it", ANEW)
        yield Fixed(("name",), self.name, "a topic keeps its name, with its subscriptions", ANEW)
        yield from BaseTopicSpec.fixed(self)
