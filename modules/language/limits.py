"""What a field takes, in words: for the table of all limits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

from annotated_types import Ge, Gt, Le, MaxLen, MinLen
from pydantic.fields import FieldInfo

from modules.language.kinds import bare, constraints_of
from modules.language.patterns import IpRange, Matches, OneOf
from modules.language.sources import TakenBy
from modules.language.spec import Spec


class Part(NamedTuple):
    """A value of a field, the items of a list, or the keys or values of a table."""

    kind: Any
    """Its type."""

    constraints: tuple[Any, ...]
    """What is demanded of it, the innermost first."""

    parts: tuple[Part, ...] = ()
    """Of a list its items; of a table its keys and its values."""

    def all(self) -> Iterator[Part]:
        """Yield the part and those inside of it."""
        yield self
        for part in self.parts:
            yield from part.all()


def part_of(field: FieldInfo) -> Part:
    """Return a field as a part."""
    annotation: Any = Annotated[field.annotation, *field.metadata, None]
    return _part(annotation)


def _part(annotation: Any) -> Part:
    kind = bare(annotation)
    inner = [kind for kind in get_args(kind) if kind is not ...]
    has_parts = get_origin(kind) in (dict, tuple)
    parts = tuple(map(_part, inner)) if has_parts else ()
    return Part(kind, tuple(constraints_of(annotation)), parts)


def owner_of(spec: type[Spec], name: str) -> type[Spec]:
    """Return the spec that declares a field of a spec."""
    return next(base for base in spec.__mro__ if name in vars(base).get("__annotations__", {}))


def taken_by(spec: type[Spec], name: str) -> TakenBy | None:
    """Return the call that takes a field: its own, of its kind, of its items, or of its spec."""
    owner, part = owner_of(spec, name), part_of(spec.model_fields[name])
    if name in owner.others_take:
        return owner.others_take[name]
    for one in (part, *reversed(part.parts)):
        if found := [each for each in one.constraints if isinstance(each, TakenBy)]:
            return found[-1]
    # A name in front of a table is that of what the table says.
    inner = [part.parts[-1].kind] if part.parts else []
    return next(
        (each.taken_by for each in (*inner, owner, spec) if hasattr(each, "taken_by")), None
    )


def limits(part: Part) -> str:
    """Return what a part takes, in words."""
    if get_origin(part.kind) is Literal:
        return ", ".join(map(str, get_args(part.kind)))
    if get_origin(part.kind) is tuple:
        return f"{_count(part, 'items')}, each: {limits(part.parts[0])}"
    if get_origin(part.kind) is dict:
        key, value = part.parts
        texts = (_count(part, "entries"), f"key: {limits(key)}", f"value: {limits(value)}")
        return "; ".join(filter(None, texts))
    if part.kind in (int, float):
        return _count(part, "")
    if part.kind is str:
        words = [each.rule for each in part.constraints if hasattr(each, "rule")]
        return "; ".join([*words, *filter(None, [_count(part, "characters")])])
    return "a table of its own" if hasattr(part.kind, "model_fields") else "true or false"


def is_limited(part: Part) -> bool:
    """Whether a part has a limit of its own, apart from those inside of it."""
    found = {type(each) for each in part.constraints}
    if part.kind in (int, float):
        return Le in found and not found.isdisjoint({Ge, Gt})
    if part.kind is str:
        patterns = [each for each in part.constraints if isinstance(each, Matches)]
        is_short = MaxLen in found or any(map(_is_bounded, patterns))
        is_range = any(isinstance(each, IpRange) for each in part.constraints)
        return OneOf in found or is_range or (bool(patterns) and is_short)
    if get_origin(part.kind) is dict:
        return MaxLen in found or get_origin(part.parts[0].kind) is Literal
    return get_origin(part.kind) is not tuple or MaxLen in found


def _is_bounded(pattern: Matches) -> bool:
    return not pattern.refuses and pattern.longest is not None


def _count(part: Part, what: str) -> str:
    low = next((each for each in part.constraints if isinstance(each, Ge | MinLen)), None)
    high = next((each for each in part.constraints if isinstance(each, Le | MaxLen)), None)
    least = getattr(low, "ge", getattr(low, "min_length", None))
    most = getattr(high, "le", getattr(high, "max_length", None))
    bounds = [f"{least} to" if least is not None else "up to", str(most)]
    if beyond := next((each for each in part.constraints if isinstance(each, Gt)), None):
        bounds[0] = f"more than {beyond.gt}, up to"
    return " ".join([*bounds, what]).strip() if most is not None else ""
