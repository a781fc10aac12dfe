"""The inputs of the Terraform module ``secrets``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.frame.inputs import Inputs
from modules.language.arns import KeyArn
from modules.language.fields import Name, PlatformName
from modules.language.names import name_rules
from modules.language.problems import Rule
from modules.language.value import Value
from modules.secrets.spec import BaseSecretSpec


class SecretInputs(BaseSecretSpec, Inputs):
    """The inputs of the module ``secrets``."""

    platform: Annotated[Value[PlatformName], Field(examples=["orders-prod"])]
    """Name of the platform; the physical name is ``<platform>-<name>``."""

    name: Annotated[Value[Name], Field(examples=["database"])]
    """Name of the secret."""

    kms_key_arn: Value[KeyArn | None] = Value(None)
    """KMS key that encrypts the secret. Default: the AWS managed key of Secrets Manager."""

    disposable: Value[bool] = Value(False)
    """Whether the secret is deleted without a recovery window. False keeps it for 30 days."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from Inputs.rules(self)
        yield from name_rules("platform", self.platform)
        yield from BaseSecretSpec.rules(self)
