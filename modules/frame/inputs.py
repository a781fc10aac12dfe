"""The inputs that several Terraform modules share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.fields import PlatformName
from modules.language.fixed import Fixed
from modules.language.names import name_rules
from modules.language.problems import Rule
from modules.language.sources import TakenBy, elb
from modules.language.spec import Spec
from modules.language.tags import Tags, tag_rules
from modules.language.value import Value


class Inputs(Spec):
    """The inputs of every module."""

    tags: Value[Tags] = Value({})
    """Tags of every resource, in addition to the provider's default tags."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from tag_rules(self.tags)


class PlatformInputs(Inputs):
    """The inputs of every module that creates a part of a platform."""

    taken_by: ClassVar[TakenBy] = elb("CreateLoadBalancer")

    name: Annotated[Value[PlatformName], Field(examples=["orders-prod"])]
    """Name of the platform; every physical name begins with it."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from Inputs.rules(self)
        yield from name_rules("name", self.name)

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield Fixed(("name",), self.name, "physical names begin with it")


class DisposableInputs(PlatformInputs):
    """The inputs of a module whose resources store data."""

    disposable: Value[bool] = Value(False)
    """Whether the resources may be destroyed with their data. False protects them."""
