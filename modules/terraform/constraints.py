"""Conditions and messages of Terraform for the constraints on a single value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal, NamedTuple, get_args, get_origin

from annotated_types import Ge, Gt, Le, MaxLen, MinLen

from modules.language.expression import hcl
from modules.language.functions import either
from modules.language.messages import TEXTS, in_terraform
from modules.language.numbers import HalfSteps
from modules.language.patterns import (
    LETTERS,
    IpRange,
    Ipv4Range,
    Ipv6Range,
    Matches,
    OneOf,
)
from modules.terraform.locations import Location

Check = tuple[str, str]
"""A condition, and the message of its refusal."""


def constraint_checks(
    kind: Any, constraints: Sequence[Any], values: Location, *, takes_null: bool
) -> Iterator[Check]:
    """Yield the check of each constraint on a value.

    Args:
        kind: Its type.
        constraints: The constraints.
        values: Its location.
        takes_null: Whether Terraform accepts null for it.
    """
    value = _Judged(kind, values, takes_null)
    yield from value.of_its_kind()
    for constraint in constraints:
        yield from value.of(constraint)


class _Judged(NamedTuple):
    """A value that is judged by constraints."""

    kind: Any
    values: Location
    takes_null: bool

    def of_its_kind(self) -> Iterator[Check]:
        item, choices = self.values.item, get_args(self.kind)
        if get_origin(self.kind) is Literal:
            expected = either(tuple(map(repr, choices)))
            text = self._message(TEXTS["literal_error"], expected=expected)
            yield f"contains({hcl(choices)}, {item})", text
        elif self.kind is int:
            text = self._message(in_terraform(TEXTS["int_type"]))
            yield f"floor({item}) == {item}", text

    def of(self, constraint: Any) -> Iterator[Check]:
        item = self.values.item
        if isinstance(constraint, Ge):
            text = self._message(TEXTS["greater_than_equal"], ge=constraint.ge)
            yield f"{item} >= {constraint.ge}", text
        elif isinstance(constraint, Gt):
            text = self._message(TEXTS["greater_than"], gt=constraint.gt)
            yield f"{item} > {constraint.gt}", text
        elif isinstance(constraint, Le):
            text = self._message(TEXTS["less_than_equal"], le=constraint.le)
            yield f"{item} <= {constraint.le}", text
        elif isinstance(constraint, HalfSteps):
            text = self._message(in_terraform(TEXTS["half_step"]))
            yield f"floor({item} * 2) == {item} * 2", text
        elif isinstance(constraint, Matches):
            yield self._matches(constraint)
        elif isinstance(constraint, OneOf):
            text = self._message("{value}: write {rule}", rule=constraint.rule)
            yield f'contains(split(" ", local.{constraint.name}), {item})', text
        elif isinstance(constraint, IpRange):
            yield from self._is_range(constraint)
        elif isinstance(constraint, MinLen | MaxLen):
            yield self._has_length(constraint)

    def _matches(self, found: Matches) -> Check:
        pattern = f"${{local.{found.name}}}" if found.name else found.pattern
        matches = f"can(regex({hcl(_whole(pattern))}, {self.values.item}))"
        text = self._message("{value}: write {rule}", rule=found.rule)
        return f"!{matches}" if found.refuses else matches, text

    def _is_range(self, found: IpRange) -> Iterator[Check]:
        item = self.values.item
        # Of IPv4 alone there is a netmask.
        is_v4, normal = f"can(cidrnetmask({item}))", f"cidrsubnet({item}, 0, 0)"
        of_kind = {Ipv4Range: is_v4, Ipv6Range: f"!{is_v4} && can({normal})"}
        text = self._message("{value}: write {rule}", rule=found.rule)
        yield of_kind.get(type(found), f"can({normal})"), text
        text = self._message("{value}: write {normal}", normal=f'${{try({normal}, "")}}')
        yield f"try({normal} == {item}, true)", text

    def _has_length(self, found: MinLen | MaxLen) -> Check:
        length = f"length({self.values.item})"
        # A null has a message of its own; its length cannot be told.
        if self.takes_null and (self.kind is str or get_origin(self.kind) is tuple):
            length = f"try({length}, 1)"
        noun = "string_" if self.kind is str else ""
        if isinstance(found, MinLen):
            text = self._message(TEXTS[f"{noun}too_short"], min_length=found.min_length)
            return f"{length} >= {found.min_length}", text
        text = self._message(TEXTS[f"{noun}too_long"], max_length=found.max_length)
        return f"{length} <= {found.max_length}", text

    def _message(self, text: str, **rest: Any) -> str:
        item = self.values.item
        words = {"value": f"${{jsonencode({item})}}", "count": f"${{length({item})}}"} | rest
        return f"{self.values.label}: {text.format(**words)}"


def _whole(pattern: str) -> str:
    """Return the pattern of a text that matches as a whole.

    Where one begins with ``^``, Terraform looks first whether each character leaves one way only:
    8 ms a text, with 256 letters of every language. Inside of a group it does not.
    """
    whole = f"^(?:{pattern})$"
    return f"({whole})" if LETTERS in pattern else whole
