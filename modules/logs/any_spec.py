"""The log groups of an environment file, whose key is made here, or one that exists."""

from __future__ import annotations

from modules.language.arns import KeyArn
from modules.language.value import Value
from modules.logs.spec import LogsSpec


class AnyLogsSpec(LogsSpec):
    """Encrypted log groups for services and for network traffic."""

    kms_key_arn: Value[KeyArn | None] = Value(None)
    """KMS key that exists and encrypts them; its policy has to allow CloudWatch Logs to use it, as
    that of the module ``logs`` does. Default: one is made."""
