"""References, instances, local values and nested blocks that cdktf's own classes cannot express."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import cache
from types import ModuleType
from typing import Any, Literal, NamedTuple, get_args, get_origin

from modules.bindings import places
from modules.bindings.conditions import condition_of, structure_of
from modules.bindings.core import Construct, TerraformDataSource, TerraformResource, Token
from modules.language.base_value import is_plain, kind_of
from modules.language.data import holds_planned, resolved
from modules.language.expression import hcl, loop_name
from modules.language.kinds import has_items, item_kind
from modules.language.value import Value

Element = TerraformResource | TerraformDataSource


def address(element: Element) -> str:
    """Return an element's address: ``aws_subnet.private``, ``data.aws_region.region``."""
    return f"{_type(type(element))}.{places.logical_id(element)}"


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
    """Return an attribute of the instance that an expression such as ``each.key`` chooses."""
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
    structure_of(resource).keyed.add(places.path(resource))
    resource.add_override("for_each", _instances(instances, condition_of(resource)))


def _instances(instances: Value[Any], condition: Value[bool] | None) -> Any:
    is_table = _is_table(instances)
    keys = instances.keys if is_table else instances
    if condition is None and is_plain(keys):
        data = resolved(instances)
        return data if is_table else {key: key for key in data}
    chosen = instances
    if condition is not None:
        chosen = condition.then(instances, {} if is_table else [])
    return f"${{{hcl(chosen)}}}" if is_table else f"${{toset({hcl(chosen)})}}"


def _is_table(value: Value[Any]) -> bool:
    return (get_origin(value.kind) or value.kind) is dict


def local(scope: Construct, name: str, value: Any) -> Any:
    """Return a value that only Terraform knows as a local value, and any other as it is.

    Args:
        scope: In whose stack it is written.
        name: What the local value is called.
        value: Data, or a value.

    Raises:
        ValueError: The stack has another local value of that name.
    """
    if not holds_planned(value):
        return value
    text = hcl(value)
    if structure_of(scope).local_values.setdefault(name, text) != text:
        raise ValueError(f"local.{name}: the stack has another value of that name; rename one")
    places.stack_of(scope).add_override(f"locals.{name}", f"${{{text}}}")
    return Value.planned(f"local.{name}", kind_of(value))


def put(value: Any) -> Any:
    """Return a value as the bindings' arguments take it: planned ones become tokens."""
    return resolved(value, _token)


def _token(text: str, kind: Any) -> Any:
    if get_origin(kind) is Literal:
        kind = type(get_args(kind)[0])
    interpolation = f"${{{text}}}"
    if kind is str:
        return interpolation
    if kind is int:
        return Token.as_number(interpolation)
    is_list = get_origin(kind) in (tuple, list)
    return Token.as_list(interpolation) if is_list else Token.as_any(interpolation)


class Blocks(NamedTuple):
    """Nested blocks of which there are as many as a value says."""

    over: Value[Any]
    made: Callable[..., Mapping[str, Any]]

    def static(self) -> list[Mapping[str, Any]]:
        """Return the content of each block, where the value is known."""
        if not has_items(self.over.kind):
            return [self.made()] if self.over.is_present else []
        walk = self.over.entries if _is_table(self.over) else self.over.map
        return list(walk(self.made).known)

    def dynamic(self, name: str) -> list[dict[str, Any]]:
        """Return the dynamic block, where the value is planned; else one for each static block."""
        if not self.over.is_planned:
            return [{"for_each": [1], "content": _expanded(block)} for block in self.static()]
        if not has_items(self.over.kind):
            condition = self.over.is_present
            return [{"for_each": condition.then([1], []), "content": _expanded(self.made())}]
        with loop_name(name) as iterator:
            each = [Value.planned(f"{iterator}.value", item_kind(self.over.kind)).there]
            if _is_table(self.over):
                each.insert(0, Value.planned(f"{iterator}.key", str))
            renamed = {} if iterator == name else {"iterator": iterator}
            content = resolved(_expanded(self.made(*each)))
        return [{"for_each": self.over, **renamed, "content": content}]


def blocks(over: Value[Any] | bool, made: Callable[..., Mapping[str, Any]]) -> Blocks:
    """Return nested blocks: one for each entry of a table or list, or one under a condition.

    Args:
        over: A table, a list, a condition or a value that may be left out.
        made: Returns a block's arguments: given key and value, the item, or nothing.
    """
    return Blocks(Value.of(over), made)


def arguments(resource: TerraformResource, **given: Any) -> None:
    """Set arguments and nested blocks that the bindings' own classes cannot express.

    Args:
        resource: Gets the arguments. Blocks that its constructor has got already stay in front.
        given: By name: data, :func:`blocks`, or a list of either. A block of which there may be
            several stands in a list, as in the bindings.
    """
    keyed = {name: value for name, value in given.items() if _is_keyed(value)}
    for name, known in keyed.items():
        _put_structs(resource, name, known.static())
    others = {name: value for name, value in given.items() if name not in keyed}
    for name, value in resolved(_expanded(others)).items():
        if name == "dynamic":
            for block, dynamic in value.items():
                resource.add_override(block, None)
                resource.add_override(f"dynamic.{block}", dynamic)
        else:
            resource.add_override(name, value)


def _expanded(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return arguments with the blocks that there are, as Terraform JSON has them."""
    expanded: dict[str, Any] = {}
    for name, value in given.items():
        several = value if isinstance(value, list) else [value]
        if not any(isinstance(one, Blocks) for one in several):
            content = [_expanded(one) if isinstance(one, Mapping) else one for one in several]
            expanded[name] = content if isinstance(value, list) else content[0]
        elif any(one.over.is_planned for one in several):
            dynamic = [part for one in several for part in one.dynamic(name)]
            there = dynamic if len(dynamic) > 1 else dynamic[0]
            expanded.setdefault("dynamic", {})[name] = there
        elif found := [_expanded(block) for one in several for block in one.static()]:
            is_list = isinstance(value, list) or _is_keyed(value)
            expanded[name] = found if is_list else found[0]
    return expanded


def _is_keyed(value: Any) -> bool:
    """Whether there is a block for each entry of a known table or list."""
    return isinstance(value, Blocks) and has_items(value.over.kind) and not value.over.is_planned


def _put_structs(resource: TerraformResource, name: str, content: list[Mapping[str, Any]]) -> None:
    """Set blocks as the bindings' own class has them, which checks their arguments."""
    kind = type(resource)
    module, struct = sys.modules[kind.__module__], f"{kind.__name__}{_words(name)}"
    if content:
        made = [_struct(module, struct, put(_expanded(block))) for block in content]
        getattr(resource, f"put_{name}")(made)


def _struct(module: ModuleType, struct: str, block: Mapping[str, Any]) -> Any:
    """Return a block, and the blocks in it: in a list, the bindings take no plain ones."""
    made = getattr(module, struct)
    for name, value in block.items():
        inner = f"{struct}{_words(name)}"
        if isinstance(value, list) and hasattr(module, inner):
            block = {**block, name: [_struct(module, inner, one) for one in value]}
    return made(**block)


def _words(name: str) -> str:
    return "".join(map(str.capitalize, name.split("_")))
