"""A secret whose value Terraform sends and never stores."""

from __future__ import annotations

from typing import Any, NamedTuple

from modules.bindings.aws import SecretsmanagerSecret, SecretsmanagerSecretVersion
from modules.bindings.conditional import when
from modules.bindings.core import Construct, TerraformStack
from modules.bindings.expressions import (
    address,
    attribute,
    condition_of,
    logical_id,
    token,
    written,
)
from modules.specs.expression import Expression, hcl
from modules.specs.names import Names
from modules.specs.operations import chosen, given, merged
from modules.specs.secret import SecretSource, SecretSpec

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
        key_arn: str,
        disposable: bool,
    ) -> None:
        """Create the secret.

        Args:
            scope: Parent construct.
            id: Construct id.
            noun: What the secret is called within the environment.
            spec: What it is for and what it holds at first.
            names: Makes physical names.
            key_arn: Encrypts it.
            disposable: Whether deletion takes effect at once; else after 30 days.
        """
        super().__init__(scope, id)
        self.key_arn = key_arn
        secret = SecretsmanagerSecret(
            self,
            "_secret",
            name=names.of("aws_secretsmanager_secret", noun),
            description=token(spec.description),
            kms_key_id=token(key_arn),
            recovery_window_in_days=token(chosen(disposable, 0, PROTECTED_RECOVERY_DAYS)),
        )
        self.secret_arn = attribute(secret, "arn")
        self.secret_name = attribute(secret, "name")
        self.ready: list[str] = []
        """Addresses of what the secret needs before tasks can read it."""
        generated = when(self, "_generated", spec.initial_value == "generated")
        if generated is not None:
            self._generate(generated, spec, secret)

    def source(self, key: str) -> SecretSource:
        """Return what an environment variable is filled from.

        Args:
            key: Key inside the value; empty for the whole value.
        """
        return SecretSource(secret_arn=self.secret_arn, key=key, kms_key_arn=self.key_arn)

    def _generate(self, scope: Construct, spec: SecretSpec, secret: SecretsmanagerSecret) -> None:
        label = logical_id(secret)
        password = Password(label, spec.password_length, condition_of(scope))
        # cdktf 0.21 has no ephemeral blocks: the block is written as it stands in Terraform JSON.
        TerraformStack.of(self).add_override(
            f"ephemeral.aws_secretsmanager_random_password.{label}", password.block
        )
        version = SecretsmanagerSecretVersion(
            scope,
            "_version",
            secret_id=self.secret_arn,
            secret_string_wo=str(_value(spec, password.value)),
            # Sent once. A value that is rotated later is left alone.
            secret_string_wo_version=1,
        )
        self.ready.append(address(version))


class Password(NamedTuple):
    """A random password that is made when Terraform runs and is never stored."""

    label: str
    length: int
    condition: Expression | None

    @property
    def block(self) -> dict[str, Any]:
        """The block that makes it."""
        # Punctuation left out: the value has to survive URLs, shells and JSON unescaped.
        made = {"password_length": written(self.length), "exclude_punctuation": True}
        if self.condition is not None:
            made["count"] = f"${{{self.condition.text} ? 1 : 0}}"
        return made

    @property
    def value(self) -> Expression:
        """The password itself."""
        address = f"ephemeral.aws_secretsmanager_random_password.{self.label}"
        if self.condition is None:
            return Expression(f"{address}.random_password", str)
        return Expression(f"one({address}[*].random_password)", str)


def _value(spec: SecretSpec, password: Expression) -> Expression:
    """Return the first value: the password alone, or as one key among others."""
    key = spec.generate_string_key
    if isinstance(key, Expression):
        tables = merged(spec.secret_string_template, {str(key): password})
        return chosen(given(key), Expression(f"jsonencode({hcl(tables)})", str), password)
    if key is None:
        return password
    return Expression(f"jsonencode({hcl(spec.secret_string_template | {key: password})})", str)
