"""What may be asked of a secret."""

from typing import Any

import pytest

from modules.specs.secret import SecretSpec
from tests.specs.building import problems

KEYED = {"secret_string_template": {"username": "shop"}, "generate_string_key": "password"}


def secret(**fields: Any) -> SecretSpec:
    return SecretSpec.parse({"description": "For a test"} | fields, source="")


def wrong(**fields: Any) -> list[str]:
    return problems(SecretSpec, {"description": "For a test"} | fields)


def test_a_secret_is_a_generated_password_of_32_characters() -> None:
    spec = secret()

    assert (spec.initial_value, spec.password_length) == ("generated", 32)
    assert (spec.secret_string_template, spec.generate_string_key) == ({}, None)


def test_a_secret_says_what_it_is_for() -> None:
    assert problems(SecretSpec, {}) == ["description: is required"]


def test_the_keys_are_those_beside_the_password_and_its_own() -> None:
    assert secret().keys == set()
    assert secret(generate_string_key="password").keys == {"password"}
    assert secret(**KEYED).keys == {"username", "password"}


def test_a_template_needs_a_key_for_the_password() -> None:
    assert wrong(secret_string_template={"username": "shop"}) == [
        "generate_string_key: is required with secret_string_template; name the key of the password"
    ]


def test_the_password_replaces_no_other_key() -> None:
    assert wrong(**KEYED | {"generate_string_key": "username"}) == [
        'generate_string_key: "username" stands in secret_string_template too; the password '
        "would replace it, rename one"
    ]


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("initial_value", "random", "\"random\" is not possible; choose 'generated' or 'empty'"),
        ("password_length", 15, "15 is too small; give at least 16"),
        ("password_length", 4097, "4097 is too large; give at most 4096"),
        (
            "secret_string_template",
            {f"key{n}": "" for n in range(21)},
            "21 given; give at most 20",
        ),
        (
            "description",
            "x" * 2049,
            f'"{"x" * 78}… is too long; give at most 2048 characters',
        ),
    ],
)
def test_a_field_keeps_its_bounds(field: str, value: Any, message: str) -> None:
    assert wrong(**{field: value}) == [f"{field}: {message}"]
