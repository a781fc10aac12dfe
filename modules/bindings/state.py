"""What the state remembers, and what it forgets without destroying it."""

from __future__ import annotations

from typing import Any

from modules.bindings import construct_tree
from modules.bindings.conditions import structure_of
from modules.bindings.core import Construct, DataResource
from modules.bindings.resources import arguments


def terraform_data(
    scope: Construct, id: str, *, lifecycle: dict[str, Any], **given: Any
) -> DataResource:
    """Create data that the state keeps: Terraform's own ``terraform_data``.

    With ``ignore_changes`` its ``output`` stays what was written first. It needs no provider, and
    Terraform knows the ``output`` whenever it plans, once the resource exists.

    Args:
        scope: Parent construct.
        id: Construct id.
        lifecycle: Its ``lifecycle`` block.
        given: ``input``, ``triggers_replace`` and ``depends_on``.
    """
    data = DataResource(scope, id, lifecycle=lifecycle)
    arguments(data, **given)
    return data


def forget(scope: Construct, address: str) -> None:
    """Take a resource of an earlier release out of the state, and leave it in AWS.

    Args:
        scope: A construct of the stack that had the resource.
        address: Its address: ``aws_secretsmanager_secret_version.database``.
    """
    forgotten = structure_of(scope).forgotten
    forgotten.append(address)
    blocks = [{"from": one, "lifecycle": {"destroy": False}} for one in sorted(forgotten)]
    construct_tree.stack_of(scope).add_override("removed", blocks)
