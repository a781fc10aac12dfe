"""What can be done with values: each operation, with values of each kind that it takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from modules.cluster.spec import StrategySpec
from modules.language.expression import When, hcl
from modules.language.functions import either, listed, quoted, split, substr, tonumber
from modules.language.value import Value, exactly_one, table, values

WORDS = tuple[str, ...]
QUOTE = '"'
LISTS = tuple[tuple[str, ...], ...]
TABLE = dict[str, int]
SHARES = dict[str, StrategySpec]
ONE = StrategySpec(weight=Value(3), base=Value(1))
OTHER = StrategySpec(weight=Value(0))


class Operation(NamedTuple):
    """A use of a value, which Python and Terraform have to agree on."""

    name: str
    use: Callable[[Value[Any]], Any]
    value: Any
    kind: Any

    def planned(self) -> Any:
        """Return what the operation gives of a value that only Terraform knows."""
        return self.use(Value.planned(f"({hcl(self.value)})", self.kind))

    def known(self) -> Any:
        """Return what the operation gives of the known value."""
        return self.use(Value(self.value))


def of(name: str, kind: Any, use: Callable[[Any], Any], *known: Any) -> list[Operation]:
    return [Operation(name, use, value, kind) for value in known]


OPERATIONS: list[Operation] = [
    *of("not", bool, lambda x: ~x, True, False),
    *of("not twice", bool, lambda x: ~~x, True, False),
    *of("not of or twice", int, lambda x: ~~((x < 1) | (x > 2)) & (x != 3), 0, 1, 3, 4),
    *of("not of not equal", int, lambda x: ~(~(x == 1) & (x != 2)), 1, 2, 3),
    *of("not equal twice", int, lambda x: ~(~(x == 1)), 1, 2),
    *of("is_given", str | None, lambda x: x.is_given, "", "a", None),
    *of("is_present", WORDS, lambda x: x.is_present, (), ("a",)),
    *of("is_present of a bool", bool, lambda x: x.is_present, True, False),
    *of("exactly_one", bool, lambda x: exactly_one(x, ~x, Value(False)), True, False),
    *of("exactly_one", bool, lambda x: exactly_one(x, x), True, False),
    *of("implies", bool, lambda x: x.implies(lambda: x == False), True, False),  # noqa: E712
    *of("then", bool, lambda x: x.then("one", "other"), True, False),
    *of("then of itself", int, lambda x: (x > 1).then(x, 1), 1, 2),
    *of("then in then", int, lambda x: (x > 1).then((x > 2).then("b", "c"), "d"), 1, 2, 3),
    *of("compared", int, lambda x: (x < 2) & (x >= 1) | (x == 5) & (x != 6), 0, 1, 2, 5),
    *of("and behind or", int, lambda x: ((x < 2) | (x > 5)) & (x != 0), 0, 1, 3, 6),
    *of("not of and", int, lambda x: ~((x < 2) & (x > 0)), 0, 1, 3),
    *of("compared conditions", int, lambda x: (x < 2) == (x > 0), 0, 1, 3),
    *of("plain in front", int, lambda x: True & (x <= 2), 2, 3),
    *of("plain in front", int, lambda x: False | (x > 2), 2, 3),
    *of("if_given", str | None, lambda x: x.if_given(lambda text: text, otherwise="b"), "a", None),
    *of("if_given of specs", StrategySpec | None, lambda x: x.if_given(lambda s: s.weight),
        ONE, None),
    *of("add", int, lambda x: x + 2, 0, 3),
    *of("add in a comparison", int, lambda x: x + 2 > 4, 2, 3),
    *of("length", WORDS, lambda x: x.length, (), ("a",), ("a", "b")),
    *of("length of a map", WORDS, lambda x: x.map(lambda one: {"a": one}).length, (), ("a",)),
    *of("keys", TABLE, lambda x: x.keys, {}, {"b": 1, "a": 2}),
    *of("values", TABLE, lambda x: x.values, {}, {"b": 1, "a": 2}),
    *of("contains", WORDS, lambda x: x.contains("a"), (), ("a",), ("b",)),
    *of("contains of a known list", str, lambda x: Value(("a", "b")).contains(x), "a", "c"),
    *of("starts_with", str, lambda x: x.starts_with("ab"), "abc", "ab", "a", ""),
    *of("filter", WORDS, lambda x: x.filter(lambda word: word != "a"), (), ("a", "b", "a")),
    *of("filter of specs", SHARES, lambda x: x.values.filter(lambda share: share.base > 0),
        {}, {"b": ONE, "a": OTHER}),
    *of("filter of what is given", tuple[str | None, ...],
        lambda x: x.filter(lambda one: one.is_given), (), ("a", None, "b")),
    *of("map", WORDS, lambda x: x.map(lambda word: {"name": word}), (), ("b", "a")),
    *of("map where", WORDS, lambda x: x.map(lambda w: f"{w}!", where=lambda w: w != "a"),
        (), ("b", "a")),
    *of("map in map", WORDS, lambda x: x.map(lambda word: x.map(lambda word: f"{word}.")),
        (), ("b", "a")),
    *of("outer in inner", WORDS, lambda x: x.map(lambda a: x.map(lambda b: f"{a}{b}")),
        (), ("b", "a")),
    *of("entries in entries", TABLE,
        lambda x: x.entries(lambda key, value: x.entries(lambda k, v: f"{key}{value}{k}{v}")),
        {}, {"b": 1, "a": 2}),
    *of("the same names at each depth", TABLE,
        lambda x: x.entries(lambda key, value: [key, x.entries(lambda key, value: [key, value])]),
        {}, {"b": 1, "a": 2}),
    *of("when in entries", TABLE,
        lambda x: x.entries(lambda key, value: {"key": key, "value": When(value > 1, value)}),
        {}, {"b": 1, "a": 2}),
    *of("when of a list in a loop", TABLE,
        lambda x: x.entries(lambda key, value: ["k", When(value > 1, key), "l"]),
        {}, {"b": 1, "a": 2}),
    *of("enumerate", WORDS, lambda x: x.enumerate(lambda n, word: [n + 1, word]), (), ("b", "a")),
    *of("entries", TABLE, lambda x: x.entries(lambda key, value: [key, value]),
        {}, {"b": 1, "a": 2}),
    *of("entries of specs", SHARES, lambda x: x.entries(lambda key, share: share.weight),
        {"b": ONE, "a": OTHER}),
    *of("to_table", WORDS, lambda x: x.to_table(lambda word: f"{word}!"), (), ("b", "a")),
    *of("rekeyed", TABLE, lambda x: x.rekeyed(lambda key, value: f"{key}-{value}"),
        {}, {"b": 1, "a": 2}),
    *of("merged", TABLE, lambda x: Value({"a": 1}) | x, {}, {"a": 2, "b": 3}),
    *of("merged below", TABLE, lambda x: x | {"a": 1}, {}, {"a": 2, "b": 3}),
    *of("get", int, lambda x: Value({1: (2, 3)}).get(x, ()), 1, 4),
    *of("item", WORDS, lambda x: x[1], ("b", "a")),
    *of("from_index", WORDS, lambda x: x.from_index(1), ("b",), ("b", "a", "c")),
    *of("flat", LISTS, lambda x: x.flat, (), (("a",), (), ("b", "a"))),
    *of("distinct", WORDS, lambda x: x.distinct, (), ("b", "a", "b")),
    *of("repeated", WORDS, lambda x: x.repeated, (), ("a", "b"), ("b", "a", "b", "a", "b")),
    *of("joined", WORDS, lambda x: x + ("z",), (), ("b", "a")),  # noqa: RUF005
    *of("joined behind", WORDS, lambda x: Value(("z",)) + x, (), ("b", "a")),
    *of("values of", str, lambda x: values(x, "b"), "a"),
    *of("substr", str, lambda x: substr(x, 1, 2), "abcd", "a"),
    *of("split", str, lambda x: tonumber(split("/", x)[1]), "10.0.0.0/16"),
    *of("listed", WORDS, lambda x: f"{listed(x)} overlap", (), ("a",), ("b", "a")),
    *of("quoted", WORDS, lambda x: f"{quoted(x)} twice", (), ("a",), ("b", "a")),
    *of("either", WORDS, lambda x: f"choose {either(x)}", (), ("a",), ("b", "a"), ("a",) * 3),
    *of("either of numbers", tuple[int, ...], either, (1,), (1, 2, 3)),
    *of("table", bool, lambda x: table({"a": When(x, ONE)}, StrategySpec), True, False),
    *of("when in a table", bool,
        lambda x: {"a": 1, "b": When(x, "2"), "c": When(True, 3), "d": When(False, 4)},
        True, False),
    *of("when alone in a table", bool, lambda x: {"b": When(x, {"c": [1]})}, True, False),
    *of("when in a list", bool, lambda x: [1, When(x, 2), When(False, 3), 4], True, False),
    *of("when alone in a list", bool, lambda x: [When(x, {"a": 1})], True, False),
    *of("text", str, lambda x: f"<{x}> & \"{x}\"", "", "a", 'a "b" \\ c\nd', "größer 😀"),
    *of("text in text", bool, lambda x: f"{x.then('{a', 'b}')}{x.then(QUOTE, '$')}", True, False),
]  # fmt: skip
"""Two values of each kind or more, the empty one among them."""
