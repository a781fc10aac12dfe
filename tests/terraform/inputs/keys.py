"""The inputs of the modules ``logs``, ``encryption``, ``secrets`` and ``remote_state``."""

from __future__ import annotations

from tests.terraform.inputs.cases import Case, Cases, bounds, nulls, platform_names

NAMES = platform_names("name")
PLATFORMS = platform_names("platform")
LENGTHS = bounds("password_length", 16, 4096)
VERSIONS = bounds("noncurrent_version_expiration_days", 30)

KEY = Cases(
    least={"name": "shop"},
    right=[{}, *NAMES.right, {"disposable": True}],
    wrong=[*NAMES.wrong, *nulls()],
)

TEMPLATE = {f"key{number}": "value" for number in range(21)}

SECRETS = Cases(
    least={"platform": "shop", "name": "database", "description": "Password"},
    right=[
        {},
        *PLATFORMS.right,
        *LENGTHS.right,
        {"name": "s" * 32, "description": "d" * 2048},
        {"initial_value": "empty"},
        {"generate_string_key": "password"},
        {"secret_string_template": {"user": "app"}, "generate_string_key": "password"},
    ],
    wrong=[
        *PLATFORMS.wrong,
        *LENGTHS.wrong,
        *nulls({"secret_string_template": {"user": None}, "generate_string_key": "password"}),
        Case({"description": "d" * 2049}),
        Case({"name": "Database"}),
        Case({"name": "s" * 33}),
        Case(
            {"name": "S" * 33},
            also=f'name: "{"S" * 33}" is too long; give at most 32 characters',
        ),
        Case({"initial_value": "none"}),
        Case({"secret_string_template": {"user": "app"}}),
        Case({"secret_string_template": {"user": "app"}, "generate_string_key": "user"}),
        Case({"secret_string_template": TEMPLATE, "generate_string_key": "password"}),
    ],
)

REMOTE_STATE = Cases(
    least={"bucket": "shop-state"},
    right=[{}, *VERSIONS.right, {"bucket": "abc"}, {"bucket": f"1{'b' * 61}2"}],
    wrong=[
        *VERSIONS.wrong,
        *nulls(),
        Case({"bucket": "shop-state-"}),
        Case({"bucket": "shop.state"}),
        Case({"bucket": "ab"}),
        Case({"bucket": "b" * 64}),
    ],
)
