"""A module face: the inputs, outputs and construct of a Terraform module."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, NamedTuple, TypeVar

from modules.bindings.core import Construct
from modules.frame.fixed import fix
from modules.frame.inputs import Inputs
from modules.frame.module_stack import ModuleStack, Output
from modules.language.terraform_version import TERRAFORM_VERSION

InputsT = TypeVar("InputsT", bound=Inputs)

Outputs = Mapping[str, Output]


class Face(NamedTuple, Generic[InputsT]):
    """A construct as a Terraform module."""

    name: str
    """The module's folder below ``modules``."""

    sentence: str
    """The description of the module, in one sentence."""

    inputs: type[InputsT]
    """The spec of its inputs."""

    build: Callable[[ModuleStack, InputsT], Outputs]
    """Creates the resources from planned inputs, and returns the outputs."""

    comments: Mapping[str, str] = {}
    """Comments in the ``.tf`` files, by the address of a block or an argument."""

    def stack(self, scope: Construct) -> ModuleStack:
        """Return the module as a stack."""
        stack = ModuleStack(scope, self.name, terraform_version=TERRAFORM_VERSION)
        var = self.inputs.planned("var")
        for name, output in self.build(stack, var).items():
            stack.output(name, output)
        fix(stack, var.fixed())
        stack.complete()
        return stack
