"""Where a variable with a secret value comes from, and what is refused, in the module."""

from __future__ import annotations

from typing import Any

from modules.language.cases import join, wrong
from modules.language.cases_of_ids import key_arns
from modules.language.cases_of_kinds import texts

ACCOUNT = "eu-west-1:111122223333"
DATABASE = f"arn:aws:secretsmanager:{ACCOUNT}:secret:s"
PARAMETERS = f"arn:aws:ssm:{ACCOUNT}:parameter"
FOREIGN = "arn:aws:secretsmanager:eu-west-1:444455556666:secret:shop/db-AbCdEf"
DATABASE_KEY = f"arn:aws:kms:{ACCOUNT}:key/database"
LONG = f"/{'p' * 1100}"
POINTER = "/aws/reference/secretsmanager/db"

SOURCE = (
    "write the ARN of a secret, arn:aws:secretsmanager:<region>:<account>:secret:<name>, with "
    ":<key> at its end for one key of it, or the ARN or the /path of an SSM parameter"
)
NOT_POINTER = "write the ARN of the secret itself, which the parameter only points to"
KEY = "write letters, digits and _.- only, up to 128"
TWICE = "a parameter has none, and the ARN of a secret has it at its end or in key; remove it"
ONE_ARN = "give one ARN, in arn; secret_arn is its former name"


def secret(name: str, **fields: Any) -> dict[str, Any]:
    """Return a variable that is filled from a secret."""
    return {"secrets": {name: {"arn": DATABASE, **fields}}}


def other_account(variable: str) -> str:
    """Return what is said of a variable from a secret of another account."""
    return (
        f'"{variable}" is read from another account than 111122223333, to which the AWS managed '
        "key of Secrets Manager is closed; encrypt that secret with a KMS key, let 111122223333 "
        "read it in the policies of both, and write kms_key_arn"
    )


RIGHT = (
    f"{DATABASE}hop/database-AbCdEf",
    f"{DATABASE}:password",
    f"{DATABASE}:password::",
    f"{DATABASE}-AbCdEf::AWSPREVIOUS:",
    f"{DATABASE}:password::{'0' * 32}",
    f"arn:aws:secretsmanager:{ACCOUNT}:secret:rds!db-0a1b2c3d-AbCdEf",
    "arn:aws:secretsmanager:us-east-1:111122223333:secret:s-AbCdEf",
    f"{PARAMETERS}/shop/api/key",
    f"{PARAMETERS}/key",
    "arn:aws:ssm:us-east-1:444455556666:parameter/shop/key",
    "/shop/api.key_1-a",
    "/key",
)

WRONG = (
    "database",
    "database:password",
    "shop/key",
    "/",
    "/shop/",
    f"{PARAMETERS}key",
    f"{PARAMETERS}/key:3",
    f"arn:foo:secretsmanager:{ACCOUNT}:secret:s",
    f"arn:aws:s3:{ACCOUNT}:secret:s",
    f"{DATABASE}:",
    f"{DATABASE}:a:b",
    f"{DATABASE}:a b",
    f"{DATABASE}:a::b:c",
    "",
)

SECRETS = join(
    *(secret("A", arn=arn) for arn in RIGHT),
    {"secrets": {"A": {"secret_arn": DATABASE, "key": "password"}}},
    secret("A", arn="/shop/key", kms_key_arn=DATABASE_KEY),
    texts("secrets.A.arn", SOURCE, *WRONG, made=lambda arn: secret("A", arn=arn), shown="arn"),
    texts(
        "secrets.A.arn",
        SOURCE,
        "arn:aws:secretsmanager:eu-west-1:1111:secret:s",
        made=lambda arn: secret("A", arn=arn),
        shown="arn",
        also=lambda _: (
            'secrets: "A" is read from another account than 111122223333, to which the AWS managed '
            "key of Secrets Manager is closed; encrypt that secret with a KMS key, let "
            "111122223333 read it in the policies of both, and write kms_key_arn"
        ),
    ),
    texts(
        "secrets.A.secret_arn",
        SOURCE,
        "database",
        made=lambda arn: {"secrets": {"A": {"secret_arn": arn}}},
        shown="secret_arn",
    ),
    texts(
        "secrets.A.secret_arn",
        NOT_POINTER,
        POINTER,
        made=lambda arn: {"secrets": {"A": {"secret_arn": arn}}},
        shown="secret_arn",
    ),
    *(
        wrong(
            f"{field} of 1101 characters",
            {"secrets": {"A": {field: LONG}}},
            f'secrets.A.{field}: "{LONG[:78]}… is too long; give at most 1100 characters',
        )
        for field in ("arn", "secret_arn")
    ),
    texts(
        "secrets.A.arn",
        NOT_POINTER,
        POINTER,
        f"{PARAMETERS}{POINTER}",
        made=lambda arn: secret("A", arn=arn),
        shown="arn",
    ),
    wrong("secret without an ARN", {"secrets": {"A": {}}}, f"secrets.A.arn: {ONE_ARN}"),
    wrong(
        "secret with its ARN under both names",
        secret("A", secret_arn=DATABASE),
        f"secrets.A.arn: {ONE_ARN}",
    ),
    wrong(
        "misspelt ARN of a secret",
        {"secrets": {"A": {"secretarn": DATABASE}}},
        'secrets.A.secretarn: is no field of this table; did you mean "secret_arn"?',
        instead=f"secrets.arn: {ONE_ARN}",
    ),
    texts("secrets.A.key", KEY, "a:b", "a b", made=lambda key: secret("A", key=key), shown="key"),
    *(
        wrong(
            f"key of {arn}",
            secret("A", arn=arn, key="user"),
            f'secrets.A.key: "user" is no key of "{arn}": {TWICE}',
        )
        for arn in ("/shop/key", f"{PARAMETERS}/key", f"{DATABASE}:password", f"{DATABASE}:a::")
    ),
    key_arns("secrets.A.kms_key_arn", lambda arn: secret("A", kms_key_arn=arn)),
    secret("A", arn=FOREIGN, kms_key_arn=DATABASE_KEY),
    wrong(
        "secret of another account without its key",
        {"secrets": {"A": {"arn": FOREIGN}, "B": {"arn": DATABASE}}},
        f"secrets: {other_account('A')}",
    ),
    wrong(
        "secret of another partition",
        secret("A", arn=DATABASE.replace("arn:aws:", "arn:aws-cn:")),
        f'secrets: "{DATABASE.replace("arn:aws:", "arn:aws-cn:")}" is of another partition than '
        "the cluster, aws; write its own ARNs",
    ),
    wrong(
        "file of variables of another partition",
        {"environment_files": ["arn:aws-cn:s3:::shop-config/api.env"]},
        'environment_files: "arn:aws-cn:s3:::shop-config/api.env" is of another partition than the '
        "cluster, aws; write its own ARNs",
    ),
)
