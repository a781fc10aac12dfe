"""What rules and constructs do with plain values and with Terraform expressions alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_args

from modules.specs.expression import Expression, When, hcl, item_kind


def negated(condition: Any) -> Any:
    """Return the opposite of a condition."""
    if isinstance(condition, Expression):
        text = condition.text
        return Expression(text[1:] if text.startswith("!") else f"!{text}", bool)
    return not condition


def given(value: Any) -> Any:
    """Say whether a value that may be left out is there."""
    return value != None if isinstance(value, Expression) else value is not None  # noqa: E711


def exactly_one(*conditions: Any) -> Any:
    """Say whether one of several conditions holds and no other."""
    if any(isinstance(condition, Expression) for condition in conditions):
        return Expression(f"length([for holds in {hcl(conditions)} : holds if holds]) == 1", bool)
    return sum(conditions) == 1


def implied(condition: Any, consequence: Callable[[], Any]) -> Any:
    """Say whether a consequence holds where a condition does; else it is not looked at."""
    if isinstance(condition, Expression):
        return Expression(f"({condition.text} ? {hcl(consequence())} : true)", bool)
    return not condition or consequence()


def chosen(condition: Any, one: Any, other: Any) -> Any:
    """Return one of two values."""
    if isinstance(condition, Expression):
        kind = one.kind if isinstance(one, Expression) else type(one)
        return Expression(f"({condition.text} ? {hcl(one)} : {hcl(other)})", kind)
    return one if condition else other


def length(values: Any) -> Any:
    """Return how many there are."""
    if isinstance(values, Expression):
        return Expression(f"length({values.text})", int)
    return len(values)


def keys(table: Any) -> Any:
    """Return the keys of a table, sorted."""
    if isinstance(table, Expression):
        return Expression(f"keys({table.text})", tuple[str, ...])
    return tuple(sorted(table))


def values(table: Any) -> Any:
    """Return the values of a table, in the order of its keys."""
    if isinstance(table, Expression):
        return Expression(f"values({table.text})", tuple[get_args(table.kind)[1], ...])  # type: ignore[misc]
    return tuple(table[key] for key in sorted(table))


def contains(collection: Any, value: Any) -> Any:
    """Say whether a value is one of several."""
    if isinstance(collection, Expression) or isinstance(value, Expression):
        return Expression(f"contains({hcl(collection)}, {hcl(value)})", bool)
    return value in collection


def starts_with(text: Any, prefix: str) -> Any:
    """Say whether a text starts with another."""
    if isinstance(text, Expression):
        return Expression(f"startswith({text.text}, {hcl(prefix)})", bool)
    return text.startswith(prefix)


def only(collection: Any, holds: Callable[[Any], Any]) -> Any:
    """Return the items of a collection of which a condition holds."""
    if isinstance(collection, Expression):
        item = Expression("item", item_kind(collection.kind))
        text = f"[for item in {collection.text} : item if {hcl(holds(item))}]"
        return Expression(text, tuple[item.kind, ...])  # type: ignore[name-defined]
    return tuple(item for item in collection if holds(item))


def mapped(collection: Any, made: Callable[[Any], Any]) -> Any:
    """Return what is made of each item of a list, in its order."""
    if isinstance(collection, Expression):
        item = Expression("item", item_kind(collection.kind))
        return Expression(f"[for item in {collection.text} : {hcl(made(item))}]", list[Any])
    return [made(item) for item in collection]


def numbered(items: Any, made: Callable[[Any, Any], Any]) -> Any:
    """Return what is made of each item of a list and its number, which starts at 1."""
    if isinstance(items, Expression):
        number, item = Expression("index + 1", int), Expression("item", item_kind(items.kind))
        text = f"[for index, item in {items.text} : {hcl(made(number, item))}]"
        return Expression(text, list[Any])
    return [made(number, item) for number, item in enumerate(items, start=1)]


def entries(table: Any, made: Callable[[Any, Any], Any]) -> Any:
    """Return what is made of each key and value of a table, in the order of its keys."""
    if isinstance(table, Expression):
        value = Expression("value", get_args(table.kind)[1])
        text = f"[for key, value in {table.text} : {hcl(made(Expression('key', str), value))}]"
        return Expression(text, list[Any])
    return [made(key, table[key]) for key in sorted(table)]


def keyed(collection: Any, made: Callable[[Any], Any]) -> Any:
    """Return a table of what is made of each item of a list of texts, by that text."""
    if isinstance(collection, Expression):
        text = f"{{ for item in {collection.text} : item => {hcl(made(Expression('item', str)))} }}"
        return Expression(text, dict[str, Any])
    return {item: made(item) for item in collection}


def merged(one: Any, other: Any) -> Any:
    """Lay one table over another."""
    if isinstance(one, Expression) or isinstance(other, Expression):
        kind = other.kind if isinstance(other, Expression) else one.kind
        return Expression(f"merge({hcl(one)}, {hcl(other)})", kind)
    return {**one, **other}


def lookup(table: dict[int, tuple[int, ...]], key: Any) -> Any:
    """Return an entry of a fixed table of lists, an empty list where it has none."""
    if isinstance(key, Expression):
        written = {str(known): list(entry) for known, entry in table.items()}
        return Expression(f"lookup({hcl(written)}, tostring({key.text}), [])", tuple[int, ...])
    return table.get(key, ())


def distinct(items: Any) -> Any:
    """Return a list without repetitions."""
    if isinstance(items, Expression):
        return Expression(f"distinct({items.text})", items.kind)
    return list(dict.fromkeys(items))


def repeated(items: Any) -> Any:
    """Return what a list holds more than once, each once."""
    if isinstance(items, Expression):
        times = f"length([for other in {items.text} : other if other == item])"
        text = f"[for item in distinct({items.text}) : item if {times} > 1]"
        return Expression(text, items.kind)
    return tuple(item for item in dict.fromkeys(items) if items.count(item) > 1)


def listing(item: Any) -> Any:
    """Return a list of one item."""
    if isinstance(item, Expression):
        return Expression(f"[{item.text}]", tuple[item.kind, ...])
    return [item]


def first(items: Any) -> Any:
    """Return the first item of a list."""
    if isinstance(items, Expression):
        return Expression(f"{items.text}[0]", item_kind(items.kind))
    return items[0]


def common(one: Any, other: Any) -> Any:
    """Return the keys that two tables share, sorted."""
    if isinstance(one, Expression):
        return Expression(f"sort(setintersection(keys({one.text}), keys({other.text})))", list[str])
    return sorted(one.keys() & other.keys())


def joined(one: Any, other: Any) -> Any:
    """Return the items of two lists, one behind the other."""
    if isinstance(one, Expression) or isinstance(other, Expression):
        return Expression(f"concat({hcl(one)}, {hcl(other)})", tuple[Any, ...])
    return [*one, *other]


def part(table: Any, name: str) -> Any:
    """Return a field of a spec that may be left out, None where it is."""
    if isinstance(table, Expression):
        field = getattr(table, name)
        return Expression(f"try({field.text}, null)", field.kind)
    return getattr(table, name, None)


def listed(texts: Any) -> str:
    """Return texts for a message, as they are."""
    if isinstance(texts, Expression):
        return f'${{join(", ", {texts.text})}}'
    return ", ".join(texts)


def named(items: Any) -> str:
    """Return texts for a message, each in quotes."""
    if isinstance(items, Expression):
        return f'${{join(", ", formatlist("%q", {items.text}))}}'
    return ", ".join(f'"{item}"' for item in items)


def either(options: Any) -> str:
    """Return options as a reader says them: ``512, 1024 or 2048``."""
    if isinstance(options, Expression):
        text = options.text
        head = f'join(", ", slice({text}, 0, max(0, length({text}) - 1)))'
        return f'${{join(" or ", compact([{head}, try(element({text}, length({text}) - 1), "")]))}}'
    texts = [str(option) for option in options]
    return " or ".join([", ".join(texts[:-1]), texts[-1]] if len(texts) > 1 else texts)


def those_present(table: dict[str, When]) -> Any:
    """Return the entries of a table of specs whose condition holds."""
    if any(isinstance(entry.condition, Expression) for entry in table.values()):
        kind = type(next(iter(table.values())).value)
        return Expression(hcl(table), dict[str, kind])  # type: ignore[valid-type]
    return values_present(table)


def items_present(items: list[Any]) -> list[Any]:
    """Return a list without the items whose condition is known not to hold."""
    return list(values_present(dict(enumerate(items))).values())


def values_present(table: dict[Any, Any]) -> dict[Any, Any]:
    """Return a table without the values whose condition is known not to hold."""
    return {
        key: value.value if _is_plain(value) else value
        for key, value in table.items()
        if not _is_plain(value) or value.condition
    }


def _is_plain(value: Any) -> bool:
    return isinstance(value, When) and not isinstance(value.condition, Expression)


def as_data(table: Any) -> Any:
    """Return a table of specs as plain data."""
    if isinstance(table, Expression):
        return table
    return {key: table[key].model_dump() for key in sorted(table)}
