"""Whether an environment has alarms, and whom they reach."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.alarms.spec import AlarmsSpec
from modules.language.arns import TopicArn
from modules.language.problems import Problem, Rule
from modules.language.value import Value

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec

TOPIC = "alarms"
"""Name of the topic that is made."""


class AnyAlarmsSpec(AlarmsSpec):
    """Alarms, notifications of events with their log, and a dashboard.

    ``alarms = false`` is short for ``alarms.enabled = false``.
    """

    enabled: bool | None = None
    """Whether there are any. Default: unless the environment is disposable and says nothing of
    alarms: nobody is woken by what may be gone at any time."""

    topic_arn: Value[TopicArn | None] = Value(None)
    """Topic of SNS that exists and gets alarms and notifications. Default: one is made.

    Its policy, and that of its key, have to let ``cloudwatch.amazonaws.com`` and
    ``events.amazonaws.com`` publish: the latter without a condition, which EventBridge cannot meet.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield Rule(
            ("email",),
            ~self.email.is_given | ~self.topic_arn.is_given,
            "subscribes the topic that is made, and topic_arn is one that exists; remove one of "
            "them",
        )


def alarms_of(spec: EnvironmentSpec) -> AnyAlarmsSpec | None:
    """Return what an environment says of its alarms; None: it has none."""
    if spec.alarms is None:
        return None if spec.disposable else AnyAlarmsSpec()
    return None if spec.alarms.enabled is False else spec.alarms


def alarm_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield a topic that is called like that of the alarms."""
    alarms = alarms_of(spec)
    if alarms and not alarms.topic_arn.is_given and TOPIC in spec.topics:
        yield Problem(("topics", TOPIC), "is what the topic of alarms is called; rename it")
