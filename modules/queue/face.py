"""The module ``queue``."""

from __future__ import annotations

from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.language.names import Names
from modules.queue.inputs import QueueInputs
from modules.queue.queue import Queue


def build(stack: ModuleStack, var: QueueInputs) -> Outputs:
    """Create the queue."""
    queue = Queue(
        stack,
        "_queue",
        noun=str(var.name),
        spec=var,
        names=Names(var.platform),
        key_arn=var.kms_key_arn,
        topic_arns=var.topic_arns,
    )
    return {
        "queue_arn": Output(queue.queue_arn, "ARN of the queue.", queue.ready),
        "queue_url": Output(queue.queue_url, "URL of the queue."),
        "queue_name": Output(queue.queue_name, "Name of the queue."),
        "dead_letter_queue_arn": Output(
            queue.dead_letter_queue_arn, "ARN of the queue with what no consumer could work off."
        ),
        "dead_letter_queue_url": Output(queue.dead_letter_queue_url, "URL of that queue."),
    }


FACE = Face(
    "queue",
    "A queue of SQS, encrypted, with a dead-letter queue and the policies of both.",
    QueueInputs,
    build,
    comments={
        "output.queue_arn.depends_on": "A topic that subscribes the queue may send into it.",
    },
)
