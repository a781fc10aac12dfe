"""All containers of a task."""

from __future__ import annotations

from typing import Any

from modules.bindings.core import Construct
from modules.bindings.resources import local
from modules.language.value import Value
from modules.task.agent_rules import agent_mounts
from modules.task.container import Surroundings, further_container, main_container
from modules.task.provided import Provided
from modules.task.registry import Registry
from modules.task.spec import TaskSpec


def all_containers(
    scope: Construct,
    spec: TaskSpec,
    *,
    name: str,
    registry: Registry,
    provided: Provided,
    ports: Value[dict[str, tuple[int, ...]]],
    around: Surroundings,
) -> Value[tuple[Any, ...]]:
    """Return the definitions of all containers of a task, the main one first.

    Args:
        scope: The task's scope.
        spec: The task.
        name: Name of the main container.
        registry: The repository of the service.
        provided: What others have for the task.
        ports: TCP ports of each container, by its name.
        around: What all containers are given.
    """
    main = main_container(
        scope,
        spec,
        name=name,
        image=registry.image(spec),
        secrets=provided.secrets,
        mounts=local(scope, "mounts", agent_mounts(spec, spec, name)),
        ports=ports[name],
        around=around,
    )
    further = spec.containers.entries(
        lambda name, container: further_container(
            container,
            name=name,
            image=registry.image(container),
            secrets=provided.further_secrets.of(name),
            mounts=agent_mounts(spec, container, name),
            ports=ports[name],
            around=around,
        )
    )
    rest: Value[tuple[Any, ...]] = local(scope, "containers", further)
    return Value((local(scope, "container", main),)) + rest
