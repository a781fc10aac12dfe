"""Secrets are encrypted, and their values never pass through Terraform."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.secrets.given import EMPTY, GIVEN, KEPT, PLAIN, SECRET, STACK
from tests.support.environments import least
from tests.support.synthesized import Synthesized


def template(found: Synthesized, label: str = "api") -> dict[str, Any]:
    document: dict[str, Any] = json.loads(
        found.resource(f"aws_cloudformation_stack.{label}")["template_body"]
    )
    return document


def generator(found: Synthesized, label: str = "api") -> dict[str, Any]:
    properties = template(found, label)["Resources"]["Secret"]["Properties"]
    return dict(properties["GenerateSecretString"])


def test_a_secret_is_encrypted_with_the_environment_s_key(prod: Synthesized) -> None:
    prod.only("aws_cloudformation_stack", "database_credentials", "card_network_api_key")
    prod.has(
        "aws_cloudformation_stack.database_credentials",
        name="payment-database-credentials-prod",
        parameters={
            "DeletionPolicy": "Retain",
            "Description": "User and password of the payment database",
            "KmsKeyId": "${aws_kms_key.data.arn}",
        },
    )


def test_the_stack_is_a_secret_whose_value_aws_makes() -> None:
    found = template(least(GIVEN))

    assert found == {
        "Transform": "AWS::LanguageExtensions",
        "Parameters": {
            name: {"Type": "String"} for name in ("DeletionPolicy", "Description", "KmsKeyId")
        },
        "Resources": {
            "Secret": {
                "Type": "AWS::SecretsManager::Secret",
                "DeletionPolicy": {"Ref": "DeletionPolicy"},
                "UpdateReplacePolicy": "Retain",
                "Metadata": {"DeletionPolicy": {"Ref": "DeletionPolicy"}},
                "Properties": {
                    "Name": "shop-api-test",
                    "Description": {"Ref": "Description"},
                    "KmsKeyId": {"Ref": "KmsKeyId"},
                    "GenerateSecretString": {
                        "PasswordLength": 32,
                        "ExcludePunctuation": True,
                        "GenerateStringKey": "password",
                        "SecretStringTemplate": '{"user": "shop"}',
                    },
                },
            }
        },
        "Outputs": {"Arn": {"Value": {"Ref": "Secret"}}},
    }


def test_what_makes_the_value_is_ignored_once_the_secret_is_there() -> None:
    # Another template would have CloudFormation make another value, over the one that is there.
    ignored = least(GIVEN).resource(STACK)["lifecycle"]["ignore_changes"]

    assert ignored == ["name", "template_body"]


def test_a_secret_outlives_its_stack_unless_the_environment_is_disposable(
    dev: Synthesized, staging: Synthesized
) -> None:
    address = "aws_cloudformation_stack.card_network_api_key"
    dev.has(address, parameters={"DeletionPolicy": "Delete"})
    staging.has(address, parameters={"DeletionPolicy": "Retain"})


def test_an_empty_secret_can_be_brought_back_unless_the_environment_is_disposable() -> None:
    least(EMPTY).has(SECRET, recovery_window_in_days=30)
    least(EMPTY, {"disposable": True}).has(SECRET, recovery_window_in_days=0)


def test_a_plain_secret_is_a_password() -> None:
    assert generator(least(PLAIN)) == {"PasswordLength": 32, "ExcludePunctuation": True}


def test_a_key_alone_makes_json_too() -> None:
    found = least({"secrets.api": {"description": "For tests", "generate_string_key": "token"}})

    assert generator(found)["GenerateStringKey"] == "token"
    assert generator(found)["SecretStringTemplate"] == "{}"


def test_no_text_of_a_secret_is_taken_for_an_expression() -> None:
    found = least(GIVEN, {"secrets.api.secret_string_template": {"a": '${b} %{c} "d"'}})

    assert json.loads(generator(found)["SecretStringTemplate"]) == {"a": '$${b} %%{c} "d"'}


def test_tasks_read_the_secret_by_an_arn_that_no_update_of_the_stack_makes_unknown() -> None:
    found = least(GIVEN, {"services.web.secrets": {"USER": "api:user"}})

    assert found.container("web")["secrets"] == [
        {"name": "USER", "valueFrom": "${terraform_data.api_arn.output}:user::"}
    ]
    assert found.resource("terraform_data.api_arn") == {
        "input": f'${{{STACK}.outputs["Arn"]}}',
        "triggers_replace": f"${{{STACK}.id}}",
        "lifecycle": {"ignore_changes": ["input"]},
    }


def test_nothing_that_could_carry_a_value_into_the_state_is_used(prod: Synthesized) -> None:
    prod.has_no(
        "random_password", "aws_secretsmanager_secret_version", "aws_secretsmanager_secret_rotation"
    )
    assert "ephemeral" not in prod.json
    assert set(prod.json["data"]) == {"aws_caller_identity", "aws_partition", "aws_region"}


@pytest.mark.parametrize(
    ("given", "arn"), [(PLAIN, "terraform_data.api_arn.output"), (EMPTY, f"{SECRET}.arn")]
)
def test_a_secret_is_closed_to_other_accounts_and_to_requests_without_tls(
    given: dict[str, Any], arn: str
) -> None:
    found, policy = least(given), "aws_secretsmanager_secret_policy.api"

    found.has(policy, secret_arn=f"${{{arn}}}", block_public_policy=True)
    everything = {
        "Effect": "Deny",
        "Principal": {"AWS": "*"},
        "Action": "secretsmanager:*",
        "Resource": "*",
    }
    assert found.statements(policy) == {
        "TlsOnly": {**everything, "Condition": {"Bool": {"aws:SecureTransport": "false"}}},
        "OwnAccount": {
            **everything,
            "Condition": {
                "StringNotEquals": {
                    "aws:PrincipalAccount": "${data.aws_caller_identity.current.account_id}"
                },
                "Bool": {"aws:PrincipalIsAWSService": "false"},
            },
        },
    }


def test_an_empty_secret_has_no_value_until_somebody_sets_one() -> None:
    found = least(EMPTY)

    found.only("aws_secretsmanager_secret", "api")
    found.has_no("aws_secretsmanager_secret_version", "aws_cloudformation_stack")
    found.absent(SECRET, "count")


def test_how_a_secret_was_made_is_remembered_once_it_is_made() -> None:
    found = least(GIVEN).resource(KEPT)

    assert found["depends_on"] == ["terraform_data.api_arn"]
    assert found["input"] == (
        '${{ name = "shop-api-test", initial_value = "generated", password_length = 32, '
        'secret_string_template = { user = "shop" }, generate_string_key = "password" }}'
    )
    assert least(EMPTY).resource(KEPT)["depends_on"] == [SECRET]


def test_a_refusal_says_how_to_put_more_into_a_secret_and_how_to_vouch_for_it() -> None:
    rules = least(GIVEN).resource(KEPT)["lifecycle"]["postcondition"]

    assert rules[3]["error_message"] == (
        'secret_string_template: ${jsonencode({ user = "shop" })} comes too late for secret "api", '
        "which was made with ${jsonencode(self.output.secret_string_template)}, and whose value is "
        "never made again; write that again, and set what you need with aws secretsmanager "
        "put-secret-value, and name the keys that you add in keys"
    )
    assert rules[0]["error_message"].endswith(
        "AWS renames no secret: write the old name, and add another secret beside it"
    )


@pytest.mark.parametrize("given", [PLAIN, EMPTY])
def test_the_version_of_an_earlier_release_is_forgotten_unread(given: dict[str, Any]) -> None:
    assert least(given).json["removed"] == [
        {"from": "aws_secretsmanager_secret_version.api", "lifecycle": {"destroy": False}}
    ]


def test_the_secret_of_an_earlier_release_is_not_destroyed() -> None:
    assert least(PLAIN).resource(SECRET) == {
        "name": "shop-api-test",
        "count": 0,
        "lifecycle": {"prevent_destroy": True},
    }
