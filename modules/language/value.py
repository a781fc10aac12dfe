"""A value that is known now, or that Terraform will know when it plans.

``README.md`` in this folder shows its use by examples.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, get_args, overload

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from modules.language.base_value import (
    BaseValue,
    T_co,
    is_plain,
    unwrapped,
)
from modules.language.conditions import R
from modules.language.expression import Level, When, decided, express, hcl
from modules.language.kinds import has_items, is_spec
from modules.language.lists import K, Lists


class Value(Lists[T_co]):
    """A value that is known, or that Terraform will know when it plans.

    Operators and methods return a known value if all operands are known, otherwise a planned one
    with the Terraform expression.
    """

    @classmethod
    def of(cls, value: R | BaseValue[R]) -> Value[R]:
        """Return a value unchanged, and anything else as a known value."""
        return value if isinstance(value, Value) else Value(unwrapped(value))

    @property
    def given(self) -> Any:
        """An optional value without ``None``: a spec, or the value itself."""
        if self.is_planned:
            return self._bound(express(self).operand(Level.TERM), self._kind)
        return self._known if is_spec(self._kind) else self

    @overload
    def __or__(self: Value[bool], other: bool | Value[bool]) -> Value[bool]: ...
    @overload
    def __or__(
        self: Value[dict[K, R]], other: Mapping[str, R] | Value[dict[K, R]]
    ) -> Value[dict[K, R]]: ...
    def __or__(self, other: Any) -> Value[Any]:
        """Return whether a condition holds or the other; a table merged with another."""
        if self.kind is bool:
            return self._joined("||", Level.OR, other, decisive=True)
        if not (self.is_planned or Value.of(other).is_planned):
            return Value({**self._known, **unwrapped(other)})
        kind = next(side.kind for side in (self, Value.of(other)) if side.is_planned)
        return Value.planned(f"merge({hcl(self)}, {hcl(other)})", kind)

    def __ror__(self, other: Any) -> Value[Any]:
        """Combine with a plain condition or table on the left."""
        joined: Value[Any] = Value(other) | self
        return joined

    @overload
    def __add__(self: Value[int], other: int | Value[int]) -> Value[int]: ...
    @overload
    def __add__(
        self: Value[tuple[R, ...]], other: Sequence[R] | Value[tuple[R, ...]]
    ) -> Value[tuple[R, ...]]: ...
    def __add__(self, other: Any) -> Value[Any]:
        """Add numbers; concatenate lists."""
        if has_items(self.kind):
            if not (self.is_planned or Value.of(other).is_planned):
                return Value((*self._known, *unwrapped(other)))
            kind = next(side.kind for side in (self, Value.of(other)) if side.is_planned)
            return Value.planned(f"concat({hcl(self)}, {hcl(other)})", kind)
        if is_plain(self) and is_plain(other):
            return Value(self._known + unwrapped(other))
        if hcl(other) == "0":
            return self
        one, two = express(self).operand(Level.SUM), express(other).operand(Level.UNARY)
        return Value.planned(f"{one} + {two}", int, Level.SUM)

    def starts_with(self: Value[str], prefix: str) -> Value[bool]:
        """Return whether a text starts with another."""
        if is_plain(self):
            return Value(self._known.startswith(prefix))
        return Value.planned(f"startswith({hcl(self)}, {hcl(prefix)})", bool)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Validate a known value as the type in the brackets; accept a planned one."""
        # pydantic needs a bare Value to write a default into a JSON Schema.
        inner = handler.generate_schema(next(iter(get_args(source)), Any))
        return core_schema.json_or_python_schema(
            json_schema=core_schema.no_info_after_validator_function(cls, inner),
            python_schema=core_schema.no_info_wrap_validator_function(_validated, inner),
            serialization=core_schema.wrap_serializer_function_ser_schema(
                lambda value, serialize: serialize(value.known), schema=inner
            ),
        )


def _validated(value: Any, validate: Callable[[Any], Any]) -> Value[Any]:
    if Value.of(value).is_planned:
        return Value.of(value)
    return Value(validate(unwrapped(value)))


def values(*items: Any) -> Value[tuple[Any, ...]]:
    """Return a list of values, some of which may be planned."""
    return Value(items)


def exactly_one(*conditions: Value[bool]) -> Value[bool]:
    """Return whether exactly one of several conditions holds."""
    return values(*conditions).filter(lambda holds: holds).length == 1


CONSTANTS: dict[str, Any] = {}
"""Constants that modules define once, as ``local.<name>``."""


def constant(name: str, known: R) -> Value[R]:
    """Return a constant that a module defines once, as a local value.

    Args:
        name: Name of the local value.
        known: Its data.
    """
    CONSTANTS[name] = known
    value = Value(known)
    value._name = f"local.{name}"
    return value


def table(entries: Mapping[str, When], kind: type[R]) -> Value[dict[str, R]]:
    """Return a table of the entries whose condition holds.

    Args:
        entries: Each value and its condition.
        kind: Type of the values.
    """
    holds = {name: decided(entry.condition) for name, entry in entries.items()}
    if None in holds.values():
        return Value.planned(hcl(entries), dict[str, kind])  # type: ignore[valid-type]
    return Value({name: entry.value for name, entry in entries.items() if holds[name]})
