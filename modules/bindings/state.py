"""What the state remembers, and what it forgets without destroying it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, ClassVar

from modules.bindings import construct_tree
from modules.bindings.conditions import structure_of
from modules.bindings.core import (
    Construct,
    IAnyProducer,
    IResolveContext,
    Lazy,
    TerraformResource,
    implements,
)
from modules.bindings.resources import arguments


class TerraformData(TerraformResource):
    """Data that the state keeps: Terraform's own ``terraform_data``.

    cdktf's class for it runs ``terraform version`` once for each, which takes half of the synthesis
    of a hundred services. The stack says which Terraform it needs.
    """

    TF_RESOURCE_TYPE: ClassVar[str] = "terraform_data"

    def __init__(
        self, scope: Construct, id: str, *, lifecycle: dict[str, Any] | None = None
    ) -> None:
        """Create the resource.

        Args:
            scope: Parent construct.
            id: Construct id.
            lifecycle: Its ``lifecycle`` block. Default: none.
        """
        super().__init__(
            scope, id, terraform_resource_type=self.TF_RESOURCE_TYPE, lifecycle=lifecycle
        )


def terraform_data(
    scope: Construct, id: str, *, lifecycle: dict[str, Any], **given: Any
) -> TerraformData:
    """Create data that the state keeps: Terraform's own ``terraform_data``.

    With ``ignore_changes`` its ``output`` stays what was written first. It needs no provider, and
    Terraform knows the ``output`` whenever it plans, once the resource exists.

    Args:
        scope: Parent construct.
        id: Construct id.
        lifecycle: Its ``lifecycle`` block.
        given: ``input``, ``triggers_replace`` and ``depends_on``.
    """
    data = TerraformData(scope, id, lifecycle=lifecycle)
    arguments(data, **given)
    return data


def forget(scope: Construct, address: str) -> None:
    """Take a resource of an earlier release out of the state, and leave it in AWS.

    Args:
        scope: A construct of the stack that had the resource.
        address: Its address: ``aws_secretsmanager_secret_version.database``.
    """
    structure = structure_of(scope)
    if not structure.forgotten:
        write_later(scope, "removed", lambda: _blocks(structure.forgotten))
    structure.forgotten.append(address)


def _blocks(addresses: Iterable[str]) -> list[dict[str, Any]]:
    return [{"from": one, "lifecycle": {"destroy": False}} for one in sorted(addresses)]


def write_later(scope: Construct, name: str, blocks: Callable[[], list[dict[str, Any]]]) -> None:
    """Write blocks of a stack once it is synthesized, and all of them are known.

    Args:
        scope: A construct of the stack.
        name: Type of the blocks: ``moved``.
        blocks: Returns them.
    """
    later = Lazy.any_value(_Later(blocks))
    construct_tree.stack_of(scope).add_override(name, later)


@implements(IAnyProducer)
class _Later:
    """Returns blocks when Node asks for them, which is when a stack is synthesized."""

    def __init__(self, blocks: Callable[[], list[dict[str, Any]]]) -> None:
        self._blocks = blocks

    def produce(self, context: IResolveContext) -> list[dict[str, Any]]:
        """Return the blocks."""
        return self._blocks()
