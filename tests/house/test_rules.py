"""No rule without a case: each is broken by one, and refused in its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

import pytest
from annotated_types import Ge, Gt, Le, MaxLen, MinLen

from modules.language.base_value import unwrapped
from modules.language.cases import Case
from modules.language.functions import either
from modules.language.kinds import bare, is_spec, kind_at
from modules.language.messages import TEXTS
from modules.language.patterns import IpRange, Matches, OneOf
from modules.language.problems import Rule
from modules.language.reading import read
from modules.language.spec import Spec
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

RULED = [spec for spec in OWNERS if "rules" in vars(spec)]
"""Those that hold some fields to others."""

FIELDS = [
    (spec, name, field)
    for spec in OWNERS
    for name, field in own_fields(spec).items()
    if not is_judged_elsewhere(bare(field.annotation))
]


def test_each_demand_of_a_field_refuses_something() -> None:
    missing = [
        f"{spec.__name__}.{name}: {text}"
        for spec, name, field in FIELDS
        for text in messages(Annotated[field.annotation, *field.metadata, None])
        if not any(map(pattern(text).fullmatch, refusals().get((spec, name), ())))
    ]
    assert missing == [], "no case in a cases.py is refused with this"


@pytest.mark.parametrize("spec", RULED, ids=lambda spec: spec.__name__)
def test_each_rule_between_fields_refuses_something(spec: type[Spec]) -> None:
    assert spec in right_parts(), f"no right inputs hold a {spec.__name__}"
    held = enumerate(spec.rules(right_parts()[spec]))

    missing = {n: rule.message for n, rule in held if (spec, n) not in broken()}
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
        Gt: ("greater_than", "gt"),
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
    found: set[tuple[type[Spec], int]] = set()
    left = {*RULED}
    for case, part in wrong_parts():
        for owner in left.intersection(type(part).__mro__):
            rules = [*enumerate(owner.rules(part))]
            found |= {(owner, n) for n, rule in rules if is_said(rule, case)}
            if all((owner, n) in found for n, _ in rules):
                left.remove(owner)
    return found


def is_said(rule: Rule, case: Case) -> bool:
    """Whether a case breaks a rule, and is refused in the rule's words."""
    return not rule.holds and any(text.endswith(f": {rule.message}") for text in case.problems)


def wrong_parts() -> Iterator[tuple[Case, Spec]]:
    """Yield each case, with each spec on the way to a field of which something is said."""
    for cases in all_cases().values():
        for case in cases.wrong:
            inputs, _ = read(cases.spec, cases.inputs(case.changes))
            yield case, inputs
            for problem in case.problems:
                part: Any = inputs
                for step in problem.partition(": ")[0].split("."):
                    part = unwrapped(_inside(part, step))
                    if isinstance(part, Spec):
                        yield case, part


def _inside(part: Any, step: str) -> Any:
    """Return what has a name or number inside a part, or None."""
    if isinstance(part, tuple):
        return dict(enumerate(part)).get(int(step)) if step.isdigit() else None
    return part.get(step) if isinstance(part, dict) else getattr(part, step, None)


@cache
def right_parts() -> dict[type[Spec], Spec]:
    """Return a right part for each spec that has rules."""
    found: dict[type[Spec], Spec] = {}
    for cases in all_cases().values():
        inside = {owner for spec in reachable(cases.spec) for owner in spec.__mro__}
        for changes in cases.right:
            if inside.intersection(RULED) - found.keys():
                for part in parts(cases.spec.parse(cases.inputs(changes), source="test")):
                    found |= dict.fromkeys(set(RULED).intersection(type(part).__mro__), part)
    return found


def parts(value: Any) -> Iterator[Spec]:
    """Yield a spec and the specs inside it."""
    value = unwrapped(value)
    if isinstance(value, Spec):
        yield value
        value = {name: getattr(value, name) for name in type(value).model_fields}
    if isinstance(value, dict | tuple):
        for part in value.values() if isinstance(value, dict) else value:
            yield from parts(part)
