"""Directories that the agent of ECS Exec writes to, where nothing else can be written.

AWS does not support ECS Exec with a read-only root file system, because its agent creates
directories and files (Amazon ECS developer guide, "Monitor Amazon ECS containers with ECS Exec").
On Fargate it works with volumes in three places, as users report:

- https://github.com/aws/containers-roadmap/issues/1359
- https://github.com/aws-containers/amazon-ecs-exec-checker/issues/71

That AWS document the places is asked for in https://github.com/aws/containers-roadmap/issues/2824.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from modules.language.functions import quoted
from modules.language.problems import Rule
from modules.language.value import Value

if TYPE_CHECKING:
    from modules.task.container_spec import ContainerSpec
    from modules.task.spec import TaskSpec

AGENT_DIRECTORIES = {
    "managed_agents": "/managed-agents",
    "ssm_state": "/var/lib/amazon/ssm",
    "ssm_logs": "/var/log/amazon/ssm",
}
"""Directories of the agent, by the last part of their volume's name."""


def agent_mounts(task: TaskSpec, container: ContainerSpec, name: Any) -> Value[dict[str, str]]:
    """Return where empty volumes are mounted for the agent of a container, by volume.

    Each container has its own: its agent keeps there who it is.

    Args:
        task: The task.
        container: The container.
        name: Name of the container.
    """
    mounts = {f"{name}_{part}": path for part, path in AGENT_DIRECTORIES.items()}
    return _is_confined(task, container).then(Value(mounts), Value({}))


def agent_volumes(task: TaskSpec, name: str) -> Value[tuple[Any, ...]]:
    """Return the names of the volumes for the agents of all containers.

    Args:
        task: The task.
        name: Name of the main container.
    """
    further = task.containers.entries(lambda other, one: agent_mounts(task, one, other).keys)
    own: Value[tuple[Any, ...]] = agent_mounts(task, task, name).keys
    return own + further.flat


def agent_rules(task: TaskSpec) -> Iterator[Rule]:
    """Yield the rules that nothing else is mounted where the agent has its volumes."""
    confined = task.containers.values.filter(lambda one: one.readonly_root_filesystem)
    further = confined.map(lambda one: one.tmpfs.keys + one.mounted_at).flat
    enabled = task.enable_execute_command
    own = _is_confined(task, task)
    for field, directories, is_confined in (
        ("tmpfs", task.tmpfs.keys, own),
        ("mount_points", task.mounted_at, own),
        ("containers", further, enabled),
    ):
        twice = directories.filter(lambda path: _OF_AGENT.contains(path))
        yield Rule(
            (field,),
            (twice.length == 0) | ~is_confined,
            f"{quoted(twice)} is a volume of ECS Exec; remove it",
        )


_OF_AGENT = Value(tuple(AGENT_DIRECTORIES.values()))


def _is_confined(task: TaskSpec, container: ContainerSpec) -> Value[bool]:
    """Return whether the agent of a container can write to volumes alone."""
    return task.enable_execute_command & container.readonly_root_filesystem
