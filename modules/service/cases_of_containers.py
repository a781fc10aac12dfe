"""What a further container of the module's service has of its own: reasons and secrets."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_ids import key_arns
from modules.language.cases_of_kinds import texts
from modules.language.texts import NO_CONTROL
from modules.service.cases_of_secrets import (
    DATABASE,
    FOREIGN,
    KEY,
    LONG,
    NOT_POINTER,
    ONE_ARN,
    POINTER,
    SOURCE,
    TWICE,
)
from modules.task.cases_of_sidecars import PROXY, proxy
from modules.task.cases_of_tasks import VARIABLE

SECRETS = f"{PROXY}.secrets"
WHY = f"{PROXY}.waivers.root_user"


def because(reason: Any) -> Changes:
    """Return a further container that runs as root, and why."""
    return proxy(user="0", waivers={"root_user": reason})


def secret(name: str = "A", **fields: Any) -> Changes:
    """Return a further container with a variable from a secret."""
    return proxy(secrets={name: {"arn": DATABASE, **fields}})


REASONS = join(
    texts(WHY, f"write {NO_CONTROL.rule}", "a\0b", made=because),
    wrong(
        "waiver of a container without a reason",
        because(""),
        f'{WHY}: "" is too short; give at least 1 characters',
    ),
    wrong(
        "waiver of a container with a long reason",
        because("w" * 256),
        f'{WHY}: "{"w" * 78}… is too long; give at most 255 characters',
    ),
)

FROM_SECRETS = join(
    secret(key="password"),
    proxy(secrets={"A": {"secret_arn": DATABASE}}),
    *(
        texts(
            f"{SECRETS}.A.{field}",
            message,
            value,
            made=lambda arn, field=field: proxy(secrets={"A": {field: arn}}),  # type: ignore[misc]
            shown=f"{field} of a container",
        )
        for field in ("arn", "secret_arn")
        for message, value in ((SOURCE, "database"), (NOT_POINTER, POINTER))
    ),
    *(
        wrong(
            f"{field} of a container of 1101 characters",
            proxy(secrets={"A": {field: LONG}}),
            f'{SECRETS}.A.{field}: "{LONG[:78]}… is too long; give at most 1100 characters',
        )
        for field in ("arn", "secret_arn")
    ),
    wrong(
        "secret of a container without an ARN",
        proxy(secrets={"A": {}}),
        f"{SECRETS}.A.arn: {ONE_ARN}",
    ),
    texts(f"{SECRETS}.A.key", KEY, "a:b", made=lambda key: secret(key=key), shown="key within"),
    wrong(
        "key of a parameter of a container",
        secret(arn="/shop/key", key="user"),
        f'{SECRETS}.A.key: "user" is no key of "/shop/key": {TWICE}',
    ),
    key_arns(f"{SECRETS}.A.kms_key_arn", lambda arn: secret(kms_key_arn=arn)),
    wrong(
        "secret of a container in a variable with another name",
        secret("A=B"),
        f'{SECRETS}.A=B: "A=B": {VARIABLE}',
    ),
    wrong(
        "secrets of a container: 501",
        proxy(secrets={f"S{number}": {"arn": DATABASE} for number in range(501)}),
        f"{SECRETS}: 501 given; give at most 500",
    ),
    wrong(
        "variable of a container from two sources",
        proxy(environment={"A": "1"}, secrets={"A": {"arn": DATABASE}}),
        f'{SECRETS}: "A" is set in environment too; keep one of them',
    ),
    *(
        wrong(
            f"SERVICE_NAME in {field} of a container",
            proxy(**{field: {"SERVICE_NAME": value}}),
            'containers: SERVICE_NAME of "proxy" is set by the module; rename or remove it',
        )
        for field, value in {"environment": "web", "secrets": {"arn": DATABASE}}.items()
    ),
    wrong(
        "secret of a container in another account",
        secret(arn=FOREIGN),
        'containers: "proxy" is read from another account than 111122223333, to which the AWS '
        "managed key of Secrets Manager is closed; encrypt that secret with a KMS key, let "
        "111122223333 read it in the policies of both, and write kms_key_arn",
    ),
    wrong(
        "secret of a container in another partition",
        secret(arn=DATABASE.replace("arn:aws:", "arn:aws-cn:")),
        f'containers: "{DATABASE.replace("arn:aws:", "arn:aws-cn:")}" is of another partition than '
        "the cluster, aws; write its own ARNs",
    ),
)

CONTAINERS = join(REASONS, FROM_SECRETS)
