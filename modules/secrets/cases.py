"""What the module ``secrets`` takes and refuses."""

from __future__ import annotations

from modules.language.cases import Cases, wrong
from modules.language.cases_of_ids import key_arns
from modules.language.cases_of_kinds import (
    NAME,
    names,
    nulls,
    platform_names,
    texts,
    too_long,
    whole_number,
)
from modules.language.cases_of_tags import tags
from modules.secrets.inputs import SecretInputs

CONTROL = "write text without NUL or another control character"
KEY_OF_VALUE = "write letters, digits and _.- only, up to 128"

KEYS = {f"key{number}": "value" for number in range(21)}

CASES = Cases(
    SecretInputs,
    {"platform": "shop", "name": "database", "description": "Password"},
    platform_names("platform"),
    names("name", 32),
    wrong(
        "name too long and with other characters",
        {"name": "S" * 33},
        f'name: "{"S" * 33}": {NAME}',
        also=f'name: "{"S" * 33}" is too long; give at most 32 characters',
    ),
    too_long("description", 2048),
    texts("description", CONTROL, "a\0b", "a\x1bb"),
    {"description": "Two\nlines"},
    {"initial_value": "empty"},
    wrong(
        "value given as initial_value",
        {"initial_value": "changeit"},
        "initial_value: \"changeit\" is not possible; choose 'generated' or 'empty'",
    ),
    whole_number("password_length", 16, 4096),
    {"generate_string_key": "password"},
    {"secret_string_template": {"user": "app"}, "generate_string_key": "password"},
    wrong(
        "template without a key for the password",
        {"secret_string_template": {"user": "app"}},
        "generate_string_key: is required with secret_string_template; name the key of the "
        "password",
    ),
    wrong(
        "key that stands in the template too",
        {"secret_string_template": {"user": "app"}, "generate_string_key": "user"},
        'generate_string_key: "user" stands in secret_string_template too; the password would '
        "replace it, rename one",
    ),
    wrong(
        "template of 21 keys",
        {"secret_string_template": KEYS, "generate_string_key": "password"},
        "secret_string_template: 21 given; give at most 20",
    ),
    texts(
        "secret_string_template.user",
        CONTROL,
        "a\0b",
        made=lambda value: {
            "secret_string_template": {"user": value},
            "generate_string_key": "password",
        },
    ),
    wrong(
        "value of 65537 characters in a template",
        {"secret_string_template": {"user": "u" * 65537}, "generate_string_key": "password"},
        f'secret_string_template.user: "{"u" * 78}… is too long; give at most 65536 characters',
    ),
    {"secret_string_template": {"a.b-c_D": ""}, "generate_string_key": "pass.word"},
    *(
        wrong(
            f'key of a template "{key}"',
            {"secret_string_template": {key: "x"}, "generate_string_key": "password"},
            f'secret_string_template.{key}: "{key}": {KEY_OF_VALUE}',
        )
        for key in ("a:b", "", "a b")
    ),
    texts("generate_string_key", KEY_OF_VALUE, "a:b", "", "a b"),
    nulls(
        secret_string_template__user=(
            {"secret_string_template": {"user": None}, "generate_string_key": "password"},
            f"secret_string_template: null: {CONTROL}",
        )
    ),
    wrong(
        "template of a secret without a value",
        {
            "initial_value": "empty",
            "secret_string_template": {"user": "app"},
            "generate_string_key": "password",
        },
        'secret_string_template: is of no use with initial_value "empty"; remove one of them',
    ),
    tags(),
    key_arns("kms_key_arn"),
    offline={"initial_value": "empty"},
)
