"""What a service uses of AWS's quotas, on both faces."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from modules.language import quotas
from modules.language.kinds import Path
from modules.language.use import Use
from modules.language.value import Value
from modules.service.spec import BaseServiceSpec
from modules.task.sizes import definition_bytes, execution_policy_bytes, task_policy_bytes


class Counted(NamedTuple):
    """What decides about a service's use, beside its own fields."""

    callers: Value[int]
    """Number of its callers."""

    callers_field: Path
    """The field that names them."""

    routed: Value[bool]
    """Whether a load balancer reaches it."""

    targets: Value[int]
    """Number of services and of other targets that it reaches."""

    targets_field: Path
    """The field that names them."""

    texts_field: Path
    """The field that the size of the task definition is blamed on."""

    environment: Value[dict[str, str]]
    """All its environment variables."""

    secrets: Value[dict[str, Any]]
    """Its environment variables from secrets."""

    secret_arns: Value[tuple[Any, ...]]
    """ARN of each secret that it reads, or a text as long."""


def service_uses(spec: BaseServiceSpec, counted: Counted) -> Iterator[Use]:
    """Yield what a service uses of each quota.

    Args:
        spec: The service.
        counted: What decides beside it.
    """
    yield Use(
        quotas.RULES_PER_SECURITY_GROUP,
        counted.callers + counted.routed.then(1, 0),
        counted.callers_field,
        "rules let traffic into its security group, one for each caller and for a load balancer",
        "let fewer services call it",
    )
    yield Use(
        quotas.RULES_PER_SECURITY_GROUP,
        counted.targets,
        counted.targets_field,
        "rules let traffic out of its security group, one for each target",
        "let it reach fewer targets",
    )
    yield Use(
        quotas.TASK_DEFINITION_BYTES,
        definition_bytes(spec, counted.environment, counted.secrets),
        counted.texts_field,
        "bytes are in its task definition, of environment, secrets, command and "
        "health_check_command",
        "keep long texts in the image or in a bucket",
    )
    yield Use(
        quotas.INLINE_POLICY_CHARACTERS,
        task_policy_bytes(spec.task_role_statements),
        ("task_role_statements",),
        "characters are in the task role's policy",
        "name fewer resources, or several by a pattern",
    )
    yield Use(
        quotas.INLINE_POLICY_CHARACTERS,
        execution_policy_bytes(counted.secret_arns),
        ("secrets",),
        "characters are in the execution role's policy, most of them for the secrets that it reads",
        "keep several values as keys of one secret",
    )
