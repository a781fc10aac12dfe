"""The rotation of a secret that is there: no value of it passes through Terraform."""

from __future__ import annotations

from modules.bindings.aws import SecretsmanagerSecretRotation
from modules.bindings.core import Construct
from modules.bindings.resources import put
from modules.language.value import Value
from modules.rotation.spec import RotationSchedule


def create_rotation(
    scope: Construct,
    id: str,
    *,
    secret_arn: str,
    schedule: RotationSchedule,
    lambda_arn: Value[str] | None = None,
) -> None:
    """Let AWS rotate a secret.

    Args:
        scope: Parent construct.
        id: Construct id.
        secret_arn: The secret.
        schedule: When.
        lambda_arn: Function that does it. Default: the service that owns the secret.
    """
    SecretsmanagerSecretRotation(
        scope,
        id,
        secret_id=secret_arn,
        rotation_lambda_arn=None if lambda_arn is None else put(lambda_arn),
        # Another value in the midst of an apply would be one that no running task has.
        rotate_immediately=False,
        rotation_rules={
            "schedule_expression": put(schedule.schedule_expression),
            "duration": put(schedule.duration),
        },
    )
