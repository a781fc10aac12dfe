"""The log groups of an environment, and the key that encrypts them."""

from __future__ import annotations

from typing import Literal

from modules.bindings.aws import CloudwatchLogGroup
from modules.bindings.core import Construct
from modules.encryption.key import EncryptionKey
from modules.iam.account import Account
from modules.iam.policy import statement
from modules.specs.logs import LogsSpec
from modules.specs.names import Names

Area = Literal["ecs", "vpc"]
"""What logs: containers or the network. It is the first part of a log group's name."""

_AREAS: tuple[Area, ...] = ("ecs", "vpc")


class Logs(Construct):
    """Makes encrypted log groups that forget after the same number of days."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: LogsSpec,
        names: Names,
        account: Account,
        disposable: bool,
    ) -> None:
        """Create the key; groups follow when somebody asks for one."""
        super().__init__(scope, id)
        self._retention_days = spec.retention_days
        self._prefix = names.prefix
        self.key = EncryptionKey(
            self,
            "_encryption",
            name=names.of("aws_kms_alias", "logs"),
            description=f"Encrypts the log groups of {names.prefix}",
            account=account,
            disposable=disposable,
            statements=[_logs_service(account, names.prefix)],
        )

    def group(self, scope: Construct, id: str, *, area: Area, name: str) -> CloudwatchLogGroup:
        """Return a new log group, ``/<area>/<project>-<environment>/<name>``, below ``scope``."""
        return CloudwatchLogGroup(
            scope,
            id,
            name=f"/{area}/{self._prefix}/{name}",
            kms_key_id=self.key.key_arn,
            retention_in_days=self._retention_days,
        )


def _logs_service(account: Account, prefix: str) -> dict[str, object]:
    """Let CloudWatch Logs use the key, for the log groups of this environment alone.

    A pattern, not a list: a key policy holds 32 KB.
    """
    groups = [account.arn("logs", f"log-group:/{area}/{prefix}/*") for area in _AREAS]
    return statement(
        "CloudWatchLogs",
        actions=[
            "kms:Encrypt",
            "kms:Decrypt",
            "kms:ReEncrypt*",
            "kms:GenerateDataKey*",
            "kms:DescribeKey",
        ],
        principals={"Service": f"logs.{account.region}.amazonaws.com"},
        resources=["*"],
        conditions={"ArnLike": {"kms:EncryptionContext:aws:logs:arn": groups}},
    )
