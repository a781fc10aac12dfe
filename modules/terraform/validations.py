"""The validation blocks of variables: every rule of a spec, in Terraform's words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

from annotated_types import Ge, Le, MaxLen, MinLen
from pydantic.fields import FieldInfo

from modules.language.expression import decided, fresh_name, hcl, interpolations, names_in_use
from modules.language.functions import either
from modules.language.kinds import bare, is_nullable, is_spec, is_value
from modules.language.messages import TEXTS
from modules.language.patterns import Ipv4Range, Matches
from modules.language.spec import Spec
from modules.language.value import Value

Validation = dict[str, str]


class Place(NamedTuple):
    """Where values stand inside a variable: how to walk there, and what each is called there."""

    label: str
    """The path, as a message names it: ``scaling.schedules``."""

    item: str
    """What one value is called at the end of the walk."""

    loops: tuple[tuple[str, str], ...] = ()
    """Name and collection of each loop on the way."""

    def into(self, collection: str, called: str = "") -> Place:
        """Return the place of each item of a collection.

        Args:
            collection: The collection.
            called: What an item is called. Default: the singular of the field's name.
        """
        name = called or self.label.rpartition(".")[2].removesuffix("s")
        taken = [loop for loop, _ in self.loops]
        name = fresh_name(name, taken)
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

    def all(self, condition: str) -> str:
        """Return whether every value here meets a condition."""
        return f"alltrue({self.all_of(condition)})" if self.loops else condition

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
            "condition": f"${{{self.all(condition)}}}",
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
        yield from _of_kind(key, place.into(f"keys({place.item})", "key"), takes_null=False)
        yield from _of_kind(value, place.into(f"values({place.item})"))


def _of_rules(spec: type[Spec], place: Place) -> Iterator[tuple[str, Validation]]:
    """Yield the rules between fields, each with its field."""
    with names_in_use([name for name, _ in place.loops]):
        rules = list(spec.planned(place.item).rules())
    for rule in rules:
        if decided(rule.holds):
            continue  # It is kept whatever the values are.
        path = ".".join(map(str, rule.path))
        label = f"{place.label}.{path}" if place.label else path
        holds = Value.of(rule.holds)
        for guard in _guards(spec, place, hcl(holds)):
            holds = guard.then(holds, True)
        message = f"{label}: {rule.message}"
        if not place.loops and _may_fail(message, spec, place):
            # Terraform writes the message of a rule that is kept, too.
            message = f'${{try({hcl(message)}, "")}}'
        yield str(rule.path[0]), place.validation(hcl(holds), message)


def _guards(spec: type[Spec], place: Place, condition: str) -> Iterator[Value[bool]]:
    """Yield what has to hold before Terraform can evaluate a rule.

    Where a value is refused by itself its own message is enough, and what is made of it may fail.
    """
    one = Place(place.label, place.item)
    for name, field in spec.model_fields.items():
        # A comparison with null needs nothing.
        if re.search(rf"\b{re.escape(place.item)}\.{name}\b(?! [!=]= null)", condition):
            yield from _address_ranges(field.annotation, one.field(name))


def _address_ranges(annotation: Any, place: Place) -> Iterator[Value[bool]]:
    """Yield that each address range of a field can be read as one."""
    if any(isinstance(demand, Ipv4Range) for demand in _demands(annotation)):
        yield Value.planned(place.all(f"can(cidrnetmask({place.item}))"), bool)
    if get_origin(bare(annotation)) is tuple:
        yield from _address_ranges(get_args(bare(annotation))[0], place.into(place.item))


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
    elif is_value(annotation) or is_nullable(annotation):
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
