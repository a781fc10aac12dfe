"""What a module face is: the inputs, and what the construct makes of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from modules.specs.base import Spec
from modules.specs.expression import Expression
from modules.terraform.module_stack import ModuleStack, Output


class Face(NamedTuple):
    """A construct as a Terraform module."""

    name: str
    """The module's folder below ``modules``."""

    sentence: str
    """What the module is, in one sentence."""

    inputs: type[Spec]
    """What it takes."""

    build: Callable[[ModuleStack, Any], Mapping[str, Output]]
    """Fills a stack, given the inputs as expressions; returns the outputs."""

    terraform_version: str = "1.10"
    """Oldest Terraform that can use it. Rules between inputs need 1.9, the state's lock 1.10."""

    comments: Mapping[str, str] = {}
    """Why something is as it is, by the address of a block or an argument."""

    def stack(self, scope: Any) -> ModuleStack:
        """Return the module as a stack."""
        stack = ModuleStack(scope, self.name, terraform_version=self.terraform_version)
        for name, output in self.build(stack, Expression("var", self.inputs)).items():
            stack.output(name, output)
        stack.complete()
        return stack
