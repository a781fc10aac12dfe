"""Secrets of an environment, and where the variables of its services come from."""

from __future__ import annotations

from typing import Any

from modules.environment.cases_of_services import services
from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_ids import KEY_ARN
from modules.language.cases_of_kinds import texts
from modules.language.cases_of_names import table_names
from modules.rotation.cases import BY_FUNCTION
from modules.secrets.cases import keys
from modules.service import cases_of_secrets as module
from modules.task.cases_of_tasks import VARIABLE

KEYED = {
    "description": "For a test",
    "secret_string_template": {"username": "shop"},
    "generate_string_key": "password",
}


def reading(reference: Any, **secrets: Any) -> Changes:
    """Return a service that reads a secret."""
    return {"secrets": secrets, **services(api={"secrets": {"PASSWORD": reference}})}


FIELD = "services.api.secrets.PASSWORD"
TEXT = (
    "write a secret of this environment, with the key inside it if it has keys: "
    '"<secret>" or "<secret>:<key>"; the ARN of any other secret, with ":<key>" at its end for one '
    'key; or the ARN or "/path" of an SSM parameter'
)
PLACE = (
    "write a secret of this environment, the ARN of any other, or the ARN or /path of an SSM "
    "parameter"
)
CHINA = "arn:aws-cn:ssm:cn-north-1:111122223333:parameter/key"
ELSEWHERE = "arn:aws:secretsmanager:us-east-1:111122223333:secret:s-AbCdEf"


FUNCTION = "arn:aws:lambda:us-east-1:111122223333:function:rotate-token"

FOREIGN_SECRETS = join(
    *(reading(arn) for arn in module.RIGHT),
    *(reading({"arn": arn}) for arn in module.RIGHT),
    reading({"arn": "db", "key": "password"}, db=KEYED),
    reading({"arn": module.DATABASE, "key": "user", "kms_key_arn": module.DATABASE_KEY}),
    reading({"arn": module.FOREIGN, "kms_key_arn": module.DATABASE_KEY}),
    {"account_id": None, "disposable": True, **reading(module.FOREIGN)},
    texts(
        FIELD,
        TEXT,
        *("Database", "database:", "database:a b", *(text for text in module.WRONG if "/" in text)),
        *("", f"{module.DATABASE}:a:b", f"{module.PARAMETERS}/key:user", "/shop/key:user"),
        made=reading,
        shown="secret",
    ),
    texts(
        f"{FIELD}.arn",
        PLACE,
        *("Database", "database:password", "shop/key", ""),
        made=lambda arn: reading({"arn": arn}),
        shown="arn",
    ),
    texts(
        FIELD,
        module.NOT_POINTER,
        module.POINTER,
        f"{module.PARAMETERS}{module.POINTER}",
        made=reading,
        shown="secret",
    ),
    texts(
        f"{FIELD}.arn",
        module.NOT_POINTER,
        module.POINTER,
        made=lambda arn: reading({"arn": arn}),
        shown="arn",
    ),
    wrong(
        "secret of 1101 characters",
        reading(module.LONG),
        f'{FIELD}.arn: "{module.LONG[:78]}… is too long; give at most 1100 characters',
    ),
    wrong(
        "secret that is no text",
        reading(1),
        f"{FIELD}: 1 is not a table; put its fields in curly braces",
    ),
    wrong("secret without an ARN", reading({"key": "user"}), f"{FIELD}.arn: is required"),
    wrong(
        "secret under the name of an input of the module",
        reading({"secret_arn": module.DATABASE}),
        f"{FIELD}.arn: is required",
        f"{FIELD}.secret_arn: is no field of this table; choose arn, key or kms_key_arn",
    ),
    wrong(
        "key of a parameter",
        reading({"arn": "/shop/key", "key": "user"}),
        f'{FIELD}.key: "user" is no key of "/shop/key": {module.TWICE}',
    ),
    wrong(
        "key given twice",
        reading({"arn": f"{module.DATABASE}:a::", "key": "user"}),
        f'{FIELD}.key: "user" is no key of "{module.DATABASE}:a::": {module.TWICE}',
    ),
    wrong(
        "key of a secret of the environment that encrypts it",
        reading({"arn": "db", "kms_key_arn": module.DATABASE_KEY}, db=KEYED),
        f'{FIELD}.kms_key_arn: "db" is a secret of this environment, whose key tasks use '
        "anyway; remove it",
    ),
    texts(
        f"{FIELD}.kms_key_arn",
        KEY_ARN,
        *("alias/shop", "arn:aws:kms:eu-west-1:111122223333:alias/shop", ""),
        made=lambda arn: reading({"arn": module.DATABASE, "kms_key_arn": arn}),
    ),
    wrong(
        "secret of another account without its key",
        reading(module.FOREIGN),
        f"services.api.secrets: {module.other_account('PASSWORD')}",
    ),
    wrong(
        "parameter of another partition",
        reading(CHINA),
        f'{FIELD}.arn: "{CHINA}" is of the partition aws-cn; eu-west-1 is in aws, write arn:aws:…',
    ),
)

SECRETS = join(
    table_names("secrets", lambda name: {"secrets": {name: {"description": "For a test"}}}),
    reading("db", db=KEYED),
    reading("db:password", db=KEYED),
    reading("db:username", db=KEYED),
    reading("db:host", db={**KEYED, "keys": ["host"]}),
    keys("secrets.db.keys.0", lambda key: {"secrets.db": {**KEYED, "keys": [key]}}),
    wrong(
        "keys: 101",
        {"secrets.db": {**KEYED, "keys": [f"k{number}" for number in range(101)]}},
        "secrets.db.keys: 101 given; give at most 100",
    ),
    reading("db:any", db={"description": "Set by hand", "initial_value": "empty"}),
    wrong(
        "secrets: 501",
        {"secrets": {f"s{number}": {"description": "For a test"} for number in range(501)}},
        "secrets: 501 given; give at most 500",
    ),
    wrong(
        "variables from secrets: 501",
        {
            "secrets": {"db": KEYED},
            **services(api={"secrets": {f"S{number}": "db" for number in range(501)}}),
        },
        "services.api.secrets: 501 given; give at most 500",
    ),
    wrong(
        "no secret",
        reading("db"),
        'services.api.secrets.PASSWORD: "db" is no secret of this environment; there is none to '
        "choose",
    ),
    wrong(
        "misspelt secret",
        reading("db", dbs=KEYED),
        'services.api.secrets.PASSWORD: "db" is no secret of this environment; did you mean "dbs"?',
    ),
    wrong(
        "misspelt key of a secret",
        reading("db:user", db=KEYED),
        'services.api.secrets.PASSWORD: "user" is no key of secret "db"; did you mean "username"?; '
        'if put-secret-value has added it, write keys = ["user"] at the secret',
    ),
    wrong(
        "key of plain text",
        reading("db:user", db={"description": "plain text"}),
        'services.api.secrets.PASSWORD: "user" is no key of secret "db"; there is none to choose; '
        'if put-secret-value has added it, write keys = ["user"] at the secret',
    ),
    FOREIGN_SECRETS,
    {"secrets": {"db": {**KEYED, "rotation": BY_FUNCTION}}},
    wrong(
        "rotation by a function in another region",
        {"secrets": {"db": {**KEYED, "rotation": {**BY_FUNCTION, "lambda_arn": FUNCTION}}}},
        f'secrets.db.rotation.lambda_arn: "{FUNCTION}" is in us-east-1, the secret in eu-west-1; '
        "name a function there",
    ),
    {"secrets": {"db": KEYED}, **services(api={"secrets": {"lower": "db"}})},
    wrong(
        "secret of a variable with other characters",
        {"secrets": {"db": KEYED}, **services(api={"secrets": {"A=B": "db"}})},
        f'services.api.secrets.A=B: "A=B": {VARIABLE}',
    ),
    wrong(
        "variable from two sources",
        {
            "secrets": {"db": KEYED},
            **services(
                api={"environment": {"B": "x", "A": "x"}, "secrets": {"B": "db", "A": "db"}}
            ),
        },
        'services.api.secrets: "A", "B" is set in environment too; keep one of them',
    ),
)
