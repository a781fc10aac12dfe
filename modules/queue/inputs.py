"""The inputs of the Terraform module ``queue``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.frame.inputs import Inputs
from modules.language.arns import KeyArn, TopicArn
from modules.language.fields import Name, PlatformName
from modules.language.fixed import Fixed
from modules.language.names import name_rules
from modules.language.problems import Rule
from modules.language.value import Value
from modules.queue.spec import ANEW, QueueSpec


class QueueInputs(QueueSpec, Inputs):
    """The inputs of the module ``queue``."""

    platform: Annotated[Value[PlatformName], Field(examples=["orders-prod"])]
    """Name of the platform; the physical name is ``<platform>-<name>``."""

    name: Annotated[Value[Name], Field(examples=["shipments"])]
    """Name of the queue. That of its dead-letter queue ends in ``-dlq``."""

    kms_key_arn: Value[KeyArn | None] = Value(None)
    """KMS key that encrypts the messages. Default: SQS encrypts them with a key of its own.

    For topics that send into the queue its policy has to let ``sns.amazonaws.com`` call
    ``kms:Decrypt`` and ``kms:GenerateDataKey``, as ``topic_arns`` of the module ``encryption``
    does.
    """

    topic_arns: Value[Annotated[tuple[TopicArn, ...], Field(max_length=20)]] = Value(())
    """ARNs of the topics that may send into the queue. Default: none.

    Where both modules have ``for_each``, write the ARN out, which ends in ``<platform>-<topic>``: a
    reference to one instance is one to all, and those of the subscriptions lead back.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from Inputs.rules(self)
        yield from name_rules("platform", self.platform)
        yield from QueueSpec.rules(self)

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield Fixed(("platform",), self.platform, "physical names begin with it", ANEW)
        yield Fixed(("name",), self.name, "a queue keeps its name, with its messages", ANEW)
        yield from QueueSpec.fixed(self)
