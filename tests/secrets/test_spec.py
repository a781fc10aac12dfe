"""What may be asked of a secret."""

from typing import Any

from modules.secrets.spec import SecretSpec

KEYED = {"secret_string_template": {"username": "shop"}, "generate_string_key": "password"}


def secret(**fields: Any) -> SecretSpec:
    return SecretSpec.parse({"description": "For a test"} | fields, source="")


def test_a_secret_is_a_generated_password_of_32_characters() -> None:
    spec = secret()

    assert (spec.initial_value, spec.password_length) == ("generated", 32)
    assert (spec.secret_string_template, spec.generate_string_key) == ({}, None)


def test_the_keys_are_those_beside_the_password_and_its_own() -> None:
    assert secret().generated_keys == set()
    assert secret(generate_string_key="password").generated_keys == {"password"}
    assert secret(**KEYED).generated_keys == {"username", "password"}


def test_services_may_name_the_keys_that_somebody_has_vouched_for() -> None:
    given = {"description": "For a test", **KEYED, "keys": ["host"]}

    assert SecretSpec.parse(given, source="").all_keys == {"username", "password", "host"}
