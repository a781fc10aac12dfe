"""All specs of the platform, wherever they stand."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from pydantic.fields import FieldInfo

from modules.language.kinds import bare, is_spec
from modules.language.spec import Spec
from modules.language.words import described
from tests.house.sources import sources


@cache
def all_specs() -> tuple[type[Spec], ...]:
    """Return every class of specs below `modules`, those that inherit from others too."""
    for source in sources():
        if not source.path.endswith("__main__.py"):
            importlib.import_module(source.path.removesuffix(".py").replace("/", "."))
    found = dict.fromkeys(_descendants(Spec))
    return tuple(spec for spec in found if spec.__module__.startswith("modules."))


def _descendants(spec: type[Spec]) -> Iterator[type[Spec]]:
    for subclass in spec.__subclasses__():
        yield subclass
        yield from _descendants(subclass)


def own_fields(spec: type[Spec]) -> dict[str, FieldInfo]:
    """Return the fields that a spec declares itself, not those that it inherits."""
    declared = vars(spec).get("__annotations__", {})
    return {name: field for name, field in described(spec).items() if name in declared}


def declared_by(spec: type[Spec], field: str) -> type[Spec]:
    """Return the spec from which another has a field."""
    return next(owner for owner in spec.__mro__ if field in vars(owner).get("__annotations__", {}))


def reachable(spec: type[Spec]) -> dict[type[Spec], None]:
    """Return a spec and every spec inside it, but for tables that another module judges."""
    found: dict[type[Spec], None] = {spec: None}
    for field in spec.model_fields.values():
        for inner in kinds(field.annotation):
            if is_spec(inner) and inner not in found and not inner.judged_elsewhere:
                found |= reachable(inner)
    return found


def kinds(annotation: Any) -> Iterator[Any]:
    """Yield what an annotation is made of: itself, its items, its keys and its values."""
    kind = bare(annotation)
    yield kind
    if get_origin(kind) in (tuple, dict):
        for part in get_args(kind):
            if part is not ...:
                yield from kinds(part)


def demands(annotation: Any) -> Iterator[tuple[Any, Any]]:
    """Yield what an annotation demands, of its items, keys and values too, each with the kind."""
    if get_origin(annotation) is Annotated:
        inner, *metadata = get_args(annotation)
        yield from demands(inner)
        for found in metadata:
            several = found.metadata if isinstance(found, FieldInfo) else [found]
            yield from ((bare(inner), demand) for demand in several)
    else:
        for part in get_args(annotation):
            yield from demands(part)
