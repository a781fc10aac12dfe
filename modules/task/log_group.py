"""The log group of a task."""

from __future__ import annotations

from typing import NamedTuple

from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import reference
from modules.iam.account import Account
from modules.language.value import Value
from modules.logs.log_groups import LogGroups
from modules.task.parts_spec import ExistingLogGroup


class LogGroup(NamedTuple):
    """The log group of a task, made for it or given."""

    name: str
    arn: str


def log_group(
    scope: Construct,
    *,
    noun: str,
    given: Value[ExistingLogGroup | None],
    logs: LogGroups,
    account: Account,
) -> LogGroup:
    """Return the log group that is given, or one that is created.

    Args:
        scope: The task's scope.
        noun: Name of the task.
        given: A log group that exists.
        logs: Settings of log groups.
        account: Their account.
    """
    own = when(scope, "_own_log_group", ~given.is_given)
    made = own and logs.create(own.scope, "_log_group", area="ecs", name=noun)
    name, arn = (made and reference(made, attribute) for attribute in ("name", "arn"))
    return LogGroup(
        str(given.if_given(lambda group: group.name, otherwise=name)),
        str(
            given.if_given(
                lambda group: Value(account.arn("logs", f"log-group:{group.name}")), otherwise=arn
            )
        ),
    )
