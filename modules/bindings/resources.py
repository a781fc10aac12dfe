"""References, instances, local values and nested blocks that cdktf's own classes cannot express."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import cache
from types import ModuleType
from typing import Any, Literal, NamedTuple, get_args, get_origin

from modules.bindings import construct_tree
from modules.bindings.conditions import condition_of, structure_of
from modules.bindings.core import Construct, TerraformDataSource, TerraformResource, Token
from modules.language.base_value import is_plain, kind_of
from modules.language.data import holds_planned, resolved
from modules.language.expression import hcl
from modules.language.kinds import has_items, item_kind
from modules.language.loops import loop_name
from modules.language.value import Value

Element = TerraformResource | TerraformDataSource


def address(element: Element) -> str:
    """Return an element's address: ``aws_subnet.private``, ``data.aws_region.region``."""
    return f"{_type(type(element))}.{construct_tree.logical_id(element)}"


@cache
def _type(kind: type[Element]) -> str:
    name: str = kind.TF_RESOURCE_TYPE  # type: ignore[union-attr]
    return f"data.{name}" if issubclass(kind, TerraformDataSource) else name


def reference(element: Element, attribute: str) -> str:
    """Return a reference to an attribute: ``${aws_iam_role.api_task.arn}``.

    ``element.arn`` is the same, checked by mypy, but costs a round trip to Node, and fails where
    the resource has ``count``.
    """
    if condition_of(element) is not None:
        return f"${{one({address(element)}[*].{attribute})}}"
    return f"${{{address(element)}.{attribute}}}"


def reference_by_key(resource: TerraformResource, key: str, attribute: str) -> str:
    """Return an attribute of one instance, by an expression for its key such as ``each.key``."""
    return f"${{{address(resource)}[{key}].{attribute}}}"


def references_by_key(resource: TerraformResource, attribute: str) -> Value[dict[str, str]]:
    """Return an attribute of all instances, by their keys."""
    text = f"{{ for key, instance in {address(resource)} : key => instance.{attribute} }}"
    return Value.planned(text, dict[str, str])


def references(resource: TerraformResource, attribute: str) -> Value[tuple[str, ...]]:
    """Return an attribute of all instances, as a list in the order of their keys."""
    return Value.planned(f"values({address(resource)})[*].{attribute}", tuple[str, ...])


def for_each(resource: TerraformResource, instances: Value[Any]) -> None:
    """Make one instance of a resource for each key.

    Args:
        resource: Its arguments may use ``${each.key}`` and ``${each.value}``.
        instances: Values by key; or keys alone, each its own value.
    """
    structure_of(resource).with_for_each.add(construct_tree.path(resource))
    resource.add_override("for_each", _instances(instances, condition_of(resource)))


def _instances(instances: Value[Any], condition: Value[bool] | None) -> Any:
    is_table = _is_table(instances)
    keys = instances.keys if is_table else instances
    if condition is None and is_plain(keys):
        data = resolved(instances)
        if not is_table:
            return {key: key for key in data}
        # cdktf leaves out what is null, and ``each.value`` would not have the attribute.
        return f"${{{hcl(data)}}}" if _holds_null(data) else data
    chosen = instances
    if condition is not None:
        chosen = condition.then(instances, {} if is_table else [])
    return f"${{{hcl(chosen)}}}" if is_table else f"${{toset({hcl(chosen)})}}"


def _holds_null(data: Any) -> bool:
    if isinstance(data, dict | list):
        return any(map(_holds_null, data.values() if isinstance(data, dict) else data))
    return data is None


def _is_table(value: Value[Any]) -> bool:
    return (get_origin(value.kind) or value.kind) is dict


def local(scope: Construct, name: str, value: Any) -> Any:
    """Return a reference to a local value defined as a planned value; a known value unchanged.

    Args:
        scope: A construct of the stack that defines it.
        name: Name of the local value.
        value: Data, or a value.

    Raises:
        ValueError: The stack has another local value of that name.
    """
    if not holds_planned(value):
        return value
    text = hcl(value)
    if structure_of(scope).local_values.setdefault(name, text) != text:
        raise ValueError(f"local.{name}: the stack has another value of that name; rename one")
    construct_tree.stack_of(scope).add_override(f"locals.{name}", f"${{{text}}}")
    return Value.planned(f"local.{name}", kind_of(value))


def put(value: Any) -> Any:
    """Return a value as an argument of the bindings: a planned one as a token."""
    return resolved(value, _token)


def _token(text: str, kind: Any) -> Any:
    if get_origin(kind) is Literal:
        kind = type(get_args(kind)[0])
    interpolation = f"${{{text}}}"
    if kind is str:
        return interpolation
    if kind in (int, float):
        return Token.as_number(interpolation)
    is_list = get_origin(kind) in (tuple, list)
    return Token.as_list(interpolation) if is_list else Token.as_any(interpolation)


class Blocks(NamedTuple):
    """Nested blocks of one name, with the terms of Terraform's ``dynamic`` block."""

    for_each: Value[Any]
    """A table or list, with a block for each entry; or a condition, with one block."""

    content: Callable[..., Mapping[str, Any]]
    """Returns the arguments of a block."""

    def static(self) -> list[Mapping[str, Any]]:
        """Return the content of each block, where the value is known."""
        if not has_items(self.for_each.kind):
            return [self.content()] if self.for_each.is_present else []
        each = self.for_each.entries if _is_table(self.for_each) else self.for_each.map
        return list(each(self.content).known)

    def dynamic(self, name: str) -> list[dict[str, Any]]:
        """Return one dynamic block if the value is planned, else one for each known block."""
        if not self.for_each.is_planned:
            return [{"for_each": [1], "content": _expanded(block)} for block in self.static()]
        if not has_items(self.for_each.kind):
            condition = self.for_each.is_present
            return [{"for_each": condition.then([1], []), "content": _expanded(self.content())}]
        with loop_name(name) as iterator:
            each = [Value.planned(f"{iterator}.value", item_kind(self.for_each.kind)).given]
            if _is_table(self.for_each):
                each.insert(0, Value.planned(f"{iterator}.key", str))
            renamed = {} if iterator == name else {"iterator": iterator}
            content = resolved(_expanded(self.content(*each)))
        return [{"for_each": self.for_each, **renamed, "content": content}]


def blocks(for_each: Value[Any] | bool, content: Callable[..., Mapping[str, Any]]) -> Blocks:
    """Return nested blocks: one for each entry of a table or list, or one if a condition holds.

    Args:
        for_each: A table, a list, a condition or an optional value.
        content: Returns a block's arguments: given key and value, the item, or nothing.
    """
    return Blocks(Value.of(for_each), content)


def arguments(resource: TerraformResource, **given: Any) -> None:
    """Set arguments and nested blocks that the bindings' own classes cannot express.

    Args:
        resource: Gets the arguments. They follow the blocks that its constructor has set.
        given: By name: data, :func:`blocks`, or a list of either. A block that may be repeated is
            given in a list, as in the bindings.
    """
    repeated = {name: value for name, value in given.items() if _is_repeated(value)}
    for name, known in repeated.items():
        _put_structs(resource, name, known.static())
    others = {name: value for name, value in given.items() if name not in repeated}
    for name, value in resolved(_expanded(others)).items():
        if name == "dynamic":
            for block, dynamic in value.items():
                resource.add_override(block, None)
                resource.add_override(f"dynamic.{block}", dynamic)
        else:
            resource.add_override(name, value)


def _expanded(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return arguments and blocks in the form of Terraform JSON."""
    expanded: dict[str, Any] = {}
    for name, value in given.items():
        several = value if isinstance(value, list) else [value]
        if not any(isinstance(one, Blocks) for one in several):
            content = [_expanded(one) if isinstance(one, Mapping) else one for one in several]
            expanded[name] = content if isinstance(value, list) else content[0]
        elif any(one.for_each.is_planned for one in several):
            dynamic = [block for one in several for block in one.dynamic(name)]
            single = dynamic[0] if len(dynamic) == 1 else dynamic
            expanded.setdefault("dynamic", {})[name] = single
        elif found := [_expanded(block) for one in several for block in one.static()]:
            is_list = isinstance(value, list) or _is_repeated(value)
            expanded[name] = found if is_list else found[0]
    return expanded


def _is_repeated(value: Any) -> bool:
    """Whether a value is blocks for the entries of a known table or list."""
    return (
        isinstance(value, Blocks)
        and has_items(value.for_each.kind)
        and not value.for_each.is_planned
    )


def _put_structs(resource: TerraformResource, name: str, content: list[Mapping[str, Any]]) -> None:
    """Set blocks through the classes of the bindings, which check their arguments."""
    kind = type(resource)
    module, struct = sys.modules[kind.__module__], f"{kind.__name__}{_camel_case(name)}"
    if content:
        structs = [_struct(module, struct, put(_expanded(block))) for block in content]
        getattr(resource, f"put_{name}")(structs)


def _struct(module: ModuleType, struct: str, block: Mapping[str, Any]) -> Any:
    """Return a block of the bindings' class; within lists, nested blocks need theirs too."""
    struct_class = getattr(module, struct)
    for name, value in block.items():
        inner = f"{struct}{_camel_case(name)}"
        if isinstance(value, list) and hasattr(module, inner):
            block = {**block, name: [_struct(module, inner, one) for one in value]}
    return struct_class(**block)


def _camel_case(name: str) -> str:
    return "".join(map(str.capitalize, name.split("_")))
