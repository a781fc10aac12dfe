"""The module ``topic``."""

from __future__ import annotations

from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.language.names import Names
from modules.topic.inputs import TopicInputs
from modules.topic.topic import Topic


def build(stack: ModuleStack, var: TopicInputs) -> Outputs:
    """Create the topic."""
    topic = Topic(
        stack,
        "_topic",
        noun=str(var.name),
        spec=var,
        names=Names(var.platform),
        key_arn=var.kms_key_arn,
    )
    topic.subscribe(var.subscriptions)
    return {"topic_arn": Output(topic.topic_arn, "ARN of the topic.")}


FACE = Face(
    "topic",
    "A topic of SNS, encrypted, whose messages go to the queues that subscribe it.",
    TopicInputs,
    build,
)
