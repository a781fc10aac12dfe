"""A queue of SQS, with its dead-letter queue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.fixed import Fixed
from modules.language.problems import Rule
from modules.language.sources import TakenBy, sqs
from modules.language.spec import Spec
from modules.language.value import Value

ANEW = (
    "or make a queue with another name beside this one, move to it and take this one away when it "
    "is empty"
)
"""The way to another value of what a queue is made of."""


class QueueSpec(Spec):
    """A queue of SQS, with a dead-letter queue that keeps what no consumer could work off."""

    taken_by: ClassVar[TakenBy] = sqs("CreateQueue")

    fifo_queue: Value[bool] = Value(False)
    """Whether the queue keeps the order of messages of a group, and takes none of them twice.

    AWS cannot change it: another value is refused when Terraform plans, since another queue would
    begin without the messages of this one.
    """

    content_based_deduplication: Value[bool] = Value(False)
    """Whether a message with the same body counts once within five minutes. Of a FIFO queue alone;
    by default whoever sends a message gives its deduplication id."""

    fifo_throughput_limit: Value[Literal["perQueue", "perMessageGroupId"]] = Value("perQueue")
    """What AWS's limit of 300 calls a second counts for. Of a FIFO queue alone.

    ``perMessageGroupId`` is AWS's high throughput: the limit counts for each group of messages,
    and within each group a message counts once.
    """

    visibility_timeout_seconds: Value[Annotated[int, Field(ge=0, le=43200)]] = Value(30)
    """Seconds for which a message that was received is hidden from other consumers.

    Longer than a consumer ever works on one, or another one gets it too. The default is AWS's.
    """

    message_retention_seconds: Value[Annotated[int, Field(ge=60, le=1209600)]] = Value(345600)
    """Seconds for which the queue keeps a message that nobody deletes. The default is AWS's, 4
    days: longer than a weekend. The dead-letter queue always keeps them 14 days, AWS's longest."""

    delay_seconds: Value[Annotated[int, Field(ge=0, le=900)]] = Value(0)
    """Seconds for which a new message is hidden. The default hides none."""

    receive_wait_time_seconds: Value[Annotated[int, Field(ge=0, le=20)]] = Value(20)
    """Seconds for which a call that receives waits for a message.

    The default is the longest, since AWS's own, 0, asks a part of the servers alone: it may miss
    what is there, and a consumer that asks again at once pays for each empty answer.
    """

    max_receive_count: Value[Annotated[int, Field(ge=1, le=1000)]] = Value(5)
    """Number of times that a message is received before it goes to the dead-letter queue.

    The default outlasts a consumer that is replaced and a callee that fails for a while, and stops
    a message that no consumer can take before it has cost more than five tries.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        for field, is_default in {
            "content_based_deduplication": ~self.content_based_deduplication,
            "fifo_throughput_limit": self.fifo_throughput_limit == "perQueue",
        }.items():
            yield Rule(
                (field,),
                is_default | self.fifo_queue,
                "is of a FIFO queue; set fifo_queue = true or remove it",
            )

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        why = "a queue stays FIFO or standard, and another one would not have its messages"
        yield Fixed(("fifo_queue",), self.fifo_queue, why, ANEW)
