"""Secrets are encrypted, and their values never enter the state."""

import json

import pytest

from modules.secrets.spec import SecretSpec
from tests.support.environments import environment, least
from tests.support.moves import Move, untested
from tests.support.synthesized import Synthesized

PASSWORD = "ephemeral.aws_secretsmanager_random_password.api.random_password"
GIVEN = {
    "secrets.api": {
        "description": "For tests",
        "secret_string_template": {"user": "shop"},
        "generate_string_key": "password",
    }
}
VERSION = "aws_secretsmanager_secret_version.api"

MOVES = [
    Move("secrets.api.description", "Other", {"aws_secretsmanager_secret.api.description"}, GIVEN),
    Move(
        "secrets.api.initial_value",
        "empty",
        {f"-{VERSION}", f"-{PASSWORD.rpartition('.')[0]}", "terraform.required_version"},
        {"secrets.api": {"description": "For tests"}},
    ),
    Move(
        "secrets.api.password_length",
        64,
        {f"{PASSWORD.rpartition('.')[0]}.password_length"},
        GIVEN,
    ),
    Move("secrets.api.secret_string_template", {}, {f"{VERSION}.secret_string_wo"}, GIVEN),
    Move("secrets.api.generate_string_key", "token", {f"{VERSION}.secret_string_wo"}, GIVEN),
]


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_each_field_of_a_secret_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_of_a_secret_is_left_out() -> None:
    assert untested(SecretSpec, "secrets.api", MOVES) == set()


def test_a_secret_is_encrypted_with_the_environment_s_key(prod: Synthesized) -> None:
    prod.only("aws_secretsmanager_secret", "database_credentials", "card_network_api_key")
    assert prod.resource("aws_secretsmanager_secret.database_credentials") == {
        "name": "payment-database-credentials-prod",
        "description": "User and password of the payment database",
        "kms_key_id": "${aws_kms_key.data.arn}",
        "recovery_window_in_days": 30,
    }


def test_a_deleted_secret_can_be_brought_back_unless_the_environment_is_disposable(
    dev: Synthesized, staging: Synthesized
) -> None:
    address = "aws_secretsmanager_secret.card_network_api_key"
    dev.has(address, recovery_window_in_days=0)
    staging.has(address, recovery_window_in_days=30)


def test_a_plain_secret_is_a_password_that_is_sent_and_never_stored() -> None:
    found = least({"secrets.api": {"description": "For tests"}})

    assert found.json["ephemeral"] == {
        "aws_secretsmanager_random_password": {
            "api": {"password_length": 32, "exclude_punctuation": True}
        }
    }
    assert found.resource(VERSION) == {
        "secret_id": "${aws_secretsmanager_secret.api.arn}",
        "secret_string_wo": f"${{{PASSWORD}}}",
        "secret_string_wo_version": 1,
    }


def test_a_secret_with_keys_is_json_with_the_password_under_its_key(dev: Synthesized) -> None:
    password = PASSWORD.replace(".api.", ".database_credentials.")
    dev.has(
        "aws_secretsmanager_secret_version.database_credentials",
        secret_string_wo=f'${{jsonencode({{ username = "payment", password = {password} }})}}',
    )


def test_a_key_alone_makes_json_too() -> None:
    found = least({"secrets.api": {"description": "For tests", "generate_string_key": "token"}})

    found.has(VERSION, secret_string_wo=f"${{jsonencode({{ token = {PASSWORD} }})}}")


def test_no_text_of_a_secret_is_taken_for_an_expression() -> None:
    template = {"a": '${b} %{c} "d"'}
    found = least(GIVEN, {"secrets.api.secret_string_template": template})

    value = found.resource(VERSION)["secret_string_wo"]
    assert r'a = "$${b} %%{c} \"d\""' in value


def test_nothing_that_could_carry_a_value_into_the_state_is_used(prod: Synthesized) -> None:
    for label in ("database_credentials", "card_network_api_key"):
        prod.absent(f"aws_secretsmanager_secret_version.{label}", "secret_string", "secret_binary")
    prod.has_no("random_password", "aws_secretsmanager_secret_rotation")
    assert set(prod.json["data"]) == {"aws_caller_identity", "aws_partition", "aws_region"}


def test_an_empty_secret_has_no_value_until_somebody_sets_one() -> None:
    found = least({"secrets.api": {"description": "For tests", "initial_value": "empty"}})

    found.only("aws_secretsmanager_secret", "api")
    found.has_no("aws_secretsmanager_secret_version")
    assert "ephemeral" not in json.dumps(found.json)


def test_terraform_has_to_know_write_only_arguments_only_where_a_value_is_generated() -> None:
    empty = {"secrets.api": {"description": "For tests", "initial_value": "empty"}}

    for changes, version in [({}, "1.10"), (empty, "1.10"), (GIVEN, "1.11")]:
        assert least(changes).json["terraform"]["required_version"] == f">= {version}"
        assert environment(changes).terraform_version == version
