"""The inputs of the Terraform module ``table``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.frame.inputs import Inputs
from modules.language.arns import KeyArn
from modules.language.fields import Name, PlatformName
from modules.language.fixed import Fixed
from modules.language.names import name_rules
from modules.language.problems import Rule
from modules.language.value import Value
from modules.table.spec import ANEW, TableSpec


class TableInputs(TableSpec, Inputs):
    """The inputs of the module ``table``."""

    platform: Annotated[Value[PlatformName], Field(examples=["orders-prod"])]
    """Name of the platform; the physical name is ``<platform>-<name>``."""

    name: Annotated[Value[Name], Field(examples=["orders"])]
    """Name of the table."""

    kms_key_arn: Value[KeyArn | None] = Value(None)
    """KMS key that encrypts the items. Default: the AWS managed key of DynamoDB."""

    disposable: Value[bool] = Value(False)
    """Whether the table may be destroyed with its items. False protects them, and keeps what they
    were in each second of the last 35 days."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from Inputs.rules(self)
        yield from name_rules("platform", self.platform)
        yield from TableSpec.rules(self)

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield Fixed(("platform",), self.platform, "physical names begin with it", ANEW)
        yield Fixed(("name",), self.name, "a table keeps its name, with its items", ANEW)
        yield from TableSpec.fixed(self)
