"""No rule without a case: each is broken by one, and refused in its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

import pytest
from annotated_types import Ge, Le, MaxLen, MinLen

from modules.language.base_value import unwrapped
from modules.language.cases import Cases
from modules.language.functions import either
from modules.language.kinds import bare, is_spec, kind_at
from modules.language.messages import TEXTS
from modules.language.patterns import IpRange, Matches, OneOf
from modules.language.spec import Spec, read
from modules.terraform.type_constraints import is_judged_elsewhere
from tests.support.cases import all_cases
from tests.support.specs import declared_by, demands, kinds, own_fields, reachable

ANY = "…"
"""Stands in a message for a value."""

SPECS = [*dict.fromkeys(spec for cases in all_cases().values() for spec in reachable(cases.spec))]

OWNERS = [
    *dict.fromkeys(
        owner
        for spec in SPECS
        for owner in spec.__mro__
        if issubclass(owner, Spec) and owner is not Spec
    )
]
"""Every spec that can be asked for, and those from which they inherit."""

FIELDS = [
    pytest.param(spec, name, id=f"{spec.__name__}.{name}")
    for spec in OWNERS
    for name, field in own_fields(spec).items()
    if not is_judged_elsewhere(bare(field.annotation))
]


@pytest.mark.parametrize(("spec", "name"), FIELDS)
def test_each_demand_of_a_field_refuses_something(spec: type[Spec], name: str) -> None:
    field = own_fields(spec)[name]
    annotation: Any = Annotated[field.annotation, *field.metadata, None]
    said = refusals().get((spec, name), set())

    missing = [text for text in messages(annotation) if not any(map(pattern(text).fullmatch, said))]
    assert missing == [], f"{spec.__name__}.{name}: no case in a cases.py is refused with this"


@pytest.mark.parametrize(
    "spec", [spec for spec in OWNERS if "rules" in vars(spec)], ids=lambda spec: spec.__name__
)
def test_each_rule_between_fields_refuses_something(spec: type[Spec]) -> None:
    held = [[*spec.rules(part)] for part in right_parts() if isinstance(part, spec)]

    assert held, f"no right inputs hold a {spec.__name__}"
    missing = {n: rule.message for n, rule in enumerate(held[0]) if (spec, n) not in broken()}
    assert missing == {}, f"{spec.__name__}: no case in a cases.py is refused with this"


def messages(annotation: Any) -> Iterator[str]:
    """Yield what is said to a value that breaks a demand."""
    for kind in [*kinds(annotation)]:
        if get_origin(kind) is Literal:
            options = tuple(map(repr, get_args(kind)))
            yield TEXTS["literal_error"].format(value=ANY, expected=either(options))
        elif kind is int:
            yield TEXTS["int_type"].format(value=ANY)
    for kind, demand in demands(annotation):
        yield from _messages_of(demand, "string_" if kind is str else "")


def _messages_of(demand: Any, of_text: str) -> Iterator[str]:
    if isinstance(demand, Matches | OneOf | IpRange):
        yield f"{ANY}: write {demand.rule}"
    if isinstance(demand, IpRange):
        yield f"{ANY}: write {ANY}/{ANY}"
    limits = {
        Ge: ("greater_than_equal", "ge"),
        Le: ("less_than_equal", "le"),
        MinLen: (f"{of_text}too_short", "min_length"),
        MaxLen: (f"{of_text}too_long", "max_length"),
    }
    if type(demand) in limits:
        kind, name = limits[type(demand)]
        yield TEXTS[kind].format(value=ANY, count=ANY, **{name: getattr(demand, name)})


def pattern(text: str) -> re.Pattern[str]:
    return re.compile(re.escape(text).replace(re.escape(ANY), ".*"), re.DOTALL)


@cache
def refusals() -> dict[tuple[type[Spec], str], set[str]]:
    """Return what is said, by the field that it is said of."""
    found: dict[tuple[type[Spec], str], set[str]] = {}
    for cases in all_cases().values():
        for case in cases.wrong:
            for problem in case.problems:
                path, _, message = problem.partition(": ")
                found.setdefault(_field(cases.spec, path.split(".")), set()).add(message)
    return found


def _field(spec: type[Spec], path: list[str]) -> tuple[type[Spec], str]:
    """Return the innermost field of a path, and the spec that declares it."""
    owners = [
        (kind, path[end])
        for end in range(len(path))
        if is_spec(kind := kind_at(spec, tuple(path[:end]))) and path[end] in kind.model_fields
    ]
    kind, name = owners[-1] if owners else (spec, path[0])
    return (declared_by(kind, name), name) if owners else (kind, name)


@cache
def broken() -> set[tuple[type[Spec], int]]:
    """Return each rule that a case breaks, by the spec that has it and its number there."""
    return {
        (owner, number)
        for cases in all_cases().values()
        for case in cases.wrong
        for part in parts(read(cases.spec, cases.inputs(case.changes))[0])
        for owner in type(part).__mro__
        if "rules" in vars(owner)
        for number, rule in enumerate(owner.rules(part))
        if not rule.holds and any(text.endswith(f": {rule.message}") for text in case.problems)
    }


@cache
def right_parts() -> tuple[Spec, ...]:
    """Return every spec inside the right inputs."""

    def made(cases: Cases) -> Iterator[Spec]:
        for changes in cases.right:
            yield from parts(cases.spec.parse(cases.inputs(changes), source="test"))

    return tuple(part for cases in all_cases().values() for part in made(cases))


def parts(value: Any) -> Iterator[Spec]:
    """Yield a spec and the specs inside it."""
    value = unwrapped(value)
    if isinstance(value, Spec):
        yield value
        value = {name: getattr(value, name) for name in type(value).model_fields}
    if isinstance(value, dict | tuple):
        for part in value.values() if isinstance(value, dict) else value:
            yield from parts(part)
