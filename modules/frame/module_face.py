"""A module face: the inputs, outputs and construct of a Terraform module."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, NamedTuple, TypeVar

from modules.bindings.core import Construct
from modules.frame.fixed import fix
from modules.frame.inputs import Inputs
from modules.frame.module_stack import ModuleStack, Output

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

    terraform_version: str = "1.10"
    """Oldest Terraform that can use it. Rules between inputs need 1.9, the state's lock 1.10."""

    comments: Mapping[str, str] = {}
    """Comments in the ``.tf`` files, by the address of a block or an argument."""

    def stack(self, scope: Construct) -> ModuleStack:
        """Return the module as a stack."""
        stack = ModuleStack(scope, self.name, terraform_version=self.terraform_version)
        var = self.inputs.planned("var")
        for name, output in self.build(stack, var).items():
            stack.output(name, output)
        fix(stack, var.fixed())
        stack.complete()
        return stack
