"""The items of lists and tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, overload

from modules.language.base_value import T_co, is_plain, kind_of, unwrapped
from modules.language.conditions import Conditions, Item, R, Scalar
from modules.language.expression import Level, decided, express, hcl
from modules.language.kinds import item_kind
from modules.language.loops import loop_names
from modules.language.nulls import judged

if TYPE_CHECKING:
    from modules.language.value import Value

K = TypeVar("K", bound=str)


class Lists(Conditions[T_co]):
    """A value that can be a list or a table."""

    @property
    def length(self) -> Value[int]:
        """The number of items."""
        if not self.is_planned:
            return self._wrap(len(self._known))
        return self._plan(f"length({self._counted or hcl(self)})", int)

    def contains(self, value: object) -> Value[bool]:
        """Return whether a list contains a value."""
        if is_plain(self) and is_plain(value):
            return self._wrap(unwrapped(value) in self._known)
        return self._plan(f"contains({hcl(self)}, {hcl(value)})", bool)

    def __getitem__(self, key: Any) -> Any:
        """Return the item of a list at an index, or the value of a table at a key."""
        if not self.is_planned and is_plain(key):
            known: Any = self._known
            return self._item(known[unwrapped(key)])
        text = f"{express(self).operand(Level.TERM)}[{hcl(key)}]"
        return self._bound(text, item_kind(self._kind_of_list()))

    def from_index(self: Lists[tuple[R, ...]], index: int | Value[int]) -> Value[tuple[R, ...]]:
        """Return the items of a list from an index to its end."""
        if not self.is_planned and is_plain(index):
            return self._wrap(self._known[unwrapped(index) :])
        return self._plan(f"slice({hcl(self)}, {hcl(index)}, length({hcl(self)}))", self._kind)

    @overload
    def map(
        self: Lists[tuple[Item, ...]],
        transform: Callable[[Item], R],
        *,
        where: Callable[[Item], bool | Value[bool]] | None = None,
    ) -> Value[tuple[R, ...]]: ...
    @overload
    def map(
        self: Lists[tuple[Scalar, ...]],
        transform: Callable[[Value[Scalar]], R],
        *,
        where: Callable[[Value[Scalar]], bool | Value[bool]] | None = None,
    ) -> Value[tuple[R, ...]]: ...
    def map(self, transform: Callable[[Any], Any], *, where: Any = None) -> Value[Any]:
        """Return the results of a function of each item of a list.

        Args:
            transform: Called with each item.
            where: Whether to include an item. Default: all items.
        """
        if not self.is_planned:
            items = [self._item(one) for one in self._known]
            included = [decided(where(one)) if where else True for one in items]
            if None not in included:
                chosen = zip(items, included, strict=True)
                return self._wrap(
                    tuple(transform(one) for one, is_included in chosen if is_included)
                )
        with loop_names(transform, 1) as (name,):
            one = self._bound(name, item_kind(self._kind_of_list()))
            result = transform(one)
            body = express(result).operand(Level.OR)
            condition = f" if {hcl(where(one))}" if where else ""
        text = f"[for {name} in {self._collection} : {body}{condition}]"
        counted = "" if where else self._counted or hcl(self)
        return self._plan(text, tuple[kind_of(result), ...], counted=counted)  # type: ignore[misc]

    def once(self: Lists[R], transform: Callable[[Value[R]], Value[R]]) -> Value[R]:
        """Return the result of a function that needs a value several times.

        Terraform has no names inside an expression but those of loops: without one it would
        calculate the value again at each place.
        """
        if not self.is_planned:
            return transform(self._wrap(self._known))
        with loop_names(transform, 1) as (name,):
            result = transform(self._bound(name, self._kind))
            text = f"[for {name} in [{hcl(self)}] : {hcl(result)}][0]"
        return self._plan(text, self._kind)

    @overload
    def filter(
        self: Lists[tuple[Item, ...]], holds: Callable[[Item], bool | Value[bool]]
    ) -> Value[tuple[Item, ...]]: ...
    @overload
    def filter(
        self: Lists[tuple[Scalar, ...]], holds: Callable[[Value[Scalar]], bool | Value[bool]]
    ) -> Value[tuple[Scalar, ...]]: ...
    def filter(self, holds: Callable[[Any], Any]) -> Value[Any]:
        """Return the items of a list for which a condition holds."""
        if not self.is_planned:
            found = [(one, decided(holds(self._item(one)))) for one in self._known]
            if None not in (counts for _, counts in found):
                return self._wrap(tuple(one for one, counts in found if counts))
        kind = self._kind_of_list()
        with loop_names(holds, 1) as (name,):
            condition = hcl(holds(self._bound(name, item_kind(kind))))
        text = f"[for {name} in {self._collection} : {name} if {condition}]"
        return self._plan(text, kind)

    def select(
        self: Lists[dict[K, Item]], holds: Callable[[Value[str], Item], Any]
    ) -> Value[dict[K, Item]]:
        """Return the entries of a table for whose key and value a condition holds."""
        if not self.is_planned:
            entries = self._known.items()
            return self._wrap(
                {key: one for key, one in entries if holds(self._wrap(key), self._item(one))}
            )
        with loop_names(holds, 2) as (key, name):
            condition = hcl(holds(self._bound(key, str), self._bound(name, item_kind(self._kind))))
        text = f"{{ for {key}, {name} in {self._collection} : {key} => {name} if {condition} }}"
        return self._plan(text, self._kind)

    @overload
    def enumerate(
        self: Lists[tuple[Item, ...]], transform: Callable[[Value[int], Item], R]
    ) -> Value[tuple[R, ...]]: ...
    @overload
    def enumerate(
        self: Lists[tuple[Scalar, ...]], transform: Callable[[Value[int], Value[Scalar]], R]
    ) -> Value[tuple[R, ...]]: ...
    def enumerate(self, transform: Callable[[Any, Any], Any]) -> Value[Any]:
        """Return the results of a function of each index, from 0, and item of a list."""
        if not self.is_planned:
            pairs = enumerate(map(self._item, self._known))
            return self._wrap(tuple(transform(self._wrap(index), one) for index, one in pairs))
        return self._loop(transform, int)

    @overload
    def entries(
        self: Lists[dict[K, Item]], transform: Callable[[Value[str], Item], R]
    ) -> Value[tuple[R, ...]]: ...
    @overload
    def entries(
        self: Lists[dict[K, Scalar]], transform: Callable[[Value[str], Value[Scalar]], R]
    ) -> Value[tuple[R, ...]]: ...
    def entries(self, transform: Callable[[Any, Any], Any]) -> Value[Any]:
        """Return the results of a function of each key and value of a table, sorted by key."""
        if not self.is_planned:
            pairs = sorted(self._known.items(), key=lambda pair: str(pair[0]))
            return self._wrap(
                tuple(transform(self._wrap(key), self._item(one)) for key, one in pairs)
            )
        return self._loop(transform, str)

    def _loop(self, transform: Callable[[Any, Any], Any], key_kind: type) -> Value[Any]:
        with loop_names(transform, 2) as (key, name):
            result = transform(self._bound(key, key_kind), self._bound(name, item_kind(self._kind)))
            body = express(result).operand(Level.OR)
        text = f"[for {key}, {name} in {self._collection} : {body}]"
        return self._plan(text, tuple[kind_of(result), ...], counted=hcl(self))  # type: ignore[misc]

    def to_table(
        self: Lists[tuple[str, ...]], transform: Callable[[Value[str]], R]
    ) -> Value[dict[str, R]]:
        """Return a table from each item of a list of texts to the result of a function of it."""
        if not self.is_planned:
            return self._wrap({text: transform(self._wrap(text)) for text in self._known})
        with loop_names(transform, 1) as (name,):
            result = transform(self._bound(name, str))
            body = express(result).operand(Level.OR)
        text = f"{{ for {name} in {express(self).operand(Level.OR)} : {name} => {body} }}"
        return self._plan(text, dict[str, kind_of(result)])  # type: ignore[misc]

    def rekeyed(
        self: Lists[dict[K, R]], transform: Callable[[Value[str], Any], str | Value[str]]
    ) -> Value[dict[str, R]]:
        """Return a table with each key replaced by a function of it and of its value."""
        if not self.is_planned:
            entries = self._known.items()
            return self._wrap(
                {str(transform(self._wrap(key), self._item(one))): one for key, one in entries}
            )
        with loop_names(transform, 2) as (key, name):
            kind = item_kind(self._kind)
            text = hcl(transform(self._bound(key, str), self._bound(name, kind)))
        entries = f"{{ for {key}, {name} in {self._collection} : {text} => {name} }}"
        return self._plan(entries, self._kind)

    @property
    def keys(self: Lists[dict[K, Any]]) -> Value[tuple[K, ...]]:
        """The keys of a table, sorted."""
        if not self.is_planned:
            return self._wrap(tuple(sorted(self._known)))
        return self._plan(f"keys({hcl(self)})", tuple[str, ...])

    @property
    def values(self: Lists[dict[K, R]]) -> Value[tuple[R, ...]]:
        """The values of a table, sorted by key."""
        if not self.is_planned:
            return self._wrap(tuple(self._known[key] for key in sorted(self._known)))
        kind: Any = tuple[item_kind(self._kind), ...]  # type: ignore[misc]
        return self._plan(judged(f"values({hcl(self)})", kind), kind)

    def get(self: Lists[dict[Any, R]], key: object, default: R | Value[R]) -> Value[R]:
        """Return the value at a key, or a default if the table lacks the key."""
        if not self.is_planned and is_plain(key):
            return self._wrap(self._known.get(unwrapped(key), default))
        # The keys of a map are texts.
        name = hcl(key) if kind_of(key) is str else f"tostring({hcl(key)})"
        text = f"lookup({hcl(self)}, {name}, {hcl(default)})"
        return self._plan(text, kind_of(default))

    @property
    def flat(self: Lists[tuple[Any, ...]]) -> Value[tuple[Any, ...]]:
        """A list of lists, flattened."""
        lists = [] if self.is_planned else [self._wrap(items) for items in self._known]
        if not self.is_planned and not any(items.is_planned for items in lists):
            return self._wrap(tuple(one for items in lists for one in items))
        return self._plan(f"flatten({hcl(self)})", item_kind(self._kind_of_list()))

    @property
    def distinct(self: Lists[tuple[R, ...]]) -> Value[tuple[R, ...]]:
        """The items of a list without duplicates; references are equal if their texts are."""
        if self.is_planned or any(self._wrap(one).is_planned for one in self._known):
            return self._plan(f"distinct({hcl(self)})", self._kind_of_list())
        return self._wrap(tuple({hcl(one): one for one in self._known}.values()))

    @property
    def repeated(self: Lists[tuple[Scalar, ...]]) -> Value[tuple[Scalar, ...]]:
        """The items that a list contains more than once, each once."""
        return self.distinct.filter(
            lambda item: self.filter(lambda other: other == item).length > 1
        )
