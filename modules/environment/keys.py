"""The keys of an environment: made here, or such that exist."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from modules.bindings.core import Construct
from modules.bindings.state import forget
from modules.encryption.key import EncryptionKey, for_topics
from modules.environment.balancers import with_web_acl
from modules.environment.spec import EnvironmentSpec
from modules.iam.account import Account
from modules.language.names import Names
from modules.language.value import Value
from modules.logs.log_groups import LogGroups
from modules.logs.logs import Logs
from modules.topic.topic import topic_name


class DataKey(NamedTuple):
    """The key of secrets, images and messages: made here, or one that exists."""

    arn: Value[str | None]

    ready: Sequence[str]
    """Addresses of resources that have to exist before AWS uses the key by itself."""


def data_key(scope: Construct, spec: EnvironmentSpec, *, names: Names, account: Account) -> DataKey:
    """Return the key of secrets, images and messages; create it unless it is given."""
    if spec.kms_key_arn is not None:
        _keep(scope, "data")
        return DataKey(Value(spec.kms_key_arn), ())
    family = {one.name: Names(one.project, one.name) for one in spec.children}
    topic_arns = tuple(
        account.arn("sns", topic_name(name, topic, family.get(one.name, names)))
        for one in (spec, *spec.children)
        for name, topic in one.topics.items()
        if topic.subscriptions
    )
    key = EncryptionKey(
        scope,
        "data",
        name=names.of("aws_kms_alias", "data"),
        description=f"Encrypts the secrets and images of {names.prefix}",
        account=account,
        disposable=Value(spec.disposable),
        statements=[for_topics(Value(topic_arns), account)],
    )
    return DataKey(Value(key.key_arn), key.ready)


def log_groups(
    scope: Construct, spec: EnvironmentSpec, *, names: Names, account: Account
) -> LogGroups:
    """Return the settings of log groups; create their key unless it is given."""
    if spec.logs.kms_key_arn.is_given:
        _keep(scope, "logs")
        return LogGroups(names.prefix, spec.logs.kms_key_arn, spec.logs.retention_days)
    disposable = Value(spec.disposable)
    logs = Logs(
        scope,
        "logs",
        names=names,
        account=account,
        disposable=disposable,
        databases=Value(spec.project if spec.needs_databases else None),
        web_acls=Value(bool(with_web_acl(spec))),
        others=[f"{one.project}-{one.name}" for one in spec.children],
    )
    return logs.groups(spec.logs)


def _keep(scope: Construct, label: str) -> None:
    """Leave in AWS the key that was made before another was given.

    What it has encrypted, the images of repositories and former log events, is lost with it.
    """
    for kind in ("aws_kms_key", "aws_kms_key_policy"):
        forget(scope, f"{kind}.{label}")
