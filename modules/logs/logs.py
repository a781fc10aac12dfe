"""The log groups of an environment, and the key that encrypts them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from modules.bindings.core import Construct
from modules.encryption.key import EncryptionKey
from modules.iam.account import Account
from modules.iam.policy import statement
from modules.language.expression import When
from modules.language.names import Names
from modules.language.value import Value
from modules.logs.log_groups import AREAS, LogGroups
from modules.logs.spec import WEB_ACLS, LogsSpec


class Logs(Construct):
    """The key of an environment's log groups, and their common settings."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        names: Names,
        account: Account,
        disposable: Value[bool],
        databases: Value[str | None] = Value(None),  # noqa: B008  (immutable)
        web_acls: Value[bool] = Value(False),  # noqa: B008  (immutable)
        others: Sequence[str] = (),
    ) -> None:
        """Create the key; :meth:`groups` gives access to log groups.

        Args:
            scope: Parent construct.
            id: Construct id.
            names: Creates physical names.
            account: The account of the log groups.
            disposable: Whether the key has the shortest deletion window.
            databases: What the names of databases begin with, whose logs RDS names. Default: there
                are none.
            web_acls: Whether web ACLs have logs too.
            others: Second part of the names of log groups in stacks that stand on this one.
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
            statements=[_logs_statement(account, (names.prefix, *others), databases, web_acls)],
        )
        self.key_arn = self._key.key_arn
        self.ready = self._key.ready
        """Addresses of resources that have to exist before a log group uses the key."""

    def groups(self, spec: LogsSpec) -> LogGroups:
        """Return the settings of log groups as a spec describes them."""
        return LogGroups(self._prefix, Value(self.key_arn), spec.retention_days, self.ready)


def _logs_statement(
    account: Account, prefixes: Sequence[str], databases: Value[str | None], web_acls: Value[bool]
) -> dict[str, object]:
    """Return the statement that allows CloudWatch Logs to use the key for these log groups alone.

    Their names are a pattern: a key policy has at most 32 KB.
    """
    groups: list[Any] = [
        account.arn("logs", f"log-group:/{area}/{prefix}/*")
        for prefix in prefixes
        for area in AREAS
    ]
    of_rds = account.arn("logs", f"log-group:/aws/rds/*/{databases}-*")
    if databases.is_planned or databases.is_given:
        groups.append(When(databases.is_given, of_rds))
    if web_acls.is_planned or web_acls:
        of_waf = account.arn("logs", f"log-group:{WEB_ACLS}{prefixes[0]}-*")
        groups.append(When(web_acls, of_waf))
    return statement(
        "CloudWatchLogs",
        actions=[
            "kms:Encrypt",
            "kms:Decrypt",
            "kms:ReEncrypt*",
            "kms:GenerateDataKey*",
            "kms:DescribeKey",
        ],
        principals={"Service": f"logs.{account.region}.{account.domain}"},
        resources=["*"],
        conditions={"ArnLike": {"kms:EncryptionContext:aws:logs:arn": groups}},
    )
