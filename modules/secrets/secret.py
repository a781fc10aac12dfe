"""A secret whose value Terraform never knows."""

from __future__ import annotations

from typing import cast

from modules.bindings import construct_tree
from modules.bindings.aws import CloudformationStack, SecretsmanagerSecret
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import address, put, reference
from modules.bindings.state import forget, terraform_data
from modules.iam.account import Account
from modules.language.names import Names
from modules.language.value import Value
from modules.rotation.rotation import create_rotation
from modules.secrets import first_value
from modules.secrets.kept import remember
from modules.secrets.resource_policy import close
from modules.secrets.source_spec import OwnSource
from modules.secrets.spec import BaseSecretSpec

PROTECTED_RECOVERY_DAYS = 30
"""Recovery window of a deleted secret, in days; Secrets Manager's longest."""


class Secret(Construct):
    """A secret of Secrets Manager, and its first value.

    This resource is stateful: nothing replaces the value that somebody has set. A generated value
    comes with the secret from a stack of CloudFormation, and never passes through Terraform.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        noun: str,
        spec: BaseSecretSpec,
        names: Names,
        account: Account,
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
            account: Its account.
            key_arn: KMS key that encrypts it.
            disposable: Whether it is deleted with its environment, without a recovery window.
        """
        super().__init__(scope, id)
        self.key_arn = key_arn
        self.secret_name = names.of("aws_secretsmanager_secret", noun)
        self._spec, self._disposable = spec, disposable
        addresses, self.secret_arn = self._create()
        close(self, "_resource_policy", secret_arn=self.secret_arn, account=account)
        remember(self, spec, noun=noun, name=self.secret_name, depends_on=addresses)
        if rotation := when(self, "_rotated", spec.rotation):
            create_rotation(
                rotation.scope,
                "_rotation",
                secret_arn=self.secret_arn,
                schedule=rotation.value,
                lambda_arn=rotation.value.lambda_arn,
            )
        self._keep_what_an_earlier_release_made()

    def source(self, key: Value[str]) -> OwnSource:
        """Return the source of an environment variable.

        Args:
            key: Key inside the value; empty for the whole value.
        """
        return OwnSource(arn=Value(self.secret_arn), key=key, kms_key_arn=self.key_arn)

    def _create(self) -> tuple[list[str], str]:
        """Create the secret as its first value asks; return what is made, and its ARN."""
        is_generated = self._spec.initial_value == "generated"
        made: list[tuple[str, str]] = []
        if generated := when(self, "_generated", is_generated):
            made.append(self._generate(generated.scope))
        if empty := when(self, "_empty", ~is_generated):
            made.append(self._create_empty(empty.scope))
        addresses, arns = zip(*made, strict=True)
        return [*addresses], str(is_generated.then(*arns)) if len(arns) > 1 else arns[0]

    def _generate(self, scope: Construct) -> tuple[str, str]:
        stack = CloudformationStack(
            scope,
            "_stack",
            name=self.secret_name,
            template_body=first_value.template(self._spec, self.secret_name),
            parameters=put(
                first_value.parameters(
                    self._spec, key_arn=self.key_arn, disposable=self._disposable
                )
            ),
            capabilities=["CAPABILITY_AUTO_EXPAND"],
            # The value is made once. Another template would make another value.
            lifecycle={"ignore_changes": ["name", "template_body"]},
        )
        # Every update of a stack makes its outputs unknown, and would replace each task definition
        # that names the secret.
        arn = terraform_data(
            scope,
            "arn",
            input=reference(stack, f'outputs["{first_value.ARN}"]'),
            triggers_replace=reference(stack, "id"),
            lifecycle={"ignore_changes": ["input"]},
        )
        return address(arn), reference(arn, "output")

    def _keep_what_an_earlier_release_made(self) -> None:
        """Refuse to destroy the secret of a release that had Terraform make its value.

        With ``initial_value = "empty"`` it is kept as it is; its version is forgotten unread.
        """
        initial_value = self._spec.initial_value
        if initial_value.is_planned or initial_value == "generated":
            SecretsmanagerSecret(
                self,
                "_secret",
                name=self.secret_name,
                count=0,
                lifecycle={"prevent_destroy": True},
            )
        former = cast(SecretsmanagerSecret, self.node.find_child("_secret"))
        label = construct_tree.logical_id(former)
        forget(self, f"aws_secretsmanager_secret_version.{label}")

    def _create_empty(self, scope: Construct) -> tuple[str, str]:
        secret = SecretsmanagerSecret(
            scope,
            "empty" if self._spec.initial_value.is_planned else "_secret",
            name=self.secret_name,
            description=put(self._spec.description),
            kms_key_id=put(self.key_arn),
            recovery_window_in_days=put(self._disposable.then(0, PROTECTED_RECOVERY_DAYS)),
            lifecycle={"ignore_changes": ["name"]},
        )
        return address(secret), reference(secret, "arn")
