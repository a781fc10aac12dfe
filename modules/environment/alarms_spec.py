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
    from modules.service.spec import ServiceSpec

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


OWN = {
    "server-errors": "server_errors",
    "slow-responses": "slow_responses",
    "unhealthy-targets": "unhealthy_targets",
}
"""Alarms of the route of a service that may roll it back: the end of the name, and the address."""


def own_alarms(service: ServiceSpec) -> list[str]:
    """Return which of the alarms that are made for a service roll it back."""
    return [name for name in service.deployment_alarms.known or () if name in OWN]


def rollback_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield the alarms of a service that are to roll it back, and have no route to watch."""
    for name, service in spec.services.items():
        if "" not in service.routes_to(name).known:
            for alarm in own_alarms(service):
                yield Problem(
                    ("services", name, "deployment_alarms"),
                    f'"{alarm}" is an alarm of its route, and it has none; give it one or remove '
                    "the alarm",
                )


def alarm_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield a topic that is called like that of the alarms."""
    yield from rollback_problems(spec)
    alarms = alarms_of(spec)
    if alarms and not alarms.topic_arn.is_given and TOPIC in spec.topics:
        yield Problem(("topics", TOPIC), "is what the topic of alarms is called; rename it")
