"""The log groups of an environment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from modules.language.arns import KeyArn
from modules.language.numbers import WholeNumber
from modules.language.sources import TakenBy, logs
from modules.language.spec import Spec
from modules.language.value import Value

RetentionDays = Annotated[
    Literal[
        1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
        3288, 3653,
    ],
    WholeNumber(),
]  # fmt: skip
"""Source: CloudWatch Logs API, ``PutRetentionPolicy``."""

WEB_ACLS = "aws-waf-logs-"
"""What the name of a web ACL's log group begins with: AWS WAF takes no other."""


class LogsSpec(Spec):
    """Encrypted log groups for services and for network traffic."""

    taken_by: ClassVar[TakenBy] = logs("PutRetentionPolicy")
    others_take: ClassVar[Mapping[str, TakenBy]] = {"kms_key_arn": logs("CreateLogGroup")}

    retention_days: Value[RetentionDays] = Value(30)
    """Days after which log events are deleted.

    Thirty days serve development; an environment that handles card data keeps 365 (PCI DSS 10.5.1
    asks for twelve months, Security Hub CloudWatch.16 for 365 days).
    """


class LogsInput(LogsSpec):
    """Retention and encryption of log groups."""

    kms_key_arn: Value[KeyArn | None] = Value(None)
    """KMS key that encrypts them; its policy has to allow CloudWatch Logs to use it, as that of the
    module ``logs`` does. Default: encryption by CloudWatch Logs without a KMS key."""
