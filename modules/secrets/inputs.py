"""What the Terraform module ``secrets`` takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.frame.inputs import Inputs
from modules.language.fields import Name, PlatformName
from modules.language.names import name_rules
from modules.language.problems import Rule
from modules.language.value import Value
from modules.secrets.spec import SecretSpec


class SecretInputs(SecretSpec, Inputs):
    """What the module ``secrets`` takes."""

    platform: Annotated[Value[PlatformName], Field(examples=["orders-prod"])]
    """What the platform is called; the physical name is ``<platform>-<name>``."""

    name: Annotated[Value[Name], Field(examples=["database"])]
    """What the secret is called."""

    kms_key_arn: Value[str | None] = Value(None)
    """KMS key that encrypts the secret. Default: the key that AWS keeps for Secrets Manager."""

    disposable: Value[bool] = Value(False)
    """Whether the secret is gone at once when it is deleted. False keeps it for 30 days."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from name_rules("platform", self.platform)
        yield from SecretSpec.rules(self)
