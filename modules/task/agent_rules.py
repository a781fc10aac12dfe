"""Directories that the agent of ECS Exec writes to, where nothing else can be written.

AWS does not support ECS Exec with a read-only root file system, because its agent creates
directories and files (Amazon ECS developer guide, "Monitor Amazon ECS containers with ECS Exec").
On Fargate it works with volumes in three places, as users report:

- https://github.com/aws/containers-roadmap/issues/1359
- https://github.com/aws-containers/amazon-ecs-exec-checker/issues/71

That AWS document the places is asked for in https://github.com/aws/containers-roadmap/issues/2824.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from modules.language.functions import quoted
from modules.language.problems import Rule
from modules.language.value import Value

if TYPE_CHECKING:
    from modules.task.spec import TaskSpec

AGENT_DIRECTORIES = {
    "managed_agents": "/managed-agents",
    "ssm_state": "/var/lib/amazon/ssm",
    "ssm_logs": "/var/log/amazon/ssm",
}
"""Directories of the agent, by the last part of their volume's name."""


def agent_mounts(spec: TaskSpec, container: str) -> Value[dict[str, str]]:
    """Return where empty volumes are mounted for the agent of a container, by volume.

    Each container has its own: its agent keeps there who it is.

    Args:
        spec: The task.
        container: Name of the container.
    """
    mounts = {f"{container}_{part}": path for part, path in AGENT_DIRECTORIES.items()}
    return spec.has_confined_agent.then(Value(mounts), Value({}))


def agent_rule(spec: TaskSpec) -> Rule:
    """Return the rule that nothing else is mounted where the agent has its volumes."""
    twice = spec.tmpfs.keys.filter(
        lambda path: Value(tuple(AGENT_DIRECTORIES.values())).contains(path)
    )
    return Rule(
        ("tmpfs",),
        (twice.length == 0) | ~spec.has_confined_agent,
        f"{quoted(twice)} is a volume of ECS Exec; remove it",
    )
