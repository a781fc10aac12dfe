"""The items of lists and tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, overload

from modules.language.base_value import T_co, is_plain, kind_of, unwrapped
from modules.language.conditions import Conditions, Item, R, Scalar
from modules.language.expression import Level, decided, express, hcl, loop_names
from modules.language.kinds import item_kind

if TYPE_CHECKING:
    from modules.language.value import Value

K = TypeVar("K", bound=str)


class Lists(Conditions[T_co]):
    """A value that can be a list or a table."""

    @property
    def length(self) -> Value[int]:
        """How many items there are."""
        if not self.is_planned:
            return self._wrap(len(self._known))
        return self._plan(f"length({self._counted or hcl(self)})", int)

    def contains(self, value: object) -> Value[bool]:
        """Return whether a value is among the items."""
        if is_plain(self) and is_plain(value):
            return self._wrap(unwrapped(value) in self._known)
        return self._plan(f"contains({hcl(self)}, {hcl(value)})", bool)

    def __getitem__(self, key: Any) -> Any:
        """Return the item of a list that has an index, or of a table that has a key."""
        if not self.is_planned and is_plain(key):
            known: Any = self._known
            return self._item(known[unwrapped(key)])
        text = f"{express(self).operand(Level.TERM)}[{hcl(key)}]"
        return self._bound(text, item_kind(self._kind_of_list()))

    def from_index(self: Lists[tuple[R, ...]], index: int | Value[int]) -> Value[tuple[R, ...]]:
        """Return the items of a list from an index on."""
        if not self.is_planned and is_plain(index):
            return self._wrap(self._known[unwrapped(index) :])
        return self._plan(f"slice({hcl(self)}, {hcl(index)}, length({hcl(self)}))", self._kind)

    @overload
    def map(
        self: Lists[tuple[Item, ...]],
        made: Callable[[Item], R],
        *,
        where: Callable[[Item], bool | Value[bool]] | None = None,
    ) -> Value[tuple[R, ...]]: ...
    @overload
    def map(
        self: Lists[tuple[Scalar, ...]],
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
                return self._wrap(tuple(made(one) for one, counted in chosen if counted))
        with loop_names(made, 1) as (name,):
            one = self._bound(name, item_kind(self._kind_of_list()))
            result = made(one)
            body = express(result).operand(Level.OR)
            condition = f" if {hcl(where(one))}" if where else ""
        text = f"[for {name} in {express(self).operand(Level.OR)} : {body}{condition}]"
        counted = "" if where else self._counted or hcl(self)
        return self._plan(text, tuple[kind_of(result), ...], counted=counted)  # type: ignore[misc]

    @overload
    def filter(
        self: Lists[tuple[Item, ...]], holds: Callable[[Item], bool | Value[bool]]
    ) -> Value[tuple[Item, ...]]: ...
    @overload
    def filter(
        self: Lists[tuple[Scalar, ...]], holds: Callable[[Value[Scalar]], bool | Value[bool]]
    ) -> Value[tuple[Scalar, ...]]: ...
    def filter(self, holds: Callable[[Any], Any]) -> Value[Any]:
        """Return the items of a list of which a condition holds."""
        if not self.is_planned:
            found = [(one, decided(holds(self._item(one)))) for one in self._known]
            if None not in (counts for _, counts in found):
                return self._wrap(tuple(one for one, counts in found if counts))
        kind = self._kind_of_list()
        with loop_names(holds, 1) as (name,):
            condition = hcl(holds(self._bound(name, item_kind(kind))))
        text = f"[for {name} in {express(self).operand(Level.OR)} : {name} if {condition}]"
        return self._plan(text, kind)

    @overload
    def enumerate(
        self: Lists[tuple[Item, ...]], made: Callable[[Value[int], Item], R]
    ) -> Value[tuple[R, ...]]: ...
    @overload
    def enumerate(
        self: Lists[tuple[Scalar, ...]], made: Callable[[Value[int], Value[Scalar]], R]
    ) -> Value[tuple[R, ...]]: ...
    def enumerate(self, made: Callable[[Any, Any], Any]) -> Value[Any]:
        """Return what is made of each index, which starts at 0, and item of a list."""
        if not self.is_planned:
            pairs = enumerate(map(self._item, self._known))
            return self._wrap(tuple(made(self._wrap(index), one) for index, one in pairs))
        return self._walk(made, int)

    @overload
    def entries(
        self: Lists[dict[K, Item]], made: Callable[[Value[str], Item], R]
    ) -> Value[tuple[R, ...]]: ...
    @overload
    def entries(
        self: Lists[dict[K, Scalar]], made: Callable[[Value[str], Value[Scalar]], R]
    ) -> Value[tuple[R, ...]]: ...
    def entries(self, made: Callable[[Any, Any], Any]) -> Value[Any]:
        """Return what is made of each key and value of a table, in the order of its keys."""
        if not self.is_planned:
            pairs = sorted(self._known.items(), key=lambda pair: str(pair[0]))
            return self._wrap(tuple(made(self._wrap(key), self._item(one)) for key, one in pairs))
        return self._walk(made, str)

    def _walk(self, made: Callable[[Any, Any], Any], key_kind: type) -> Value[Any]:
        with loop_names(made, 2) as (key, name):
            result = made(self._bound(key, key_kind), self._bound(name, item_kind(self._kind)))
            body = express(result).operand(Level.OR)
        text = f"[for {key}, {name} in {express(self).operand(Level.OR)} : {body}]"
        return self._plan(text, tuple[kind_of(result), ...], counted=hcl(self))  # type: ignore[misc]

    def to_table(
        self: Lists[tuple[str, ...]], made: Callable[[Value[str]], R]
    ) -> Value[dict[str, R]]:
        """Return a table of what is made of each item of a list of texts, by that text."""
        if not self.is_planned:
            return self._wrap({text: made(self._wrap(text)) for text in self._known})
        with loop_names(made, 1) as (name,):
            result = made(self._bound(name, str))
            body = express(result).operand(Level.OR)
        text = f"{{ for {name} in {express(self).operand(Level.OR)} : {name} => {body} }}"
        return self._plan(text, dict[str, kind_of(result)])  # type: ignore[misc]

    @property
    def keys(self: Lists[dict[K, Any]]) -> Value[tuple[K, ...]]:
        """The keys of a table, sorted."""
        if not self.is_planned:
            return self._wrap(tuple(sorted(self._known)))
        return self._plan(f"keys({hcl(self)})", tuple[str, ...])

    @property
    def values(self: Lists[dict[K, R]]) -> Value[tuple[R, ...]]:
        """The values of a table, in the order of its keys."""
        if not self.is_planned:
            return self._wrap(tuple(self._known[key] for key in sorted(self._known)))
        return self._plan(f"values({hcl(self)})", tuple[item_kind(self._kind), ...])  # type: ignore[misc]

    def get(self: Lists[dict[Any, R]], key: object, default: R) -> Value[R]:
        """Return the value of a key, or a default where the table lacks it."""
        if not self.is_planned and is_plain(key):
            return self._wrap(self._known.get(unwrapped(key), default))
        text = f"lookup({hcl(self)}, tostring({hcl(key)}), {hcl(default)})"
        return self._plan(text, kind_of(default))

    @property
    def flat(self: Lists[tuple[Any, ...]]) -> Value[tuple[Any, ...]]:
        """The items of a list of lists, in one list."""
        lists = [] if self.is_planned else [self._wrap(items) for items in self._known]
        if not self.is_planned and not any(items.is_planned for items in lists):
            return self._wrap(tuple(one for items in lists for one in items))
        return self._plan(f"flatten({hcl(self)})", item_kind(self._kind_of_list()))

    @property
    def distinct(self: Lists[tuple[R, ...]]) -> Value[tuple[R, ...]]:
        """The items of a list without repetitions; references are the same if they read so."""
        if self.is_planned or any(self._wrap(one).is_planned for one in self._known):
            return self._plan(f"distinct({hcl(self)})", self._kind_of_list())
        return self._wrap(tuple({hcl(one): one for one in self._known}.values()))

    @property
    def repeated(self: Lists[tuple[Scalar, ...]]) -> Value[tuple[Scalar, ...]]:
        """What a list holds more than once, each once."""
        return self.distinct.filter(
            lambda item: self.filter(lambda other: other == item).length > 1
        )

    def _kind_of_list(self) -> Any:
        if self.is_planned:
            return self._kind
        return tuple[kind_of(next(iter(self._known), "")), ...]  # type: ignore[misc]
