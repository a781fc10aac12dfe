"""What the module ``secrets`` takes and refuses."""

from __future__ import annotations

from collections.abc import Callable

from modules.language.cases import Cases, Changes, Group, join, wrong
from modules.language.cases_of_ids import key_arns
from modules.language.cases_of_kinds import nulls, texts, too_long, whole_number
from modules.language.cases_of_names import NAME, names, platform_names
from modules.language.cases_of_tags import tags
from modules.language.texts import WORDS
from modules.rotation.cases import BY_FUNCTION, rotation_cases
from modules.secrets.inputs import SecretInputs

CONTROL = "write text without NUL or another control character"
KEY = "write letters, digits, underscores and hyphens"


def keys(path: str, made: Callable[[str], Changes], *, is_table: bool = False) -> Group:
    """Return keys inside a secret's value: the longest one, and those that no service can name.

    Args:
        path: Where the key stands.
        made: Returns the changes, given a key.
        is_table: Whether it is the key of a table, whose problems have it in their path.
    """
    long = "k" * 65

    def place(key: str) -> str:
        return f"{path}.{key}" if is_table else path

    return join(
        made(long[1:]),
        wrong(f"{path} with a space", made("a b"), f'{place("a b")}: "a b": {KEY}'),
        wrong(
            f"{path} of 65 characters",
            made(long),
            f'{place(long)}: "{long}" is too long; give at most 64 characters',
        ),
    )


KEYS = {f"key{number}": "value" for number in range(21)}

TEMPLATED: dict[str, Changes] = {
    "a key": {"generate_string_key": "password"},
    "a template": {
        "generate_string_key": "password",
        "secret_string_template": {"user": "app"},
    },
}
"""What a value would be made of."""

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
    too_long("description", 1024),
    texts("description", f"write {WORDS.rule}", "a\0b", "a\x1bb", "", " "),
    {"description": "Two\nlines"},
    {"initial_value": "empty"},
    *(
        wrong(
            f"empty secret with {title}",
            {"initial_value": "empty", **given},
            'initial_value: is "empty", so no value is made of secret_string_template and '
            'generate_string_key; remove them, or set initial_value = "generated"',
        )
        for title, given in TEMPLATED.items()
    ),
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
    keys("generate_string_key", lambda key: {"generate_string_key": key}),
    keys(
        "secret_string_template",
        lambda key: {"secret_string_template": {key: "app"}, "generate_string_key": "password"},
        is_table=True,
    ),
    too_long("secret_string_template.user", 256, generate_string_key="password"),
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
    nulls(
        secret_string_template__user=(
            {"secret_string_template": {"user": None}, "generate_string_key": "password"},
            f"secret_string_template: null: {CONTROL}",
        )
    ),
    rotation_cases(BY_FUNCTION),
    texts(
        "rotation.lambda_arn",
        "write the ARN of a function of Lambda: arn:aws:lambda:<region>:<account>:function:<name>",
        *("rotate-token", "arn:aws:iam::111122223333:role/rotate-token"),
        made=lambda arn: {"rotation": {**BY_FUNCTION, "lambda_arn": arn}},
    ),
    tags(),
    key_arns("kms_key_arn"),
)
