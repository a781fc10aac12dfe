"""The log group of ECS Exec's sessions, and the settings of a cluster that lead to it."""

from __future__ import annotations

from typing import Any, NamedTuple

from modules.bindings.aws import EcsCluster
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import arguments, blocks, reference
from modules.cluster.sessions_spec import NO_SESSIONS, Sessions
from modules.language.value import Value
from modules.logs.log_groups import LogGroups


class SessionLogs(NamedTuple):
    """Whether sessions of ECS Exec are recorded, and how."""

    recorded: Value[bool]
    """Whether they are."""

    logs: LogGroups
    """Key and retention of their log group; the key encrypts the sessions, too."""

    disposable: Value[bool]
    """Whether the records may be destroyed."""


def record_sessions(scope: Construct, cluster: EcsCluster, given: SessionLogs) -> Value[Any]:
    """Have the sessions in a cluster encrypted and recorded; return how, or None.

    Args:
        scope: The cluster's scope.
        cluster: The cluster.
        given: Whether they are, and how.
    """
    present = when(scope, "_recorded", given.recorded)
    if present is None:
        # AWS keeps the settings of a cluster that no longer names any.
        arguments(cluster, lifecycle={"ignore_changes": ["configuration"]})
        return NO_SESSIONS
    group = given.logs.create_record(
        present.scope,
        "execute_command",
        area="ecs",
        name="execute-command",
        disposable=given.disposable,
    )
    settings = {
        "kms_key_id": given.logs.key_arn,
        "logging": "OVERRIDE",
        "log_configuration": {
            "cloud_watch_encryption_enabled": True,
            "cloud_watch_log_group_name": reference(group, "name"),
        },
    }
    arguments(
        cluster,
        configuration=blocks(given.recorded, lambda: {"execute_command_configuration": settings}),
    )
    key_arn: Value[str] = given.logs.key_arn.given
    sessions = Sessions(log_group_arn=Value(reference(group, "arn")), kms_key_arn=key_arn)
    return given.recorded.then(sessions, None)
