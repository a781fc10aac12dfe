"""The few Terraform expressions that the bindings cannot write.

An attribute of a resource with ``for_each`` or ``count`` needs a key, which the bindings' own
references lack.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, Literal, TypeVar, get_args, get_origin

from modules.bindings import places
from modules.bindings.conditional import Conditional
from modules.bindings.core import Construct, TerraformResource, TerraformStack, Token
from modules.specs.expression import Expression, When, hcl, interpolations, item_kind

T = TypeVar("T")


def address(resource: TerraformResource) -> str:
    """Return a resource's address: ``aws_subnet.private``."""
    known = vars(resource)
    if "_address" not in known:
        known["_address"] = f"{_type(type(resource))}.{logical_id(resource)}"
    return str(known["_address"])


def logical_id(resource: TerraformResource) -> str:
    """Return the last part of a resource's address, as its stack allocates it."""
    found = places.path(resource, below=TerraformStack)
    if found is None:
        return str(resource.friendly_unique_id)
    stack, _ = found
    # A stack of ours says it without taking the question for one of Node's.
    return str(getattr(stack, "logical_id", stack._allocate_logical_id)(resource))


def attribute(resource: TerraformResource, name: str) -> str:
    """Return a reference to an attribute: ``${aws_iam_role.api_task.arn}``.

    ``resource.arn`` says the same, checked by mypy, but costs a round trip to Node and a token
    there, and cannot be null where the resource is there only under a condition.
    """
    if condition_of(resource) is not None:
        return f"${{one({address(resource)}[*].{name})}}"
    return f"${{{address(resource)}.{name}}}"


def condition_of(construct: Construct) -> Expression | None:
    """Return the condition under which a construct's resources are there, None for always."""
    known = vars(construct)
    if "_condition" not in known:
        found = places.path(construct, below=Conditional)
        known["_condition"] = found[0].condition if found else None
    condition: Expression | None = known["_condition"]
    return condition


@cache
def _type(kind: type[TerraformResource]) -> str:
    """Return Terraform's name of a resource type; asking Node costs a round trip."""
    name: str = kind.TF_RESOURCE_TYPE  # type: ignore[attr-defined]
    return name


def for_each(
    resource: TerraformResource, instances: Mapping[str, Any] | Iterable[str] | Expression
) -> None:
    """Make one instance of a resource for each key.

    Args:
        resource: Its arguments may use ``${each.key}`` and ``${each.value}``.
        instances: Values by key; or keys alone, each its own value.
    """
    vars(resource)["_has_keys"] = True
    if isinstance(instances, Expression):
        resource.add_override("for_each", f"${{{_planned(instances, condition_of(resource))}}}")
        return
    if not isinstance(instances, Mapping):
        instances = {key: key for key in instances}
    resource.add_override("for_each", dict(instances))


def _planned(instances: Expression, condition: Expression | None) -> str:
    is_table = get_origin(instances.kind) is dict
    text = instances.text
    if condition is not None:
        text = f"{condition.text} ? {text} : {'{}' if is_table else '[]'}"
    return text if is_table else f"toset({text})"


def count(resource: TerraformResource) -> None:
    """Make a resource under a condition one of which there is none or one."""
    condition = condition_of(resource)
    if condition is not None and "_has_keys" not in vars(resource):
        resource.add_override("count", f"${{{condition.text} ? 1 : 0}}")


def blocks(kind: type[T], table: Any, made: Callable[[Any, Any], dict[str, Any]]) -> list[T]:
    """Return one nested block for each entry of a plain table, in the order of its keys.

    Args:
        kind: Class of the block.
        table: Values by key. Planned: there is none here, :func:`planned_blocks` adds them.
        made: Returns a block's arguments, given key and value.
    """
    if isinstance(table, Expression):
        return []
    return [kind(**made(key, table[key])) for key in sorted(table)]


def planned_blocks(
    resource: TerraformResource, name: str, table: Any, made: Callable[[Any, Any], dict[str, Any]]
) -> None:
    """Give a resource one nested block for each entry of a planned table; of a plain one, none."""
    if isinstance(table, Expression):
        value = Expression(f"{name}.value", item_kind(table.kind))
        content = written(made(Expression(f"{name}.key", str), value))
        there = {"for_each": str(table), "content": content}
        override(resource, {"dynamic": {name: there}})


def optional_blocks(**blocks: When | list[When]) -> dict[str, Any]:
    """Return nested blocks, by name, each of which is there under a condition, plain or planned."""
    found: dict[str, Any] = {}
    for name, given in blocks.items():
        items = given if isinstance(given, list) else [given]
        planned = [_dynamic(item) for item in items if isinstance(item.condition, Expression)]
        plain = [item.value for item in items if not planned and item.condition]
        if planned:
            found.setdefault("dynamic", {})[name] = planned if len(items) > 1 else planned[0]
        elif plain:
            found[name] = plain if isinstance(given, list) else plain[0]
    return found


def _dynamic(item: When) -> dict[str, Any]:
    there = f"${{{item.condition.text} ? [1] : []}}"
    return {"for_each": there, "content": written(item.value)}


def override(resource: TerraformResource, arguments: Mapping[str, Any]) -> None:
    """Set arguments that the bindings cannot take, beside those that are set already."""
    for name, value in arguments.items():
        if name == "dynamic":
            for block, there in value.items():
                resource.add_override(block, None)
                resource.add_override(f"dynamic.{block}", there)
        else:
            resource.add_override(name, value)


def written(value: Any) -> Any:
    """Write what is known only at plan time as interpolations, where no token is needed."""
    if isinstance(value, dict):
        return {key: written(part) for key, part in value.items()}
    if isinstance(value, list):
        return [written(part) for part in value]
    return str(value) if isinstance(value, Expression) else value


def token(value: Any) -> Any:
    """Return a value as the bindings take it: what is known only at plan time becomes a token."""
    if not isinstance(value, Expression):
        return list(value) if isinstance(value, tuple) else value
    text, kind = str(value), value.kind
    if get_origin(kind) is Literal:
        kind = type(get_args(kind)[0])
    if kind is int:
        return Token.as_number(text)
    if kind is str:
        return text
    if get_origin(kind) in (tuple, list):
        return Token.as_list(text)
    return Token.as_any(text)


def json_text(value: Any) -> str:
    """Return data as JSON, for arguments that hold a JSON text."""
    return f"${{jsonencode({hcl(value)})}}" if _is_planned(value) else json.dumps(value)


def _is_planned(value: Any) -> bool:
    """Say whether JSON that is written now would not be the JSON that is meant."""
    if isinstance(value, dict):
        return any(map(_is_planned, value.values()))
    if isinstance(value, list | tuple) and not isinstance(value, When):
        return any(map(_is_planned, value))
    if isinstance(value, str):
        # Quotes within an interpolation would be escaped.
        return any('"' in found for found in interpolations(value))
    return isinstance(value, Expression | When)


def of_key(resource: TerraformResource, key: str, attribute: str) -> str:
    """Return an attribute of the instance that an expression such as ``each.key`` chooses."""
    return f"${{{address(resource)}[{key}].{attribute}}}"


def of_each(resource: TerraformResource, attribute: str) -> Expression:
    """Return an attribute of all instances, by their keys."""
    text = f"{{ for key, instance in {address(resource)} : key => instance.{attribute} }}"
    return Expression(text, dict[str, str])


def of_all(resource: TerraformResource, attribute: str) -> list[str]:
    """Return an attribute of all instances, as a list in the order of their keys."""
    return Token.as_list(f"${{values({address(resource)})[*].{attribute}}}")


def escaped(text: str) -> str:
    """Return a text in which Terraform sees no expression of its own."""
    return text.replace("${", "$${").replace("%{", "%%{")
