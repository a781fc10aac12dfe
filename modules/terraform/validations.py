"""The validation blocks of variables: every rule of ``modules/specs``, in Terraform's words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

from annotated_types import Ge, Le, MaxLen, MinLen
from pydantic.fields import FieldInfo

from modules.specs.base import Spec
from modules.specs.expression import Expression, bare, hcl, interpolations, is_nullable
from modules.specs.matches import Ipv4Range, Matches
from modules.specs.messages import TEXTS
from modules.specs.operations import either
from modules.specs.tables import is_spec

Validation = dict[str, str]


class Place(NamedTuple):
    """Where values stand inside a variable: how to walk there, and what each is called there."""

    label: str
    """The path, as a message names it: ``scaling.schedules``."""

    item: str
    """What one value is called at the end of the walk."""

    loops: tuple[tuple[str, str], ...] = ()
    """Name and collection of each loop on the way."""

    def into(self, collection: str) -> Place:
        """Return the place of each item of a collection."""
        name = f"item{len(self.loops) or ''}"
        return Place(self.label, name, (*self.loops, (name, collection)))

    def field(self, name: str) -> Place:
        """Return the place of a field."""
        label = f"{self.label}.{name}" if self.label else name
        return Place(label, f"{self.item}.{name}", self.loops)

    def all_of(self, made: str, condition: str = "") -> str:
        """Return a list of what is made of each value here that meets a condition."""
        text = f"{made} if {condition}" if condition else made
        for name, collection in reversed(self.loops):
            text = f"[for {name} in {collection} : {text}]"
        return f"flatten({text})" if len(self.loops) > 1 else text

    def validation(self, condition: str, message: str) -> Validation:
        """Return the block that holds values here to a condition.

        Args:
            condition: Of one value, which it calls ``item``.
            message: What is said of one value; it may hold interpolations.
        """
        if not self.loops:
            return {"condition": f"${{{condition}}}", "error_message": message}
        wrong = self.all_of(hcl(message), f"!({condition})")
        return {
            "condition": f"${{alltrue({self.all_of(condition)})}}",
            "error_message": f'${{join("; ", {wrong})}}',
        }


def validations(inputs: type[Spec]) -> dict[str, list[Validation]]:
    """Return the validation blocks of each variable."""
    found: dict[str, list[Validation]] = {name: [] for name in inputs.model_fields}
    root = Place("", "var")
    for name, field in inputs.model_fields.items():
        found[name] += _of_field(field, root.field(name))
    for path, block in _of_rules(inputs, root):
        found[path].append(block)
    return found


def _of_field(field: FieldInfo, place: Place) -> Iterator[Validation]:
    # A variable itself takes no null unless it says so; a field that is required does.
    takes_null = field.is_required() and "." in place.label
    annotation: Any = Annotated[field.annotation, *field.metadata, None]
    yield from _of_kind(annotation, place, takes_null=takes_null)


def _of_kind(annotation: Any, place: Place, *, takes_null: bool = True) -> Iterator[Validation]:
    """Yield the blocks of a value.

    Args:
        annotation: What the spec says of it.
        place: Where it stands.
        takes_null: Whether Terraform would let a null pass there.
    """
    if is_nullable(annotation):
        place = place.into(f"{place.item}[*]")
    kind, demands = bare(annotation), list(_demands(annotation))
    if is_spec(kind):
        for name, field in kind.model_fields.items():
            yield from _of_field(field, place.field(name))
        yield from (block for _, block in _of_rules(kind, place))
        return
    checks = list(_checks(kind, demands, place))
    if kind is str and takes_null and not (checks or is_nullable(annotation)):
        text = TEXTS["string_type"].format(value="null")
        checks.append((f"{place.item} != null", f"{place.label}: {text}"))
    yield from (place.validation(*check) for check in checks)
    if get_origin(kind) is tuple:
        yield from _of_kind(get_args(kind)[0], place.into(place.item))
    elif get_origin(kind) is dict:
        key, value = get_args(kind)
        yield from _of_kind(key, place.into(f"keys({place.item})"), takes_null=False)
        yield from _of_kind(value, place.into(f"values({place.item})"))


def _of_rules(spec: type[Spec], place: Place) -> Iterator[tuple[str, Validation]]:
    """Yield the rules between fields, each with its field."""
    item: Any = Expression(place.item, spec)
    for rule in spec.rules(item):
        path = ".".join(map(str, rule.path))
        label = f"{place.label}.{path}" if place.label else path
        # Where a value is wrong by itself, its own message is enough.
        condition = f"try({hcl(rule.holds)}, true)"
        message = f"{label}: {rule.message}"
        if not place.loops and _may_fail(message, spec, place):
            # Terraform writes the message of a rule that is kept, too.
            message = f'${{try({hcl(message)}, "")}}'
        yield str(rule.path[0]), place.validation(condition, message)


def _may_fail(message: str, spec: type[Spec], place: Place) -> bool:
    """Say whether a message does more than to repeat fields that are there: a null has no text."""
    fields = spec.model_fields.items()
    given = {f"${{{place.item}.{name}}}" for name, f in fields if not is_nullable(f.annotation)}
    return not given.issuperset(interpolations(message))


def _demands(annotation: Any) -> Iterator[Any]:
    """Yield what an annotation demands of a value, whatever it is wrapped in."""
    if get_origin(annotation) is Annotated:
        inner, *metadata = get_args(annotation)
        yield from _demands(inner)
        for demand in metadata:
            yield from demand.metadata if isinstance(demand, FieldInfo) else [demand]
    elif is_nullable(annotation):
        yield from _demands(get_args(annotation)[0])


def _checks(kind: Any, demands: list[Any], place: Place) -> Iterator[tuple[str, str]]:
    """Yield condition and message of each demand on one value."""
    item, value = place.item, f"${{jsonencode({place.item})}}"

    def said(text: str, **rest: Any) -> str:
        words = {"value": value, "count": f"${{length({item})}}"} | rest
        return f"{place.label}: {text.format(**words)}"

    if get_origin(kind) is Literal:
        options = get_args(kind)
        expected = either(tuple(map(repr, options)))
        yield f"contains({hcl(options)}, {item})", said(TEXTS["literal_error"], expected=expected)
    elif kind is int:
        yield f"floor({item}) == {item}", said("{value} is not a whole number; write one")
    for demand in demands:
        if isinstance(demand, Ge):
            yield f"{item} >= {demand.ge}", said(TEXTS["greater_than_equal"], ge=demand.ge)
        elif isinstance(demand, Le):
            yield f"{item} <= {demand.le}", said(TEXTS["less_than_equal"], le=demand.le)
        elif isinstance(demand, Matches):
            pattern = hcl(f"^(?:{demand.pattern})$")
            yield f"can(regex({pattern}, {item}))", said("{value}: write {rule}", rule=demand.rule)
        elif isinstance(demand, Ipv4Range):
            yield f"can(cidrnetmask({item}))", said("{value}: write {rule}", rule=demand.rule)
            normal = f"cidrsubnet({item}, 0, 0)"
            written = said("{value}: write {normal}", normal=f'${{try({normal}, "")}}')
            yield f"try({normal} == {item}, true)", written
        elif isinstance(demand, MinLen):
            kinds = "string_too_short" if kind is str else "too_short"
            text = said(TEXTS[kinds], min_length=demand.min_length)
            yield f"length({item}) >= {demand.min_length}", text
        elif isinstance(demand, MaxLen):
            kinds = "string_too_long" if kind is str else "too_long"
            text = said(TEXTS[kinds], max_length=demand.max_length)
            yield f"length({item}) <= {demand.max_length}", text
