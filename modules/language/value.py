"""A value that is known now, or that Terraform will know when it plans.

``README.md`` beside this file shows by example what can be done with one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar, get_args, overload

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from modules.language.base_value import (
    BaseValue,
    T_co,
    is_plain,
    kind_of,
    unwrapped,
)
from modules.language.conditions import Conditions, Item, R, Scalar
from modules.language.expression import Level, When, decided, express, hcl, loop_names
from modules.language.kinds import has_items, is_spec, item_kind

K = TypeVar("K", bound=str)


class Value(Conditions[T_co]):
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

    @property
    def length(self) -> Value[int]:
        """How many items there are."""
        if not self.is_planned:
            return Value(len(self._known))
        return Value.planned(f"length({self._counted or hcl(self)})", int)

    def contains(self, value: object) -> Value[bool]:
        """Return whether a value is among the items."""
        if is_plain(self) and is_plain(value):
            return Value(unwrapped(value) in self._known)
        return Value.planned(f"contains({hcl(self)}, {hcl(value)})", bool)

    def __getitem__(self, key: Any) -> Any:
        """Return the item of a list that has an index, or of a table that has a key."""
        if not self.is_planned and is_plain(key):
            known: Any = self._known
            return self._item(known[unwrapped(key)])
        text = f"{express(self).operand(Level.TERM)}[{hcl(key)}]"
        return self._bound(text, item_kind(self._kind_of_list()))

    def from_index(self: Value[tuple[R, ...]], index: int | Value[int]) -> Value[tuple[R, ...]]:
        """Return the items of a list from an index on."""
        if not self.is_planned and is_plain(index):
            return Value(self._known[unwrapped(index) :])
        return Value.planned(f"slice({hcl(self)}, {hcl(index)}, length({hcl(self)}))", self._kind)

    # --- the items of lists and tables ------------------------------------------------------------

    @overload
    def map(
        self: Value[tuple[Item, ...]],
        made: Callable[[Item], R],
        *,
        where: Callable[[Item], bool | Value[bool]] | None = None,
    ) -> Value[tuple[R, ...]]: ...
    @overload
    def map(
        self: Value[tuple[Scalar, ...]],
        made: Callable[[Value[Scalar]], R],
        *,
        where: Callable[[Value[Scalar]], bool | Value[bool]] | None = None,
    ) -> Value[tuple[R, ...]]: ...
    def map(self, made: Callable[[Any], Any], *, where: Any = None) -> Value[Any]:
        """Return what is made of each item of a list, in its order.

        Args:
            made: Called with each item.
            where: Whether an item counts. Default: each does.
        """
        if not self.is_planned:
            items = [self._item(one) for one in self._known]
            counts = [decided(where(one)) if where else True for one in items]
            if None not in counts:
                chosen = zip(items, counts, strict=True)
                return Value(tuple(made(one) for one, counted in chosen if counted))
        with loop_names(made, 1) as (name,):
            one = self._bound(name, item_kind(self._kind_of_list()))
            result = made(one)
            body = express(result).operand(Level.OR)
            condition = f" if {hcl(where(one))}" if where else ""
        text = f"[for {name} in {express(self).operand(Level.OR)} : {body}{condition}]"
        counted = "" if where else self._counted or hcl(self)
        return Value.planned(text, tuple[kind_of(result), ...], counted=counted)  # type: ignore[misc]

    @overload
    def filter(
        self: Value[tuple[Item, ...]], holds: Callable[[Item], bool | Value[bool]]
    ) -> Value[tuple[Item, ...]]: ...
    @overload
    def filter(
        self: Value[tuple[Scalar, ...]], holds: Callable[[Value[Scalar]], bool | Value[bool]]
    ) -> Value[tuple[Scalar, ...]]: ...
    def filter(self, holds: Callable[[Any], Any]) -> Value[Any]:
        """Return the items of a list of which a condition holds."""
        if not self.is_planned:
            found = [(one, decided(holds(self._item(one)))) for one in self._known]
            if None not in (counts for _, counts in found):
                return Value(tuple(one for one, counts in found if counts))
        kind = self._kind_of_list()
        with loop_names(holds, 1) as (name,):
            condition = hcl(holds(self._bound(name, item_kind(kind))))
        text = f"[for {name} in {express(self).operand(Level.OR)} : {name} if {condition}]"
        return Value.planned(text, kind)

    @overload
    def enumerate(
        self: Value[tuple[Item, ...]], made: Callable[[Value[int], Item], R]
    ) -> Value[tuple[R, ...]]: ...
    @overload
    def enumerate(
        self: Value[tuple[Scalar, ...]], made: Callable[[Value[int], Value[Scalar]], R]
    ) -> Value[tuple[R, ...]]: ...
    def enumerate(self, made: Callable[[Any, Any], Any]) -> Value[Any]:
        """Return what is made of each index, which starts at 0, and item of a list."""
        if not self.is_planned:
            pairs = enumerate(map(self._item, self._known))
            return Value(tuple(made(Value(index), one) for index, one in pairs))
        return self._walk(made, int)

    @overload
    def entries(
        self: Value[dict[K, Item]], made: Callable[[Value[str], Item], R]
    ) -> Value[tuple[R, ...]]: ...
    @overload
    def entries(
        self: Value[dict[K, Scalar]], made: Callable[[Value[str], Value[Scalar]], R]
    ) -> Value[tuple[R, ...]]: ...
    def entries(self, made: Callable[[Any, Any], Any]) -> Value[Any]:
        """Return what is made of each key and value of a table, in the order of its keys."""
        if not self.is_planned:
            pairs = sorted(self._known.items(), key=lambda pair: str(pair[0]))
            return Value(tuple(made(Value(key), self._item(one)) for key, one in pairs))
        return self._walk(made, str)

    def _walk(self, made: Callable[[Any, Any], Any], key_kind: type) -> Value[Any]:
        with loop_names(made, 2) as (key, name):
            result = made(self._bound(key, key_kind), self._bound(name, item_kind(self._kind)))
            body = express(result).operand(Level.OR)
        text = f"[for {key}, {name} in {express(self).operand(Level.OR)} : {body}]"
        return Value.planned(text, tuple[kind_of(result), ...], counted=hcl(self))  # type: ignore[misc]

    def to_table(
        self: Value[tuple[str, ...]], made: Callable[[Value[str]], R]
    ) -> Value[dict[str, R]]:
        """Return a table of what is made of each item of a list of texts, by that text."""
        if not self.is_planned:
            return Value({text: made(Value(text)) for text in self._known})
        with loop_names(made, 1) as (name,):
            result = made(self._bound(name, str))
            body = express(result).operand(Level.OR)
        text = f"{{ for {name} in {express(self).operand(Level.OR)} : {name} => {body} }}"
        return Value.planned(text, dict[str, kind_of(result)])  # type: ignore[misc]

    @property
    def keys(self: Value[dict[K, Any]]) -> Value[tuple[K, ...]]:
        """The keys of a table, sorted."""
        if not self.is_planned:
            return Value(tuple(sorted(self._known)))
        return Value.planned(f"keys({hcl(self)})", tuple[str, ...])

    @property
    def values(self: Value[dict[K, R]]) -> Value[tuple[R, ...]]:
        """The values of a table, in the order of its keys."""
        if not self.is_planned:
            return Value(tuple(self._known[key] for key in sorted(self._known)))
        return Value.planned(f"values({hcl(self)})", tuple[item_kind(self._kind), ...])  # type: ignore[misc]

    def get(self: Value[dict[Any, R]], key: object, default: R) -> Value[R]:
        """Return the value of a key, or a default where the table lacks it."""
        if not self.is_planned and is_plain(key):
            return Value(self._known.get(unwrapped(key), default))
        text = f"lookup({hcl(self)}, tostring({hcl(key)}), {hcl(default)})"
        return Value.planned(text, kind_of(default))

    @property
    def flat(self: Value[tuple[Any, ...]]) -> Value[tuple[Any, ...]]:
        """The items of a list of lists, in one list."""
        lists = [] if self.is_planned else [Value.of(items) for items in self._known]
        if not self.is_planned and not any(items.is_planned for items in lists):
            return Value(tuple(one for items in lists for one in items))
        return Value.planned(f"flatten({hcl(self)})", item_kind(self._kind_of_list()))

    @property
    def distinct(self: Value[tuple[R, ...]]) -> Value[tuple[R, ...]]:
        """The items of a list without repetitions; references are the same if they read so."""
        if self.is_planned or any(Value.of(one).is_planned for one in self._known):
            return Value.planned(f"distinct({hcl(self)})", self._kind_of_list())
        return Value(tuple({hcl(one): one for one in self._known}.values()))

    @property
    def repeated(self: Value[tuple[Scalar, ...]]) -> Value[tuple[Scalar, ...]]:
        """What a list holds more than once, each once."""
        return self.distinct.filter(
            lambda item: self.filter(lambda other: other == item).length > 1
        )

    def _kind_of_list(self) -> Any:
        if self.is_planned:
            return self._kind
        return tuple[kind_of(next(iter(self._known), "")), ...]  # type: ignore[misc]

    # --- as a field of a spec ---------------------------------------------------------------------

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Check what is known as the type in the brackets; let pass what is planned."""
        inner = handler.generate_schema(get_args(source)[0])
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
