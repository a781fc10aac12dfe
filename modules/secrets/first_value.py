"""The first value of a secret, which AWS makes once and nobody in Terraform reads."""

from __future__ import annotations

from typing import Any

from modules.language.data import json_text
from modules.language.value import Value
from modules.secrets.spec import BaseSecretSpec

ARN = "Arn"
"""Output of the stack: ARN of the secret."""

PARAMETERS = ("DeletionPolicy", "Description", "KmsKeyId")
"""What may change of a secret that is there, without another value."""

MANAGED_KEY = "alias/aws/secretsmanager"
"""The key of Secrets Manager itself. An empty parameter would not take a key away again."""


def template(spec: BaseSecretSpec, name: str) -> str:
    """Return the CloudFormation template of a secret with a generated value.

    Terraform ignores every later change of it: CloudFormation makes another value whenever
    something of ``GenerateSecretString`` changes, the keys beside the password included.

    Args:
        spec: The secret's spec.
        name: Its physical name.
    """
    secret = {
        "Type": "AWS::SecretsManager::Secret",
        "DeletionPolicy": _parameter("DeletionPolicy"),
        "UpdateReplacePolicy": "Retain",
        # CloudFormation takes another policy only along with another change.
        "Metadata": {"DeletionPolicy": _parameter("DeletionPolicy")},
        "Properties": {
            "Name": name,
            "Description": _parameter("Description"),
            "KmsKeyId": _parameter("KmsKeyId"),
            "GenerateSecretString": _generator(spec),
        },
    }
    document = {
        # Only with it a policy may be a parameter.
        "Transform": "AWS::LanguageExtensions",
        "Parameters": {name: {"Type": "String"} for name in PARAMETERS},
        "Resources": {"Secret": secret},
        "Outputs": {ARN: {"Value": _parameter("Secret")}},
    }
    return json_text(document)


def parameters(
    spec: BaseSecretSpec, *, key_arn: Value[str | None], disposable: Value[bool]
) -> dict[str, Any]:
    """Return the parameters of the template."""
    return {
        "DeletionPolicy": disposable.then("Delete", "Retain"),
        "Description": spec.description,
        "KmsKeyId": key_arn.is_given.then(key_arn, MANAGED_KEY),
    }


def _parameter(name: str) -> dict[str, str]:
    return {"Ref": name}


def _generator(spec: BaseSecretSpec) -> Value[dict[str, Any]]:
    key = spec.generate_string_key
    password: Value[dict[str, Any]] = Value(
        # The value has to survive URLs, shells and JSON unescaped.
        {"PasswordLength": spec.password_length, "ExcludePunctuation": True}
    )
    beside = {
        "GenerateStringKey": key,
        "SecretStringTemplate": json_text(spec.secret_string_template),
    }
    return password | key.is_given.then(beside, {})
