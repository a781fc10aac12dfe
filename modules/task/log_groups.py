"""The log groups to which the containers of a task write: made for it, or given."""

from __future__ import annotations

from typing import NamedTuple

from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import (
    for_each,
    local,
    reference,
    references,
    references_by_key,
)
from modules.iam.account import Account
from modules.language.value import Value
from modules.logs.log_groups import LogGroups
from modules.task.sidecar_spec import SidecarSpec
from modules.task.spec import TaskSpec

OF_CONTAINERS = "container"
"""What the log groups of further containers are called in addresses, after their task."""


class TaskLogs(NamedTuple):
    """The log group of a task, and those that further containers have of their own."""

    name: str
    """Name of the group of the main container, and of all that have none of their own."""

    arn: str
    """Its ARN."""

    names_of_containers: Value[dict[str, str]]
    """Names of the groups that are made for further containers, by container."""

    further_arns: Value[tuple[str, ...]]
    """ARNs of all groups of further containers, made and given."""

    def name_of(self, container: Value[str], spec: SidecarSpec) -> Value[str]:
        """Return the name of the log group of a further container."""
        own: Value[str] = self.names_of_containers.get(container, self.name)
        named: Value[str] = spec.log_group.if_given(lambda group: group.name, otherwise=own)
        return named


def task_logs(
    scope: Construct, *, noun: str, spec: TaskSpec, logs: LogGroups, account: Account
) -> TaskLogs:
    """Return the log groups of a task, after making those that are not given.

    Args:
        scope: The task's scope.
        noun: What the groups are named after.
        spec: The task.
        logs: Settings of log groups that are made.
        account: Their account.
    """
    own = when(scope, "_own_log_group", ~spec.log_group.is_given)
    made = own and logs.create(own.scope, "_log_group", area="ecs", name=noun)
    name, arn = (made and reference(made, attribute) for attribute in ("name", "arn"))
    given = spec.log_group
    names, arns = _of_containers(scope, noun, spec, logs)
    elsewhere = spec.containers.values.filter(lambda one: one.log_group.is_given).map(
        lambda one: _arn_of(one.log_group.given.name, account)
    )
    return TaskLogs(
        str(given.if_given(lambda group: group.name, otherwise=name)),
        str(given.if_given(lambda group: Value(_arn_of(group.name, account)), otherwise=arn)),
        local(scope, "container_log_group_names", names),
        local(scope, "container_log_group_arns", arns + elsewhere.distinct),
    )


def _of_containers(
    scope: Construct, noun: str, spec: TaskSpec, logs: LogGroups
) -> tuple[Value[dict[str, str]], Value[tuple[str, ...]]]:
    """Return names, by container, and ARNs of the groups that are made for further containers."""
    having = spec.containers.select(lambda _, one: one.create_log_group).keys
    # Of what a stack knows each is a resource of its own: with the key of an instance in it, a
    # definition is no JSON that a reader of the stack could judge.
    if having.is_planned:
        groups = logs.create(scope, OF_CONTAINERS, area="ecs", name=f"{noun}/${{each.key}}")
        for_each(groups, having)
        return references_by_key(groups, "name"), references(groups, "arn")
    made = {
        one: logs.create(
            scope, f"{OF_CONTAINERS}_{one.replace('-', '_')}", area="ecs", name=f"{noun}/{one}"
        )
        for one in having.known
    }
    return (
        Value({one: reference(group, "name") for one, group in made.items()}),
        Value(tuple(reference(group, "arn") for group in made.values())),
    )


def _arn_of(name: Value[str], account: Account) -> str:
    return account.arn("logs", f"log-group:{name}")
