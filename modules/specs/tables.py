"""Follows the keys of a file through the annotations of the specs."""

from __future__ import annotations

from typing import Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from modules.specs.expression import bare
from modules.specs.problems import Path


def kind_at(root: Any, path: Path) -> Any:
    """Return the annotation that a path leads to, None where it leads nowhere."""
    kind = root
    for part in path:
        if is_spec(kind):
            field = kind.model_fields.get(str(part))
            kind = bare(field.annotation) if field else None
        else:
            key_and_value = get_origin(kind) is dict
            kind = get_args(kind)[1 if key_and_value else 0] if get_args(kind) else None
    return kind


def field_at(root: Any, path: Path) -> FieldInfo | None:
    """Return the field that a path leads to, None where its last key is none of a spec."""
    spec = kind_at(root, path[:-1])
    return spec.model_fields.get(str(path[-1])) if is_spec(spec) else None


def table_of(root: Any, path: Path) -> Path:
    """Return the path of the innermost spec that a path leads to or through."""
    while not is_spec(kind_at(root, path)):
        path = path[:-1]
    return path


def is_spec(kind: Any) -> bool:
    """Say whether an annotation is a spec, not a table of specs or a scalar."""
    return isinstance(kind, type) and issubclass(kind, BaseModel)
