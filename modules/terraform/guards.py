"""The conditions under which Terraform can evaluate a rule between fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_args, get_origin

from modules.language.kinds import (
    bare,
    constraints_of,
    has_items,
    is_nullable,
    is_spec,
    is_uniform,
    item_kind,
)
from modules.language.nulls import holds_nulls, without_nulls
from modules.language.patterns import Ipv4Range
from modules.language.spec import Spec
from modules.language.value import Value
from modules.terraform.locations import Location, if_given

CALCULATED = (int, float, tuple)
"""Types with whose null Terraform cannot calculate."""


def guards(spec: type[Spec], values: Location, condition: str) -> Iterator[Value[bool]]:
    """Yield the conditions under which Terraform can evaluate a rule.

    A value that is invalid by itself has its own message, and a calculation with it may fail.
    """
    one = Location(values.label, values.item)
    for name, field in spec.model_fields.items():
        # A comparison with null needs no guard.
        if re.search(rf"\b{re.escape(values.item)}\.{name}\b(?! [!=]= null)", condition):
            yield from _address_ranges(field.annotation, one.field(name))
            yield from _numbers_and_keys(field.annotation, one.field(name), condition)
            kind, item = bare(field.annotation), one.field(name).item
            if values.label and is_uniform(spec):
                yield Value.planned(f"try({item}, null) != null", bool)
            elif values.label and field.is_required() and (get_origin(kind) or kind) in CALCULATED:
                yield Value.planned(f"{item} != null", bool)


def _address_ranges(annotation: Any, values: Location) -> Iterator[Value[bool]]:
    """Yield the condition that each address range of a field can be parsed."""
    if any(isinstance(constraint, Ipv4Range) for constraint in constraints_of(annotation)):
        yield Value.planned(values.all(f"can(cidrnetmask({values.item}))"), bool)
    if get_origin(bare(annotation)) is tuple:
        yield from _address_ranges(get_args(bare(annotation))[0], values.each_of(values.item))


def _numbers_and_keys(annotation: Any, values: Location, condition: str) -> Iterator[Value[bool]]:
    """Yield the conditions that what a rule reads inside a field is there, and no number null."""
    kind = bare(annotation)
    if is_nullable(annotation):
        values = values.each_of(if_given(annotation, values.item))
    if is_spec(kind):
        for name, field in kind.model_fields.items():
            if not re.search(rf"\.{name}\b", condition):
                continue
            if is_uniform(kind):
                given = values.all(f"try({values.item}.{name}, null) != null")
                yield Value.planned(given, bool)
            else:
                within = values.field(name, kind)
                if field.is_required() and bare(field.annotation) in (int, float):
                    yield Value.planned(within.all(f"{within.item} != null"), bool)
                yield from _numbers_and_keys(field.annotation, within, condition)
    elif has_items(kind):
        all_of = f"values({values.item})" if get_origin(kind) is dict else values.item
        item = item_kind(kind)
        one = values.each_of(without_nulls(all_of) if holds_nulls(kind) else all_of)
        if item in (int, float):
            yield Value.planned(one.all(f"{one.item} != null"), bool)
        elif is_spec(item):
            yield from _numbers_and_keys(item, one, condition)
