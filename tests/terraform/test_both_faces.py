"""Both faces say the same: what the specs refuse, the modules' variables refuse in its words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest

from modules.specs.base import Spec
from modules.terraform.modules import FACES
from tests.terraform.inputs.cases import Case, Cases, Changes
from tests.terraform.inputs.cluster import CLUSTER
from tests.terraform.inputs.judges import Call, Refusal, blocks, python_says, terraform_says
from tests.terraform.inputs.keys import KEY, REMOTE_STATE, SECRETS
from tests.terraform.inputs.load_balancer import LOAD_BALANCER
from tests.terraform.inputs.network import NETWORK
from tests.terraform.inputs.service import SERVICE

CASES: Mapping[str, Cases] = {
    "network": NETWORK,
    "cluster": CLUSTER,
    "load_balancer": LOAD_BALANCER,
    "service": SERVICE,
    "remote_state": REMOTE_STATE,
    "logs": KEY,
    "encryption": KEY,
    "secrets": SECRETS,
}

SPECS: Mapping[str, type[Spec]] = {face.name: face.inputs for face in FACES}


def call(module: str, changes: Changes) -> Call:
    values: dict[str, Any] = {}
    for places in (CASES[module].least, changes):
        for place, value in places.items():
            put(values, place, value)
    return Call(module, SPECS[module], values)


def put(values: dict[str, Any], place: str, value: Any) -> None:
    *tables, key = place.split(".")
    for table in tables:
        values = values.setdefault(table, {})
    values[key] = dict(value) if isinstance(value, dict) else value


RIGHT = [call(module, changes) for module, cases in CASES.items() for changes in cases.right]
WRONG = [
    (call(module, case.changes), case) for module, cases in CASES.items() for case in cases.wrong
]
CALLS = [*RIGHT, *(wrong for wrong, _ in WRONG)]

Said = list[list[Refusal]]


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Said:
    """What Terraform says of each call."""
    return terraform_says(CALLS, tmp_path_factory.mktemp("calls"))


def shown(number: int) -> str:
    module, _, values = CALLS[number]
    least = CASES[module].least
    changed = {name: value for name, value in values.items() if least.get(name) != value}
    return f"{module} {changed}"[:100]


@pytest.mark.parametrize("number", range(len(RIGHT)), ids=shown)
def test_what_is_right_is_taken_by_both(number: int, said: Said) -> None:
    assert python_says(CALLS[number]) == []
    assert said[number] == []


@pytest.mark.parametrize("number", range(len(RIGHT), len(CALLS)), ids=shown)
def test_what_is_wrong_is_refused_by_both_in_the_same_words(number: int, said: Said) -> None:
    case = WRONG[number - len(RIGHT)][1]
    python = python_says(CALLS[number])

    assert python
    assert left_over(expected(python, case), said[number]) == ""


def expected(python: list[str], case: Case) -> list[str]:
    """Return what Terraform should say: Python's words, but for what a case lists."""
    # In Terraform's language a number in quotes is a number.
    same = [message.replace(", without quotes", "") for message in python]
    return [*([case.instead] if case.instead else same), *([case.also] if case.also else [])]


def left_over(messages: list[str], refusals: list[Refusal]) -> str:
    """Return what Terraform says beyond some messages, each of which it has to say."""
    # A message of a file shows no more than 80 characters of a value.
    cut = re.compile(r'("[^"\s]{78})[^"\s]+"')
    rest = "; ".join(cut.sub(r"\1…", refusal.message) for refusal in refusals)
    for message in sorted(messages, key=len, reverse=True):
        assert message in rest
        rest = rest.replace(message, "", 1)
    return rest.strip("; ")


def test_every_validation_block_refuses_something(said: Said) -> None:
    broken = {refusal.block for refusals in said for refusal in refusals}
    every = [block for module, spec in SPECS.items() for block in blocks(module, spec)]

    assert [block for block in every if block not in broken] == []
    assert len(every) > 150


def test_every_module_has_its_cases() -> None:
    assert CASES.keys() == SPECS.keys()


def test_what_is_left_over_would_be_found() -> None:
    said = [Refusal(("network", "name", 0), "name: one; name: two")]

    assert left_over(["name: two"], said) == "name: one"
    with pytest.raises(AssertionError):
        left_over(["name: three"], said)
