"""What the module ``secrets`` takes and refuses."""

from __future__ import annotations

from modules.language.cases import Cases, wrong
from modules.language.cases_of_kinds import (
    NAME,
    names,
    nulls,
    platform_names,
    too_long,
    whole_number,
)
from modules.secrets.inputs import SecretInputs

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
    nulls(
        secret_string_template__user={
            "secret_string_template": {"user": None},
            "generate_string_key": "password",
        }
    ),
    offline={"initial_value": "empty"},
)
