"""The log groups of an environment, and the key that encrypts them."""

from __future__ import annotations

from modules.bindings.core import Construct
from modules.encryption.key import EncryptionKey
from modules.iam.account import Account
from modules.iam.policy import statement
from modules.language.names import Names
from modules.language.value import Value
from modules.logs.log_groups import AREAS, LogGroups
from modules.logs.spec import LogsSpec


class Logs(Construct):
    """The key that encrypts the log groups of an environment, and what they share."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        names: Names,
        account: Account,
        disposable: Value[bool],
    ) -> None:
        """Create the key; groups follow when somebody asks for one.

        Args:
            scope: Parent construct.
            id: Construct id.
            names: Makes physical names.
            account: Where the logs are.
            disposable: Whether the key may be deleted soon.
        """
        super().__init__(scope, id)
        self._prefix = names.prefix
        self._key = EncryptionKey(
            self,
            "_encryption",
            name=names.of("aws_kms_alias", "logs"),
            description=f"Encrypts the log groups of {names.prefix}",
            account=account,
            disposable=disposable,
            statements=[_logs_service(account, names.prefix)],
        )
        self.key_arn = self._key.key_arn

    def groups(self, spec: LogsSpec) -> LogGroups:
        """Return what log groups share that are to be like a spec."""
        return LogGroups(self._prefix, Value(self.key_arn), spec.retention_days)


def _logs_service(account: Account, prefix: str) -> dict[str, object]:
    """Let CloudWatch Logs use the key, for the log groups of this environment alone.

    A pattern, not a list: a key policy holds 32 KB.
    """
    groups = [account.arn("logs", f"log-group:/{area}/{prefix}/*") for area in AREAS]
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
