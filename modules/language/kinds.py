"""Inspects types: of values, of the items of lists and tables, of fields by their path."""

from __future__ import annotations

from collections.abc import Iterator
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

Path = tuple[str | int, ...]
"""The keys that lead to a field, from the table that was read."""


def bare(annotation: Any) -> Any:
    """Return a type without ``Value``, ``Annotated`` and ``| None`` around it."""
    if get_origin(annotation) is Annotated or is_value(annotation):
        return bare(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        kinds = [kind for kind in get_args(annotation) if kind is not NoneType]
        return bare(kinds[0]) if len(kinds) == 1 else annotation
    return annotation


SCALARS = (str, int, float, NoneType)
"""Types of data without parts, bools among them: most of what is walked through."""


class AnyValue:
    """The base of ``Value``, for modules that ``Value`` itself imports."""

    __slots__ = ()


def is_value(annotation: Any) -> bool:
    """Whether an annotation is ``Value[…]``."""
    origin = get_origin(annotation)
    return isinstance(origin, type) and issubclass(origin, AnyValue)


def is_nullable(annotation: Any) -> bool:
    """Whether an annotation accepts None."""
    if get_origin(annotation) is Annotated or is_value(annotation):
        return is_nullable(get_args(annotation)[0])
    return get_origin(annotation) in (Union, UnionType) and NoneType in get_args(annotation)


def constraints_of(annotation: Any) -> Iterator[Any]:
    """Yield the constraints in an annotation, however deeply they are nested."""
    if get_origin(annotation) is Annotated:
        inner, *metadata = get_args(annotation)
        yield from constraints_of(inner)
        for constraint in metadata:
            yield from constraint.metadata if isinstance(constraint, FieldInfo) else [constraint]
    elif is_value(annotation) or is_nullable(annotation):
        yield from constraints_of(get_args(annotation)[0])


def item_kind(kind: Any) -> Any:
    """Return the type of the items of a list, or of the values of a table."""
    arguments = get_args(kind)
    if not arguments:
        return Any
    return bare(arguments[1] if get_origin(kind) is dict else arguments[0])


def has_items(kind: Any) -> bool:
    """Whether a type is a list or a table."""
    return (get_origin(kind) or kind) in (dict, list, tuple)


def is_spec(kind: Any) -> bool:
    """Whether a type is a spec, not a table of specs or a scalar."""
    return isinstance(kind, type) and hasattr(kind, "model_fields")


def kind_at(root: Any, path: Path) -> Any:
    """Return the type at a path, None if there is none."""
    kind = root
    for part in path:
        if is_spec(kind):
            field = kind.model_fields.get(str(part))
            kind = bare(field.annotation) if field else None
        else:
            arguments = get_args(kind)
            kind = bare(arguments[1 if get_origin(kind) is dict else 0]) if arguments else None
    return kind


def field_at(root: Any, path: Path) -> FieldInfo | None:
    """Return the field at a path, None if the path does not end at a field of a spec."""
    spec = kind_at(root, path[:-1])
    return spec.model_fields.get(str(path[-1])) if is_spec(spec) else None


def table_of(root: Any, path: Path) -> Path:
    """Return the path of the innermost spec on a path."""
    while not is_spec(kind_at(root, path)):
        path = path[:-1]
    return path


def is_uniform(spec: Any) -> bool:
    """Whether all fields of a spec are required and of one type.

    Such a spec is a map in Terraform. An object drops the attributes that it does not know without
    a word; a map keeps every key, so that an unknown one can be refused.
    """
    fields = spec.model_fields.values()
    kinds = {_of_choices(bare(field.annotation)) for field in fields}
    return len(kinds) == 1 and all(field.is_required() for field in fields)


def _of_choices(kind: Any) -> Any:
    """Return the type of the choices, if a type is some."""
    return type(get_args(kind)[0]) if get_origin(kind) is Literal else kind
