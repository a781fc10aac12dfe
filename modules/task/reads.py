"""What ECS reads for the containers of a task before it starts."""

from __future__ import annotations

from typing import Any, NamedTuple

from modules.bindings.core import Construct
from modules.bindings.resources import local
from modules.iam.account import Account
from modules.iam.policy import statement
from modules.language.expression import When
from modules.language.functions import split
from modules.language.value import Value
from modules.secrets.source_spec import SecretSource

_STORES = ("secretsmanager.*", "ssm.*")
"""Who may have the keys decrypt: the two that hand secrets out, each a text that KMS itself sets.

Whatever its region and domain: a secret may be another region's, and the domain is the partition's.
Source: AWS KMS developer guide, "kms:ViaService".
"""


class Reads(NamedTuple):
    """ARNs of what the execution role may read."""

    secret_arns: Value[tuple[Any, ...]]
    """Secrets of Secrets Manager."""

    parameter_arns: Value[tuple[Any, ...]]
    """Parameters of SSM."""

    key_arns: Value[tuple[Any, ...]]
    """KMS keys that encrypt them."""

    file_arns: Value[tuple[Any, ...]]
    """Files of environment variables, in S3."""

    bucket_arns: Value[tuple[Any, ...]]
    """Buckets of these files."""

    @property
    def statements(self) -> list[When]:
        """The statements that allow it."""
        allowed = {
            "ReadSecrets": ("secretsmanager:GetSecretValue", self.secret_arns),
            "ReadParameters": ("ssm:GetParameters", self.parameter_arns),
            "ReadEnvironmentFiles": ("s3:GetObject", self.file_arns),
            "LocateEnvironmentFiles": ("s3:GetBucketLocation", self.bucket_arns),
        }
        return [
            *(
                When(arns.length > 0, statement(sid, actions=[action], resources=arns))
                for sid, (action, arns) in allowed.items()
            ),
            When(
                self.key_arns.length > 0,
                statement(
                    "DecryptSecrets",
                    actions=["kms:Decrypt"],
                    resources=self.key_arns,
                    conditions={"StringLike": {"kms:ViaService": _STORES}},
                ),
            ),
        ]


def reads_of(
    scope: Construct,
    secrets: Value[tuple[SecretSource, ...]],
    files: Value[tuple[str, ...]],
    account: Account,
) -> Reads:
    """Return what ECS reads for the containers of a task.

    Args:
        scope: The task's scope.
        secrets: Secrets of their variables, and for the registries of their images.
        files: ARNs of their files of environment variables.
        account: The account of the task.
    """
    sources = local(scope, "secret_sources", secrets)
    secret_arns = sources.map(
        lambda source: source.secret_resource, where=lambda source: ~source.is_parameter
    )
    parameters = account.arn("ssm", "parameter")
    parameter_arns = sources.map(
        lambda source: source.parameter_resource(parameters),
        where=lambda source: source.is_parameter,
    )
    key_arns = sources.map(lambda source: source.kms_key_arn).filter(lambda key: key.is_given)
    return Reads(
        secret_arns=local(scope, "secret_arns", secret_arns.distinct),
        parameter_arns=local(scope, "parameter_arns", parameter_arns.distinct),
        key_arns=local(scope, "secret_key_arns", key_arns.distinct),
        file_arns=files.distinct,
        bucket_arns=files.map(lambda arn: split("/", arn)[0]).distinct,
    )
