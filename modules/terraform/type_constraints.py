"""The type constraints of variables, with the defaults in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from modules.language.base_value import unwrapped
from modules.language.data import resolved
from modules.language.expression import hcl
from modules.language.kinds import bare, is_spec, is_uniform
from modules.language.spec import Spec
from modules.language.words import described


def required_first(inputs: type[Spec]) -> Iterator[tuple[str, FieldInfo]]:
    """Yield the fields with their words, the required ones first, each half by name."""
    yield from sorted(
        described(inputs).items(), key=lambda item: (not item[1].is_required(), item[0])
    )


def default_of(field: FieldInfo) -> Any:
    """Return a field's default as JSON; of an object only what differs from its own defaults."""
    return _json_value(field.get_default(call_default_factory=True))


def _json_value(value: Any) -> Any:
    value = unwrapped(value)
    if isinstance(value, Spec):
        fields = {
            name: (getattr(value, name), field) for name, field in required_first(type(value))
        }
        plain = {
            name: (_json_value(part), default_of(field)) for name, (part, field) in fields.items()
        }
        return {name: part for name, (part, default) in plain.items() if part != default}
    if isinstance(value, dict):
        return {key: _json_value(part) for key, part in value.items()}
    return resolved(value)


def terraform_type(annotation: Any) -> str:
    """Return a type constraint: ``list(string)``."""
    kind = bare(annotation)
    if keeps_keys(kind):
        return "any"  # Of lists and tables too: the items of ``list(any)`` need one type.
    if is_spec(kind):
        if is_uniform(kind):
            (item, *_) = kind.model_fields.values()
            return f"map({terraform_type(item.annotation)})"
        fields = [f"{name} = {_attribute(field)}" for name, field in required_first(kind)]
        return f"object({{ {', '.join(fields)} }})"
    if get_origin(kind) is dict:
        return f"map({terraform_type(get_args(kind)[1])})"
    if get_origin(kind) is tuple:
        return f"list({terraform_type(get_args(kind)[0])})"
    if get_origin(kind) is Literal:
        kind = type(get_args(kind)[0])
    return {str: "string", int: "number", float: "number", bool: "bool"}[kind]


def _attribute(field: FieldInfo) -> str:
    kind = terraform_type(field.annotation)
    if field.is_required():
        return kind
    default = default_of(field)
    return f"optional({kind})" if default is None else f"optional({kind}, {hcl(default)})"


def keeps_keys(kind: Any) -> bool:
    """Whether a type is, or holds, specs whose unknown keys have to reach the validations."""
    kind = _innermost(kind)
    return is_spec(kind) and kind.keeps_keys


def is_judged_elsewhere(kind: Any) -> bool:
    """Whether a type is, or holds, specs whose fields another module judges."""
    kind = _innermost(kind)
    return is_spec(kind) and kind.judged_elsewhere


def _innermost(kind: Any) -> Any:
    while get_origin(kind) in (dict, tuple):
        kind = bare(get_args(kind)[-1 if get_origin(kind) is dict else 0])
    return kind
