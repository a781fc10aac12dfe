"""Rules on lists in tables in lists are judged alike by Python and by the real Terraform.

The rules are put together at random from what values offer, the specs and their data as well. All
functions name their parameters alike, so that a loop that took the name of another would be seen.
"""

from collections.abc import Callable, Iterator
from random import Random
from typing import Any, NamedTuple

import pytest

from modules.language.kinds import is_spec, kind_at
from modules.language.problems import Rule, SpecError
from modules.language.spec import Spec
from modules.language.value import Value, exactly_one
from tests.terraform.judges import Call, terraform_says

RULES = 36
"""Sets of rules: one spec, one module each."""

TRIES = 6
"""Data that each set is tried on."""

Condition = Callable[[Any], Value[bool]]

WORDS = ("a", "b", "c")


class Conditions(NamedTuple):
    """What each level of a spec is held to."""

    leaf: Condition
    branch: Condition
    tree: Condition


def joined(random: Random, one: Condition, other: Condition) -> Condition:
    """Return a condition made of two."""
    ways: list[Condition] = [
        lambda x: one(x) & other(x),
        lambda x: one(x) | other(x),
        lambda x: ~one(x) | other(x),
        lambda x: one(x) == other(x),
        lambda x: one(x).implies(lambda: other(x)),
        lambda x: one(x).then(other(x), ~other(x)),
        lambda x: exactly_one(one(x), other(x)),
        lambda x: ~(one(x) & ~other(x)),
    ]
    return random.choice(ways)


def leaf_condition(random: Random) -> Condition:
    """Return a condition of the innermost spec: numbers, texts, what may be left out."""
    k = random.randint(0, 3)
    word = random.choice(WORDS)
    ways: list[Condition] = [
        lambda x: x.number < k,
        lambda x: x.number + 1 >= k,
        lambda x: x.words.length <= k,
        lambda x: x.words.repeated.length == 0,
        lambda x: x.words.contains(word),
        lambda x: x.words.filter(lambda item: item != word).length < k,
        lambda x: x.maybe.is_given,
        lambda x: x.maybe.if_given(lambda item: item > k, otherwise=True),
        lambda x: x.words.map(lambda item: x.words.filter(lambda item: item == word).length > 0)
        .contains(True),
        lambda x: x.words.map(
            lambda item: x.words.filter(lambda other: other == item).length
        ).contains(k),
    ]  # fmt: skip
    one, other = random.sample(ways, 2)
    return random.choice([one, joined(random, one, other)])


def branch_condition(random: Random) -> Condition:
    """Return a condition of a spec with lists and tables of others."""
    k = random.randint(0, 3)
    of_leaf, of_other = leaf_condition(random), leaf_condition(random)
    ways: list[Condition] = [
        lambda x: x.items.filter(lambda item: of_leaf(item)).length <= k,
        lambda x: x.table.values.filter(lambda item: of_leaf(item)).length >= k,
        lambda x: x.front.if_given(lambda item: of_leaf(item), otherwise=True),
        lambda x: x.items.map(lambda item: item.words).flat.repeated.length == 0,
        lambda x: x.table.keys.contains("a"),
        lambda x: x.table.entries(
            lambda key, item: item.words.map(lambda item: f"{key}{item}")
        ).flat.distinct.length != k,
        lambda x: x.items.map(
            lambda item: x.table.values.filter(lambda item: of_leaf(item) & of_other(item)).length
            > item.number
        ).contains(True),
        lambda x: x.items.enumerate(
            lambda index, item: x.items.from_index(index + 1)
            .filter(lambda other: other.number == item.number).length
        ).contains(k),
    ]  # fmt: skip
    return joined(random, random.choice(ways), random.choice(ways))


def tree_condition(random: Random) -> Condition:
    """Return a condition of the outermost spec."""
    k = random.randint(0, 2)
    of_branch, of_leaf = branch_condition(random), leaf_condition(random)
    ways: list[Condition] = [
        lambda x: x.branches.filter(lambda item: of_branch(item)).length >= k,
        lambda x: x.branches.map(lambda item: item.items.filter(lambda item: of_leaf(item)))
        .flat.length <= k,
        lambda x: x.branches.map(
            lambda item: item.table.entries(lambda item, value: of_leaf(value))
        ).flat.contains(True),
    ]  # fmt: skip
    return random.choice(ways)


def spec_with(conditions: Conditions) -> type[Spec]:
    """Return a spec of three levels, each held to its condition."""

    class Leaf(Spec):
        """The innermost level."""

        number: Value[int] = Value(0)
        words: Value[tuple[str, ...]] = Value(())
        maybe: Value[int | None] = Value(None)

        def rules(self) -> Iterator[Rule]:
            yield Rule(("number",), conditions.leaf(self), f"{self.number} is refused")

    class Branch(Spec):
        """The level between."""

        items: Value[tuple[Leaf, ...]] = Value(())
        table: Value[dict[str, Leaf]] = Value({})
        front: Value[Leaf | None] = Value(None)

        def rules(self) -> Iterator[Rule]:
            yield Rule(("items",), conditions.branch(self), f"{self.items.length} are refused")

    class Tree(Spec):
        """The outermost level."""

        branches: Value[tuple[Branch, ...]] = Value(())

        def rules(self) -> Iterator[Rule]:
            yield Rule(("branches",), conditions.tree(self), f"{self.branches.length} are refused")

    return Tree


def leaf(random: Random) -> dict[str, Any]:
    """Return data of the innermost level."""
    words = [random.choice(WORDS) for _ in range(random.randint(0, 3))]
    given = {"maybe": random.randint(0, 4)} if random.random() < 0.5 else {}
    return {"number": random.randint(0, 3), "words": words, **given}


def tree(random: Random) -> dict[str, Any]:
    """Return data of the whole spec."""

    def branch() -> dict[str, Any]:
        front = {"front": leaf(random)} if random.random() < 0.5 else {}
        return {
            "items": [leaf(random) for _ in range(random.randint(0, 3))],
            "table": {word: leaf(random) for word in random.sample(WORDS, random.randint(0, 3))},
            **front,
        }

    return {"branches": [branch() for _ in range(random.randint(0, 3))]}


def calls() -> Iterator[Call]:
    """Yield each set of rules with its data: half of the sets hold one level alone to a rule."""
    random = Random(11)  # noqa: S311  (the same rules in each run)
    free: Condition = lambda x: Value(True)  # noqa: E731
    for number in range(RULES):
        made = Conditions(leaf_condition(random), branch_condition(random), tree_condition(random))
        level = random.choice([*Conditions._fields, None])
        if level:
            made = Conditions(free, free, free)._replace(**{level: getattr(made, level)})
        spec = spec_with(made)
        for _ in range(TRIES):
            yield Call(f"rules_{number}", spec, tree(random))


def python_refuses(call: Call) -> set[str]:
    """Return the fields that Python refuses: neither numbers of items nor keys of tables."""
    try:
        call.spec.parse(call.values, source="test")
    except SpecError as error:
        paths = [problem.path for problem in error.problems]
        return {
            ".".join(
                str(part)
                for end, part in enumerate(path)
                if is_spec(kind_at(call.spec, path[:end]))
            )
            for path in paths
        }
    return set()


def fields(messages: list[str]) -> set[str]:
    """Return the fields that messages are about; one message may speak of several items."""
    return {part.partition(":")[0] for message in messages for part in message.split("; ")}


@pytest.fixture(scope="module")
def judgements(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[set[str], set[str]]]:
    """The fields that each judge refuses, by call: Python's and Terraform's."""
    made = list(calls())
    found = terraform_says(made, tmp_path_factory.mktemp("rules"))
    return [
        (python_refuses(call), fields([refusal.message for refusal in refusals]))
        for call, refusals in zip(made, found, strict=True)
    ]


def test_terraform_and_python_refuse_the_same(judgements: list[tuple[set[str], set[str]]]) -> None:
    assert [pair for pair in judgements if pair[0] != pair[1]] == []


def test_what_is_generated_tells_the_judges_apart(
    judgements: list[tuple[set[str], set[str]]],
) -> None:
    refused = [python for python, _ in judgements if python]

    assert len(judgements) == RULES * TRIES
    assert len(judgements) / 5 < len(refused) < len(judgements) * 4 / 5
    assert len({frozenset(found) for found in refused}) > 3
