"""A stack that becomes a Terraform module instead of being deployed."""

from __future__ import annotations

from typing import Any, NamedTuple

from modules.bindings.aws import AwsProvider
from modules.bindings.conditions import count_conditional, structure_of
from modules.bindings.core import Construct, TerraformOutput, TerraformResource
from modules.frame.addressed_stack import AddressedStack
from modules.language.data import resolved


class Output(NamedTuple):
    """An output of a module."""

    value: Any
    """A text with references, or a value."""

    description: str
    """Its description."""

    depends_on: tuple[str, ...] = ()
    """Addresses of resources that have to exist before the value can be used."""


class ModuleStack(AddressedStack):
    """A stack without provider and state of its own."""

    def __init__(self, scope: Construct, id: str, *, terraform_version: str) -> None:
        """Create an empty module.

        Args:
            scope: The app.
            id: The module's name.
            terraform_version: Oldest Terraform that can use it.
        """
        super().__init__(scope, id, terraform_version=terraform_version)
        structure_of(self).decides_when_planned = True
        # cdktf requires a provider; the module's content is written without it.
        AwsProvider(self, "_aws")

    def output(self, name: str, output: Output) -> None:
        """Add an output."""
        made = TerraformOutput(
            self, name, value=resolved(output.value), description=output.description
        )
        if output.depends_on:
            made.add_override("depends_on", list(output.depends_on))

    def complete(self) -> None:
        """Set ``count`` on the resources that depend on a condition."""
        for construct in self.node.find_all():
            if isinstance(construct, TerraformResource):
                count_conditional(construct)
