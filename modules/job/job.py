"""A job, with everything that belongs to it alone."""

from __future__ import annotations

from collections.abc import Sequence

from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import reference
from modules.cluster.spec import CapacityProvider, StrategySpec
from modules.job.schedule import Schedule
from modules.job.schedule_spec import ScheduledSpec
from modules.job.target import Target
from modules.language.value import Value
from modules.network.security_group import SecurityGroup
from modules.service.container_spec import SERVICE_NAME_VARIABLE
from modules.service.surroundings import Surroundings
from modules.task.provided import Provided
from modules.task.task import Task, create_task


class Job:
    """A task that starts at given times or by hand: task definition, roles, and its schedule."""

    def __init__(
        self,
        scope: Construct,
        *,
        name: str,
        noun: str | None = None,
        spec: ScheduledSpec,
        provided: Provided,
        security_group: SecurityGroup,
        capacity_provider_strategy: Value[dict[CapacityProvider, StrategySpec]],
        around: Surroundings,
    ) -> None:
        """Create the job.

        Args:
            scope: A scope for this job alone, which contains its security group.
            name: Name of the job and of its container.
            noun: What it is called in AWS. Default: its name.
            spec: The job's spec.
            provided: What others have for its tasks.
            security_group: Security group of its tasks, with all rules.
            capacity_provider_strategy: Where its tasks run.
            around: Its network and cluster.
        """
        noun = noun or name
        self.security_group = security_group
        self.task: Task = create_task(
            scope,
            name=name,
            noun=noun,
            spec=spec,
            provided=provided._replace(
                environment={SERVICE_NAME_VARIABLE: name, **provided.environment}
            ),
            ports=_ports(name, spec),
            platform=around.platform,
        )
        self.target = self._target(spec, around, capacity_provider_strategy)
        self.schedule = _create_schedule(scope, noun, spec, self.target, around)

    def _target(
        self,
        spec: ScheduledSpec,
        around: Surroundings,
        capacity_provider_strategy: Value[dict[CapacityProvider, StrategySpec]],
    ) -> Target:
        task, definition = self.task, self.task.definition
        return Target(
            cluster_arn=around.cluster.cluster_arn,
            cluster_name=around.cluster.cluster_name,
            family=reference(definition, "family"),
            task_definition_arn=reference(definition, "arn"),
            role_arns=[task.execution_role.role_arn, task.task_role.role_arn],
            subnet_ids=around.network.private_subnet_ids,
            security_group_ids=(
                self.security_group.connections.security_group_ids + spec.security_group_ids
            ),
            capacity_provider_strategy=capacity_provider_strategy,
            ready=self._ready(around),
        )

    def _ready(self, around: Surroundings) -> Sequence[str]:
        """Return what exists before the first task starts."""
        return [
            *around.cluster.ready,
            *around.network.ready,
            *self.task.ready,
            *self.security_group.connections.complete(),
        ]


def _ports(name: str, spec: ScheduledSpec) -> Value[dict[str, tuple[int, ...]]]:
    """Return the ports of each container, by its name: nobody connects to any of them."""
    further = spec.containers.keys.to_table(lambda _: Value(()))
    ports: Value[dict[str, tuple[int, ...]]] = Value({name: ()}) | further
    return ports


def _create_schedule(
    scope: Construct, noun: str, spec: ScheduledSpec, target: Target, around: Surroundings
) -> Schedule | None:
    scheduled = when(scope, "_scheduled", spec.schedule)
    if scheduled is None:
        return None
    return Schedule(
        scheduled.scope,
        "_times",
        noun=noun,
        spec=spec,
        target=target,
        names=around.platform.names,
        account=around.platform.account,
    )
