"""What is wrong with queues, topics and their users among the other tables of an environment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from modules.environment.service_names import arn_variable, url_variable, way_name
from modules.language.problems import Problem, did_you_mean
from modules.service.backlog_rules import FIELD
from modules.service.caller_spec import CallerSpec
from modules.service.spec import ServiceSpec

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec

ENDINGS = ("-dlq", "-dead-letters")
"""How the dead-letter queues of queues and of jobs are called."""


def message_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield the names and subscriptions that cannot be, and who uses what is not there."""
    for name in spec.queues:
        if name.endswith(ENDINGS):
            yield Problem(
                ("queues", name),
                "is what a dead-letter queue is called, which the platform makes; rename it",
            )
    for name, topic in spec.topics.items():
        path = ("topics", name)
        if name in spec.queues:
            yield Problem(path, "is what a queue is called, and publishes names both; rename one")
        for queue in topic.subscriptions:
            field = (*path, "subscriptions")
            if queue not in spec.queues:
                yield Problem(field, _unknown(queue, "queue", spec.queues))
            elif spec.queues[queue].fifo_queue and not topic.fifo_topic:
                yield Problem(
                    field,
                    f'"{queue}" is a FIFO queue, which gets messages of a FIFO topic alone; set '
                    "fifo_topic = true or remove it",
                )
    for place, caller in spec.callers.items():
        yield from (found.below(*place) for found in _user_problems(spec, caller))


def _user_problems(spec: EnvironmentSpec, caller: CallerSpec) -> Iterator[Problem]:
    for name in caller.consumes:
        if name in spec.topics:
            yield Problem(
                ("consumes",),
                f'"{name}" is a topic, whose messages a task gets by a queue; write the queue, and '
                f"topics.{name}.subscriptions with it",
            )
        elif name not in spec.queues:
            yield Problem(("consumes",), _unknown(name, "queue", spec.queues))
    both = {**spec.queues, **spec.topics}
    for name in caller.publishes:
        if name not in both:
            yield Problem(("publishes",), _unknown(name, "queue and no topic", both))
    for name in sorted(used_queues(spec, caller) & {*map(way_name, caller.calls)}):
        yield Problem(
            ("calls",),
            f'"{name}" is called as a queue that is used here, and {url_variable(name)} would be '
            "the address of both; rename the queue",
        )
    if not isinstance(caller, ServiceSpec) or (spec.cluster.arn.is_given and not spec.stands_on):
        return
    backlog = caller.scaling.if_given(
        lambda scaling: scaling.acceptable_backlog_per_task.is_given, otherwise=False
    )
    if backlog and spec.cluster.container_insights == "disabled":
        yield Problem(
            FIELD,
            "counts running tasks, which Container Insights measures, and cluster."
            'container_insights is "disabled"; write "enabled" or remove it',
        )


def _unknown(name: str, what: str, known: Mapping[str, object]) -> str:
    return f'"{name}" is no {what} of this environment; {did_you_mean(name, known.keys())}'


def used_queues(spec: EnvironmentSpec, caller: CallerSpec) -> set[str]:
    """Return the queues that a service or job uses."""
    return (caller.consumes.keys() | caller.publishes.keys()) & spec.queues.keys()


def used_topics(spec: EnvironmentSpec, caller: CallerSpec) -> set[str]:
    """Return the topics that a service or job uses."""
    return caller.publishes.keys() & spec.topics.keys()


def message_variables(spec: EnvironmentSpec, caller: CallerSpec) -> dict[str, str]:
    """Return the variables in which a service or job finds queues and topics, with what each is."""
    queues = {url_variable(name): f'the URL of "{name}"' for name in used_queues(spec, caller)}
    topics = {arn_variable(name): f'the ARN of "{name}"' for name in used_topics(spec, caller)}
    return queues | topics
