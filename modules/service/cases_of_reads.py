"""What is refused of each place in which the module names secrets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_ids import key_arns
from modules.language.cases_of_kinds import texts
from modules.service.cases_of_secrets import (
    DATABASE,
    DATABASE_KEY,
    FOREIGN,
    KEY,
    LONG,
    NOT_POINTER,
    ONE_ARN,
    POINTER,
    SOURCE,
    TWICE,
    other_account,
)
from modules.task.cases_of_sidecars import OPTION, ROUTER

NAMED = {"Name": "http"}
"""Options with which a log goes to FireLens."""

Made = Callable[[dict[str, Any]], Changes]


def pulling(credentials: str, **fields: Any) -> dict[str, Any]:
    """Return an image of a private registry."""
    return {"repository_credentials": credentials, "image": "ghcr.io/acme/web:1", **fields}


def sources(field: str, of: str, made: Made) -> Group:
    """Return the cases of the sources in a table that is called ``A`` in each.

    Args:
        field: Path of the table.
        of: What the table is of, for the titles.
        made: Returns the changes with the source in the table.
    """
    return join(
        made({"arn": DATABASE, "key": "password"}),
        made({"secret_arn": DATABASE}),
        *(
            texts(
                f"{field}.A.{name}",
                message,
                value,
                made=lambda arn, name=name: made({name: arn}),  # type: ignore[misc]
                shown=f"{name} of a {of}",
            )
            for name in ("arn", "secret_arn")
            for message, value in ((SOURCE, "database"), (NOT_POINTER, POINTER))
        ),
        *(
            wrong(
                f"{name} of a {of} of 1101 characters",
                made({name: LONG}),
                f'{field}.A.{name}: "{LONG[:78]}… is too long; give at most 1100 characters',
            )
            for name in ("arn", "secret_arn")
        ),
        wrong(f"secret of a {of} without an ARN", made({}), f"{field}.A.arn: {ONE_ARN}"),
        texts(
            f"{field}.A.key",
            KEY,
            "a:b",
            made=lambda key: made({"arn": DATABASE, "key": key}),
            shown=f"key of a {of}",
        ),
        wrong(
            f"key of a parameter of a {of}",
            made({"arn": "/shop/key", "key": "user"}),
            f'{field}.A.key: "user" is no key of "/shop/key": {TWICE}',
        ),
        key_arns(f"{field}.A.kms_key_arn", lambda arn: made({"arn": DATABASE, "kms_key_arn": arn})),
    )


def options(
    field: str, of: str, made: Callable[..., Changes], unsent: Callable[..., Changes]
) -> Group:
    """Return the cases of the names of secret options of a log.

    Args:
        field: Path of the table.
        of: What the table is of, for the titles.
        made: Returns the changes of the container, with a router of logs beside it.
        unsent: The same without a router.
    """
    found = {"arn": DATABASE}
    return join(
        wrong(
            f"secret option of a {of} with another name",
            made(log_options=NAMED, log_secret_options={"a b": found}),
            f'{field}.a b: "a b": {OPTION}',
        ),
        wrong(
            f"secret options of a {of}: 51",
            made(
                log_options=NAMED,
                log_secret_options={f"o{number}": found for number in range(51)},
            ),
            f"{field}: 51 given; give at most 50",
        ),
        wrong(
            f"option of a {of} from two places",
            made(log_options=NAMED, log_secret_options={"Name": found}),
            f'{field}: "Name" is set in log_options too; keep one of them',
        ),
        wrong(
            f"secret option of a {of} that goes to CloudWatch Logs",
            unsent(log_secret_options={"apikey": found}),
            f"{field}: are of FireLens, and without log_options the log goes to CloudWatch Logs; "
            "write Name, the output, in log_options",
        ),
    )


def pulled(made: Callable[..., Changes], path: str = "") -> Group:
    """Return the cases of the secret for the registry of an image.

    Args:
        made: Returns the changes, given the secret and other fields of the container.
        path: Path of the container, with a point at its end.
    """
    return join(
        made(DATABASE),
        made(DATABASE, repository_credentials_kms_key_arn=DATABASE_KEY),
        texts(
            f"{path}repository_credentials",
            "write the ARN of a secret: arn:aws:secretsmanager:<region>:<account>:secret:<name>",
            *("database", f"{DATABASE}:password", "/shop/key", ""),
            made=made,
            shown=f"{path}repository_credentials",
        ),
        key_arns(
            f"{path}repository_credentials_kms_key_arn",
            lambda arn: made(DATABASE, repository_credentials_kms_key_arn=arn),
        ),
        wrong(
            f"{path}repository_credentials for ECR",
            made(DATABASE, image=":1"),
            f'{path}repository_credentials: ":1" is in ECR, where the execution role signs in by '
            "itself; remove it",
        ),
    )


def logging(**fields: Any) -> Changes:
    """Return a service whose log goes to FireLens."""
    return {**fields, "containers": {"router": ROUTER}}


READS = join(
    pulled(pulling),
    sources(
        "log_secret_options",
        "log",
        lambda source: logging(log_options=NAMED, log_secret_options={"A": source}),
    ),
    options("log_secret_options", "log", logging, dict),
    wrong(
        "secret option of another account without its key",
        logging(log_options=NAMED, log_secret_options={"A": {"arn": FOREIGN}}),
        f"log_secret_options: {other_account('A')}",
    ),
    wrong(
        "secret option of another partition",
        logging(
            log_options=NAMED,
            log_secret_options={"A": {"arn": DATABASE.replace("arn:aws:", "arn:aws-cn:")}},
        ),
        f'log_secret_options: "{DATABASE.replace("arn:aws:", "arn:aws-cn:")}" is of another '
        "partition than the cluster, aws; write its own ARNs",
    ),
)
