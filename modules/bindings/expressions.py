"""The few Terraform expressions that the bindings cannot write.

An attribute of a resource with ``for_each`` needs a key, which the bindings' own references lack.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from modules.bindings import places
from modules.bindings.core import TerraformResource, TerraformStack, Token


def address(resource: TerraformResource) -> str:
    """Return a resource's address: ``aws_subnet.private``."""
    return f"{_type(type(resource))}.{logical_id(resource)}"


def logical_id(resource: TerraformResource) -> str:
    """Return the last part of a resource's address, as its stack allocates it."""
    found = places.path(resource, below=TerraformStack)
    if found is None:
        return str(resource.friendly_unique_id)
    stack, _ = found
    return str(stack._allocate_logical_id(resource))


def attribute(resource: TerraformResource, name: str) -> str:
    """Return a reference to an attribute: ``${aws_iam_role.api_task.arn}``.

    For what there is of each service. ``resource.arn`` says the same, checked by mypy, but costs a
    round trip to Node and a token there.
    """
    return f"${{{address(resource)}.{name}}}"


@cache
def _type(kind: type[TerraformResource]) -> str:
    """Return Terraform's name of a resource type; asking Node costs a round trip."""
    name: str = kind.TF_RESOURCE_TYPE  # type: ignore[attr-defined]
    return name


def for_each(resource: TerraformResource, instances: Mapping[str, Any] | Iterable[str]) -> None:
    """Make one instance of a resource for each key.

    Args:
        resource: Its arguments may use ``${each.key}`` and ``${each.value}``.
        instances: Values by key; or keys alone, each its own value.
    """
    if not isinstance(instances, Mapping):
        instances = {key: key for key in instances}
    resource.add_override("for_each", dict(instances))


def of_key(resource: TerraformResource, key: str, attribute: str) -> str:
    """Return an attribute of the instance that an expression such as ``each.key`` chooses."""
    return f"${{{address(resource)}[{key}].{attribute}}}"


def of_all(resource: TerraformResource, attribute: str) -> list[str]:
    """Return an attribute of all instances, as a list in the order of their keys."""
    return Token.as_list(f"${{values({address(resource)})[*].{attribute}}}")


def escaped(text: str) -> str:
    """Return a text in which Terraform sees no expression of its own."""
    return text.replace("${", "$${").replace("%{", "%%{")
