"""The modules ``logs`` and ``encryption``: one key each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modules.encryption.key import EncryptionKey
from modules.iam.account import Account
from modules.logs.logs import Logs
from modules.specs.inputs import EncryptionInputs, LogsInputs
from modules.specs.names import Names
from modules.terraform.face import Face
from modules.terraform.module_stack import ModuleStack, Output


def build_logs(stack: ModuleStack, var: Any) -> Mapping[str, Output]:
    """Make the key of the log groups."""
    logs = Logs(
        stack,
        "logs",
        names=Names(var.name),
        account=Account(stack, "_account"),
        disposable=var.disposable,
    )
    return {"kms_key_arn": Output(logs.key_arn, "ARN of the key that encrypts log groups.")}


def build_encryption(stack: ModuleStack, var: Any) -> Mapping[str, Output]:
    """Make the key of secrets and images."""
    names = Names(var.name)
    key = EncryptionKey(
        stack,
        "data",
        name=names.of("aws_kms_alias", "data"),
        description=f"Encrypts the secrets and images of {names.prefix}",
        account=Account(stack, "_account"),
        disposable=var.disposable,
    )
    return {"kms_key_arn": Output(key.key_arn, "ARN of the key that encrypts secrets and images.")}


LOGS = Face(
    "logs",
    "The KMS key that encrypts the log groups of a platform, and that CloudWatch Logs may use for "
    "them alone.",
    LogsInputs,
    build_logs,
)

ENCRYPTION = Face(
    "encryption",
    "The KMS key that encrypts the secrets and images of a platform.",
    EncryptionInputs,
    build_encryption,
)
