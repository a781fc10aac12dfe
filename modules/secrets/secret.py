"""A secret whose value Terraform sends and never stores."""

from __future__ import annotations

from typing import Any, NamedTuple

from modules.bindings import construct_tree
from modules.bindings.aws import SecretsmanagerSecret, SecretsmanagerSecretVersion
from modules.bindings.conditions import condition_of, when
from modules.bindings.core import Construct
from modules.bindings.resources import address, put, reference
from modules.language.data import resolved
from modules.language.expression import hcl
from modules.language.names import Names
from modules.language.value import Value
from modules.secrets.spec import SecretSource, SecretSpec

PROTECTED_RECOVERY_DAYS = 30
"""Recovery window of a deleted secret, in days; Secrets Manager's longest."""


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
        key_arn: Value[str | None],
        disposable: Value[bool],
    ) -> None:
        """Create the secret.

        Args:
            scope: Parent construct.
            id: Construct id.
            noun: Name of the secret within the environment.
            spec: The secret's spec.
            names: Creates physical names.
            key_arn: KMS key that encrypts it.
            disposable: Whether it is deleted without a recovery window.
        """
        super().__init__(scope, id)
        self.key_arn = key_arn
        secret = SecretsmanagerSecret(
            self,
            "_secret",
            name=names.of("aws_secretsmanager_secret", noun),
            description=put(spec.description),
            kms_key_id=put(key_arn),
            recovery_window_in_days=put(disposable.then(0, PROTECTED_RECOVERY_DAYS)),
        )
        self.secret_arn = reference(secret, "arn")
        self.secret_name = reference(secret, "name")
        self.ready = self._generate(spec, secret)
        """Addresses of resources that have to exist before tasks read the secret."""

    def source(self, key: str) -> SecretSource:
        """Return the source of an environment variable.

        Args:
            key: Key inside the value; empty for the whole value.
        """
        return SecretSource(
            secret_arn=Value(self.secret_arn), key=Value(key), kms_key_arn=self.key_arn
        )

    def _generate(self, spec: SecretSpec, secret: SecretsmanagerSecret) -> list[str]:
        generated = when(self, "_generated", spec.initial_value == "generated")
        if generated is None:
            return []
        password = Password(
            construct_tree.logical_id(secret), spec.password_length, condition_of(generated.scope)
        )
        # cdktf 0.21 has no ephemeral blocks, so it is an override in Terraform JSON.
        construct_tree.stack_of(self).add_override(
            f"ephemeral.aws_secretsmanager_random_password.{password.label}", password.block
        )
        version = SecretsmanagerSecretVersion(
            generated.scope,
            "_version",
            secret_id=self.secret_arn,
            secret_string_wo=str(_value(spec, password.value)),
            # Sent once. A value that is rotated later is left alone.
            secret_string_wo_version=1,
        )
        return [address(version)]


class Password(NamedTuple):
    """A random password that is created when Terraform runs and never stored."""

    label: str
    length: Value[int]
    condition: Value[bool] | None

    @property
    def block(self) -> dict[str, Any]:
        """The ephemeral block."""
        # No punctuation: the value needs no escaping in URLs, shells and JSON.
        arguments = {"password_length": self.length, "exclude_punctuation": True}
        counted = {"count": self.condition.then(1, 0)} if self.condition is not None else {}
        block: dict[str, Any] = resolved({**arguments, **counted})
        return block

    @property
    def value(self) -> Value[str]:
        """The password itself."""
        address = f"ephemeral.aws_secretsmanager_random_password.{self.label}"
        if self.condition is None:
            return Value.planned(f"{address}.random_password", str)
        return Value.planned(f"one({address}[*].random_password)", str)


def _value(spec: SecretSpec, password: Value[str]) -> Value[str]:
    """Return the first value: the password alone, or a JSON object that contains it."""
    key = spec.generate_string_key
    table = spec.secret_string_template | Value({str(key): password})
    encoded: Value[str] = Value.planned(f"jsonencode({hcl(table)})", str)
    return key.is_given.then(encoded, password)
