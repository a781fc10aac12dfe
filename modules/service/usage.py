"""What a service uses of AWS's quotas, on both faces."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from modules.language import quotas
from modules.language.functions import encoded_bytes
from modules.language.kinds import Path
from modules.language.use import Use
from modules.language.value import Value, values

REST_OF_POLICY = 1616
"""Characters of an execution role's policy for images and logs, and around the ARNs of secrets."""


class Counted(NamedTuple):
    """What decides about the use of quotas by tasks, and by the service that runs them, if any."""

    targets: Value[int]
    """Number of services and of other targets that tasks reach."""

    targets_field: Path
    """The field that names them."""

    further_groups: Value[int]
    """Number of further security groups of the tasks."""

    secrets: Value[tuple[Any, ...]]
    """ARNs of the secrets and parameters that they read."""

    keys: Value[tuple[Any, ...]]
    """ARNs of the keys that encrypt them, where there is one."""

    callers: Value[int] = Value(0)
    """Number of the service's callers."""

    sources: Value[int] = Value(0)
    """Number of others that connect to it directly."""

    callers_field: Path = ()
    """The field that names them."""

    routed: Value[int] = Value(0)
    """Number of its ports that a load balancer reaches."""

    target_groups: Value[int] = Value(0)
    """Number of its target groups, one for each route and listener."""

    shared_groups: Value[int] = Value(0)
    """Number of load balancers whose group of all services behind them tasks are in."""


def service_uses(counted: Counted) -> Iterator[Use]:
    """Yield what a service uses of each quota."""
    yield Use(
        quotas.RULES_PER_SECURITY_GROUP,
        counted.callers + counted.sources + counted.routed,
        counted.callers_field,
        "rules let traffic into its security group, one for each caller, for each source of "
        "ingress and for a load balancer",
        "let fewer services call it",
    )
    yield Use(
        quotas.TARGET_GROUPS_PER_SERVICE,
        counted.target_groups,
        ("routes",),
        "target groups get its tasks, one for each route and listener",
        "give it fewer routes, or divide it into two services",
    )
    yield Use(
        quotas.SECURITY_GROUPS_PER_TASK,
        counted.further_groups + counted.shared_groups + 1,
        ("security_group_ids",),
        "security groups are on each task, with its own and that of all behind a load balancer",
        "name fewer",
    )
    yield from task_uses(counted)


def task_uses(counted: Counted) -> Iterator[Use]:
    """Yield what tasks use of each quota, whoever starts them."""
    yield Use(
        quotas.RULES_PER_SECURITY_GROUP,
        counted.targets,
        counted.targets_field,
        "rules let traffic out of its security group, one for each target",
        "let it reach fewer targets",
    )
    secrets = counted.secrets.distinct
    fewer = "keep several values as keys of one secret"
    yield Use(
        quotas.SECRETS_PER_ROLE,
        secrets.length,
        ("secrets",),
        "secrets are in the policy of its execution role",
        fewer,
    )
    yield Use(
        quotas.INLINE_POLICY_CHARACTERS,
        encoded_bytes(values(secrets, counted.keys.distinct)) + REST_OF_POLICY,
        ("secrets",),
        "characters are in the policy of its execution role",
        fewer,
    )
