"""A value that is known now, or that Terraform will know when it plans.

``README.md`` beside this file shows by example what can be done with one.
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
    """Something known, or something that Terraform will know when it plans.

    Operators and methods calculate at once where all is known, and else write the Terraform
    expression that will.
    """

    @classmethod
    def of(cls, value: R | BaseValue[R]) -> Value[R]:
        """Return a value as it is, and anything else as a known one."""
        return value if isinstance(value, Value) else Value(unwrapped(value))

    @property
    def there(self) -> Any:
        """What is there if it is given: a spec, or the value itself."""
        if self.is_planned:
            return self._bound(hcl(self), self._kind)
        return self._known if is_spec(self._kind) else self

    @overload
    def __or__(self: Value[bool], other: bool | Value[bool]) -> Value[bool]: ...
    @overload
    def __or__(
        self: Value[dict[K, R]], other: Mapping[str, R] | Value[dict[K, R]]
    ) -> Value[dict[K, R]]: ...
    def __or__(self, other: Any) -> Value[Any]:
        """Join two conditions one of which must hold; of tables, lay the other over this one."""
        if self.kind is bool:
            return self._joined("||", Level.OR, other, decisive=True)
        if not (self.is_planned or Value.of(other).is_planned):
            return Value({**self._known, **unwrapped(other)})
        kind = next(side.kind for side in (self, Value.of(other)) if side.is_planned)
        return Value.planned(f"merge({hcl(self)}, {hcl(other)})", kind)

    def __ror__(self, other: Any) -> Value[Any]:
        """Join with what stands in front: a plain condition, or a plain table."""
        joined: Value[Any] = Value(other) | self
        return joined

    @overload
    def __add__(self: Value[int], other: int | Value[int]) -> Value[int]: ...
    @overload
    def __add__(
        self: Value[tuple[R, ...]], other: Sequence[R] | Value[tuple[R, ...]]
    ) -> Value[tuple[R, ...]]: ...
    def __add__(self, other: Any) -> Value[Any]:
        """Add numbers; put one list behind another."""
        if has_items(self.kind):
            if not (self.is_planned or Value.of(other).is_planned):
                return Value((*self._known, *unwrapped(other)))
            return Value.planned(f"concat({hcl(self)}, {hcl(other)})", self._kind_of_list())
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
        """Check what is known as the type in the brackets; let pass what is planned."""
        # There are none where pydantic writes a default into a JSON schema.
        (kind,) = get_args(source) or (Any,)
        inner = handler.generate_schema(kind)
        return core_schema.no_info_wrap_validator_function(
            _validated,
            inner,
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
    """Return whether one of several conditions holds and no other."""
    return values(*conditions).filter(lambda holds: holds).length == 1


CONSTANTS: dict[str, Any] = {}
"""What modules call by a name of their own, ``local.<name>``, instead of repeating it."""


def constant(name: str, known: R) -> Value[R]:
    """Return something known that a module writes once, as a local value.

    Args:
        name: What the local value is called.
        known: What it holds.
    """
    CONSTANTS[name] = known
    made = Value(known)
    made._name = f"local.{name}"
    return made


def table(entries: Mapping[str, When], kind: type[R]) -> Value[dict[str, R]]:
    """Return a table of the entries whose condition holds.

    Args:
        entries: What is there, and when.
        kind: Type of what is there.
    """
    holds = {name: decided(entry.condition) for name, entry in entries.items()}
    if None in holds.values():
        return Value.planned(hcl(entries), dict[str, kind])  # type: ignore[valid-type]
    return Value({name: entry.value for name, entry in entries.items() if holds[name]})
