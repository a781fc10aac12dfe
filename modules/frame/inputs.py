"""What Terraform modules take, whatever they make."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.language.fields import PlatformName, Tags
from modules.language.names import name_rules
from modules.language.problems import Rule
from modules.language.spec import Spec
from modules.language.value import Value


class Inputs(Spec):
    """What every module takes."""

    tags: Value[Tags] = Value({})
    """Tags of every resource, beside those of the provider."""


class PlatformInputs(Inputs):
    """What every module takes that makes a part of a platform."""

    name: Annotated[Value[PlatformName], Field(examples=["orders-prod"])]
    """What the platform is called; every physical name begins with it."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from name_rules("name", self.name)


class DisposableInputs(PlatformInputs):
    """What a module takes whose resources keep data."""

    disposable: Value[bool] = Value(False)
    """Whether the resources may be destroyed with their data. False protects them."""
