"""What a module face is: the inputs, and what the construct makes of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, NamedTuple, TypeVar

from modules.bindings.core import Construct
from modules.frame.inputs import Inputs
from modules.frame.module_stack import ModuleStack, Output

InputsT = TypeVar("InputsT", bound=Inputs)

Outputs = Mapping[str, Output]


class Face(NamedTuple, Generic[InputsT]):
    """A construct as a Terraform module."""

    name: str
    """The module's folder below ``modules``."""

    sentence: str
    """What the module is, in one sentence."""

    inputs: type[InputsT]
    """What it takes."""

    build: Callable[[ModuleStack, InputsT], Outputs]
    """Fills a stack, given the inputs, every one of them planned; returns the outputs."""

    terraform_version: str = "1.10"
    """Oldest Terraform that can use it. Rules between inputs need 1.9, the state's lock 1.10."""

    comments: Mapping[str, str] = {}
    """Why something is as it is, by the address of a block or an argument."""

    def stack(self, scope: Construct) -> ModuleStack:
        """Return the module as a stack."""
        stack = ModuleStack(scope, self.name, terraform_version=self.terraform_version)
        for name, output in self.build(stack, self.inputs.planned("var")).items():
            stack.output(name, output)
        stack.complete()
        return stack
