"""In which order the containers of a task start, and the rules that they can."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from modules.language.fields import Name
from modules.language.functions import quoted
from modules.language.problems import Rule
from modules.language.value import Value

if TYPE_CHECKING:
    from modules.task.spec import TaskSpec

MOST_CONTAINERS = 10
"""Source: Amazon ECS quotas, containers per task definition."""

Condition = Literal["COMPLETE", "HEALTHY", "START", "SUCCESS"]
"""What a container waits for. Source: Amazon ECS API, ``ContainerDependency``."""

Dependencies = Annotated[dict[Name, Condition], Field(max_length=MOST_CONTAINERS - 1)]

Names = Value[tuple[str, ...]]

_DOUBLINGS = 4
"""Ways of 2, 4, 8 and 16 steps: the longest through all containers has ten."""


def dependency_rules(name: Value[str], task: TaskSpec) -> Iterator[Rule]:
    """Yield the rules on what the containers of a task wait for.

    What the main container waits for are rules of ``container_depends_on``, and refer to
    ``containers``. In Terraform those of ``containers`` cannot refer to that field then.

    Args:
        name: Name of the main container.
        task: The task.
    """
    further = task.containers
    yield Rule(
        ("containers",),
        ~further.keys.contains(name),
        f'"{name}" is the main container, which bears the name of the service; call it otherwise',
    )
    yield from _target_rules("container_depends_on", name, task, lambda *states: _in(task, states))
    yield from _target_rules(
        "containers",
        name,
        task,
        lambda *states: further.values.map(lambda one: _in(one, states)).flat.distinct,
    )
    waiting = further.select(lambda _, one: one.waits_for.length > 0).keys
    near = waiting.to_table(lambda one: further[one].waits_for.keys)
    circle = _reached(near).select(lambda one, others: others.contains(one)).keys
    yield Rule(
        ("containers",),
        circle.length == 0,
        f"{quoted(circle)} would wait for each other and never start; remove one of their "
        "depends_on",
    )
    whole = near | Value({str(name): task.waits_for.keys})
    yield Rule(
        ("container_depends_on",),
        ~_reached(whole)[name].contains(name),
        f'"{name}" would wait for what waits for it, and never start; remove one of the two',
    )


def _in(container: Any, states: tuple[str, ...]) -> Names:
    """Return what a container waits for in one of some states."""
    found: Names = container.waits_for.select(lambda _, state: Value(states).contains(state)).keys
    return found


def _target_rules(
    field: str, name: Value[str], task: TaskSpec, waiting: Callable[..., Names]
) -> Iterator[Rule]:
    """Yield the rules that what a container waits for can come.

    Args:
        field: The field with the rules.
        name: Name of the main container.
        task: The task.
        waiting: Returns what the containers of the field wait for, in one of some states.
    """
    further = task.containers
    names = further.keys + Value((name,))
    unknown = waiting("COMPLETE", "HEALTHY", "START", "SUCCESS").filter(
        lambda other: ~names.contains(other)
    )
    yield Rule(
        (field,),
        unknown.length == 0,
        f"{quoted(unknown)} is waited for and is no container of the task; write one of "
        f"{quoted(names)}",
    )
    unchecked = further.select(lambda _, one: ~one.health_check.is_given).keys
    unchecked = unchecked + task.has_health_check.then(Value(()), Value((name,)))
    mute = waiting("HEALTHY").filter(lambda other: unchecked.contains(other))
    yield Rule(
        (field,),
        mute.length == 0,
        f"{quoted(mute)} has no health_check and never is HEALTHY; give it one, or wait for START",
    )
    essential = further.select(lambda _, one: one.essential).keys + Value((name,))
    lasting = waiting("COMPLETE", "SUCCESS").filter(lambda other: essential.contains(other))
    yield Rule(
        (field,),
        lasting.length == 0,
        f"{quoted(lasting)} is essential, so the task ends when it does; write essential = false "
        "there, or wait for START or HEALTHY",
    )


def _reached(near: Value[dict[str, Names]]) -> Value[dict[str, Names]]:
    """Return whom each container waits for, directly or not."""
    for _ in range(_DOUBLINGS):
        near = near.once(
            lambda near: near.keys.to_table(
                lambda one: (
                    (
                        near[one] + near[one].map(lambda other: near.get(other, Value(()))).flat
                    ).distinct
                )
            )
        )
    return near
