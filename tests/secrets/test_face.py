"""What the module makes under a condition that only Terraform knows."""

from __future__ import annotations

from typing import Any

from modules.secrets.face import FACE
from tests.support.environments import app
from tests.support.synthesized import Synthesized

GENERATED = '${var.initial_value == "generated" ? 1 : 0}'


def module() -> Synthesized:
    return Synthesized.of(FACE.stack(app()))


def test_a_stack_makes_the_value_where_terraform_finds_it_asked_for() -> None:
    stack = module().resource("aws_cloudformation_stack.this")

    assert stack["count"] == GENERATED
    assert stack["parameters"]["DeletionPolicy"] == '${var.disposable ? "Delete" : "Retain"}'
    assert stack["parameters"]["KmsKeyId"] == (
        '${var.kms_key_arn != null ? var.kms_key_arn : "alias/aws/secretsmanager"}'
    )
    assert (
        "GenerateSecretString = merge({ PasswordLength = var.password_length, "
        "ExcludePunctuation = true }, var.generate_string_key != null ? { GenerateStringKey = "
        "var.generate_string_key, SecretStringTemplate = jsonencode(var.secret_string_template) } "
        ": {})"
    ) in stack["template_body"]


def test_a_secret_that_somebody_fills_is_a_plain_one() -> None:
    secret = module().resource("aws_secretsmanager_secret.empty")

    assert secret["count"] == '${var.initial_value != "generated" ? 1 : 0}'
    assert secret["recovery_window_in_days"] == "${var.disposable ? 0 : 30}"


def test_the_arn_is_that_of_the_secret_that_there_is() -> None:
    found = module()

    assert found.resource("terraform_data.arn")["count"] == GENERATED
    assert found.outputs["secret_arn"] == (
        '${var.initial_value == "generated" ? one(terraform_data.arn[*].output) : '
        "one(aws_secretsmanager_secret.empty[*].arn)}"
    )


def test_a_change_that_comes_too_late_is_refused() -> None:
    kept = module().resource("terraform_data.made_with")["lifecycle"]
    conditions = {one["condition"]: one["error_message"] for one in kept["postcondition"]}

    assert kept["ignore_changes"] == ["input"]
    assert [*conditions] == [
        '${self.output.name == "${var.platform}-${var.name}"}',
        "${self.output.initial_value == var.initial_value}",
        "${self.output.password_length == var.password_length}",
        "${self.output.secret_string_template == var.secret_string_template}",
        "${self.output.generate_string_key == var.generate_string_key}",
    ]
    assert conditions["${self.output.password_length == var.password_length}"] == (
        'password_length: ${jsonencode(var.password_length)} comes too late for secret "${var.name}'
        '", which was made with ${jsonencode(self.output.password_length)}, and whose value is '
        "never made again; write that again, and set what you need with aws secretsmanager "
        "put-secret-value"
    )


def test_what_an_earlier_version_made_is_neither_destroyed_nor_read() -> None:
    found = module()
    secret: dict[str, Any] = found.resource("aws_secretsmanager_secret.this")

    assert (secret["count"], secret["lifecycle"]) == (0, {"prevent_destroy": True})
    assert found.json["removed"] == [
        {"from": "aws_secretsmanager_secret_version.this", "lifecycle": {"destroy": False}}
    ]
