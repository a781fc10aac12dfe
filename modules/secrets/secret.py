"""A secret whose value Terraform sends and never stores."""

from __future__ import annotations

import json

from modules.bindings.aws import SecretsmanagerSecret, SecretsmanagerSecretVersion
from modules.bindings.core import Construct, TerraformStack
from modules.bindings.expressions import attribute, logical_id
from modules.encryption.key import EncryptionKey
from modules.specs.names import Names
from modules.specs.secret import SecretSpec

PROTECTED_RECOVERY_DAYS = 30
"""Days in which a deleted secret can be brought back; Secrets Manager's most."""


class Secret(Construct):
    """A secret of Secrets Manager, and its first value.

    This resource is stateful: a deleted secret is gone after its recovery window.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        noun: str,
        spec: SecretSpec,
        names: Names,
        key: EncryptionKey,
        disposable: bool,
    ) -> None:
        """Create the secret.

        Args:
            scope: Parent construct.
            id: Construct id.
            noun: What the secret is called within the environment.
            spec: What it is for and what it holds at first.
            names: Makes physical names.
            key: Encrypts it.
            disposable: Whether deletion takes effect at once; else after 30 days.
        """
        super().__init__(scope, id)
        self.key_arn = key.key_arn
        secret = SecretsmanagerSecret(
            self,
            "_secret",
            name=names.of("aws_secretsmanager_secret", noun),
            description=spec.description,
            kms_key_id=key.key_arn,
            recovery_window_in_days=0 if disposable else PROTECTED_RECOVERY_DAYS,
        )
        self.secret_arn = attribute(secret, "arn")
        if spec.initial_value == "generated":
            self._generate(spec, secret)

    def value_from(self, key: str) -> str:
        """Return what ECS takes as ``valueFrom``.

        Args:
            key: Key inside the value; empty for the whole value.
        """
        return f"{self.secret_arn}:{key}::" if key else self.secret_arn

    def _generate(self, spec: SecretSpec, secret: SecretsmanagerSecret) -> None:
        label = logical_id(secret)
        # cdktf 0.21 has no ephemeral blocks: the block is written as it stands in Terraform JSON.
        TerraformStack.of(self).add_override(
            f"ephemeral.aws_secretsmanager_random_password.{label}",
            # Punctuation left out: the value has to survive URLs, shells and JSON unescaped.
            {"password_length": spec.password_length, "exclude_punctuation": True},
        )
        password = f"ephemeral.aws_secretsmanager_random_password.{label}.random_password"
        SecretsmanagerSecretVersion(
            self,
            "_version",
            secret_id=self.secret_arn,
            secret_string_wo=f"${{{_value(spec, password)}}}",
            # Sent once. A value that is rotated later is left alone.
            secret_string_wo_version=1,
        )


def _value(spec: SecretSpec, password: str) -> str:
    """Return the Terraform expression of the first value."""
    if spec.generate_string_key is None:
        return password
    pairs = [f"{_text(key)} = {_text(text)}" for key, text in spec.secret_string_template.items()]
    pairs.append(f"{_text(spec.generate_string_key)} = {password}")
    return f"jsonencode({{{', '.join(pairs)}}})"


def _text(value: str) -> str:
    # A quoted text of Terraform knows no surrogate pairs, which json would write for an emoji.
    return json.dumps(value, ensure_ascii=False)
