"""What rules and constructs do with values: each function, with a value of each kind it takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from modules.cluster.spec import StrategySpec
from modules.language.expression import Expression, When, hcl
from modules.specs import operations as do

WORDS = tuple[str, ...]
TABLE = dict[str, int]
SHARES = dict[str, StrategySpec]
ONE, OTHER = StrategySpec(weight=3, base=1), StrategySpec(weight=0)


class Operation(NamedTuple):
    """A use of a function, which Python and Terraform have to agree on."""

    name: str
    use: Callable[[Any], Any]
    value: Any
    kind: Any

    def planned(self) -> Any:
        """Return what the function gives of an expression that stands for the value."""
        return self.use(Expression(f"({hcl(self.value)})", self.kind))

    def plain(self) -> Any:
        """Return what the function gives of the value."""
        return self.use(self.value)


def of(name: str, kind: Any, use: Callable[[Any], Any], *values: Any) -> list[Operation]:
    return [Operation(name, use, value, kind) for value in values]


OPERATIONS: list[Operation] = [
    *of("negated", bool, do.negated, True, False),
    *of("negated twice", bool, lambda x: do.negated(do.negated(x)), True, False),
    *of("given", str | None, do.given, "", "a", None),
    *of("exactly_one", bool, lambda x: do.exactly_one(x, x == False, False), True, False),  # noqa: E712
    *of("exactly_one", bool, lambda x: do.exactly_one(x, x), True, False),
    *of("implied", bool, lambda x: do.implied(x, lambda: x == False), True, False),  # noqa: E712
    *of("chosen", bool, lambda x: do.chosen(x, "one", "other"), True, False),
    *of("chosen of itself", int, lambda x: do.chosen(x > 1, x, 1), 1, 2),
    *of("compared", int, lambda x: (x < 2) & (x >= 1) | (x == 5) & (x != 6), 0, 1, 2, 5),
    *of("compared", int, lambda x: True & (x <= 2), 2, 3),
    *of("compared", int, lambda x: False | (x > 2), 2, 3),
    *of("length", WORDS, do.length, (), ("a",), ("a", "b")),
    *of("keys", TABLE, do.keys, {}, {"b": 1, "a": 2}),
    *of("values", TABLE, do.values, {}, {"b": 1, "a": 2}),
    *of("contains", WORDS, lambda x: do.contains(x, "a"), (), ("a",), ("b",)),
    *of("contains of a plain list", str, lambda x: do.contains(("a", "b"), x), "a", "c"),
    *of("starts_with", str, lambda x: do.starts_with(x, "ab"), "abc", "ab", "a", ""),
    *of("only", WORDS, lambda x: do.only(x, lambda item: item != "a"), (), ("a", "b", "a")),
    *of("only of specs", SHARES, lambda x: do.only(do.values(x), lambda share: share.base > 0),
        {}, {"b": ONE, "a": OTHER}),
    *of("mapped", WORDS, lambda x: do.mapped(x, lambda item: {"name": item}), (), ("b", "a")),
    *of("numbered", WORDS, lambda x: do.numbered(x, lambda n, item: [n, item]), (), ("b", "a")),
    *of("entries", TABLE, lambda x: do.entries(x, lambda key, value: [key, value]),
        {}, {"b": 1, "a": 2}),
    *of("entries of specs", SHARES, lambda x: do.entries(x, lambda key, share: share.weight),
        {"b": ONE, "a": OTHER}),
    *of("keyed", WORDS, lambda x: do.keyed(x, lambda item: f"{item}!"), (), ("b", "a")),
    *of("merged", TABLE, lambda x: do.merged({"a": 1}, x), {}, {"a": 2, "b": 3}),
    *of("merged below", TABLE, lambda x: do.merged(x, {"a": 1}), {}, {"a": 2, "b": 3}),
    *of("lookup", int, lambda x: do.lookup({1: (2, 3)}, x), 1, 4),
    *of("distinct", WORDS, do.distinct, (), ("b", "a", "b")),
    *of("only", tuple[str | None, ...], lambda x: do.only(x, do.given), (), ("a", None, "b")),
    *of("repeated", WORDS, do.repeated, (), ("a", "b"), ("b", "a", "b", "a", "b")),
    *of("listing", str, do.listing, "a"),
    *of("first", WORDS, do.first, ("b", "a")),
    *of("common", dict[str, dict[str, int]], lambda x: do.common(*_two(x)),
        {"one": {}, "other": {"a": 1}},
        {"one": {"b": 1, "c": 2, "a": 3}, "other": {"c": 1, "b": 2}}),
    *of("joined", WORDS, lambda x: do.joined(x, ("z",)), (), ("b", "a")),
    *of("joined behind", WORDS, lambda x: do.joined(["z"], x), (), ("b", "a")),
    *of("part", StrategySpec | None, lambda x: do.part(x, "weight"), ONE, None),
    *of("listed", WORDS, lambda x: f"{do.listed(x)} overlap", (), ("a",), ("b", "a")),
    *of("named", WORDS, lambda x: f"{do.named(x)} twice", (), ("a",), ("b", "a")),
    *of("either", WORDS, lambda x: f"choose {do.either(x)}", (), ("a",), ("b", "a"), ("a",) * 3),
    *of("either of numbers", tuple[int, ...], do.either, (1,), (1, 2, 3)),
    *of("those_present", bool, lambda x: do.those_present({"a": When(x, ONE)}), True, False),
    *of("values_present", bool,
        lambda x: do.values_present({"a": 1, "b": When(x, 2), "c": When(True, 3),
                                     "d": When(False, 4)}), True, False),
    *of("items_present", bool,
        lambda x: do.items_present([1, When(x, 2), When(False, 3)]), True, False),
    *of("as_data", SHARES, do.as_data, {}, {"b": ONE, "a": OTHER}),
    *of("text", str, lambda x: f"<{x}> & \"{x}\"", "", "a", 'a "b" \\ c\nd', "größer 😀"),
]  # fmt: skip
"""Two values of each kind or more, the empty one among them."""


def _two(tables: Any) -> tuple[Any, Any]:
    if isinstance(tables, Expression):
        return tuple(Expression(f"{tables.text}.{n}", dict[str, int]) for n in ("one", "other"))  # type: ignore[return-value]
    return tables["one"], tables["other"]
