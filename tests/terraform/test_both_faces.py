"""Both faces say the same: what the specs refuse, the modules' variables refuse in its words."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from commands.modules.module_tests import refusing
from modules.language.cases import Case, Cases, Changes
from modules.terraform.modules import faces
from tests.support.cases import cases_of
from tests.terraform.judges import Call, Refusal, blocks, terraform_says

CASES: Mapping[str, Cases] = {face.name: cases_of(face.name) for face in faces()}


def call(module: str, changes: Changes) -> Call:
    cases = CASES[module]
    least, values = cases.inputs({}), cases.inputs(changes)
    changed = {name for name in least | values if least.get(name) != values.get(name)}
    return Call(module, cases.spec, values, frozenset(changed) or None)


RIGHT = [call(module, changes) for module, cases in CASES.items() for changes in cases.right]
WRONG = [
    (call(module, case.changes), case) for module, cases in CASES.items() for case in cases.wrong
]
CALLS = [*RIGHT, *(wrong for wrong, _ in WRONG)]

Said = Mapping[int, list[Refusal]]


@pytest.fixture(scope="module")
def said(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Said:
    """What Terraform says of each call that a selected test asks for: all take minutes."""
    asked_for: set[int] = set()
    for item in request.session.items:
        if isinstance(item, pytest.Function) and item.module is request.module:
            if "number" in item.fixturenames:
                asked_for.add(item.callspec.params["number"])
            elif "said" in item.fixturenames:
                asked_for |= {*range(len(CALLS))}
    numbers = sorted(asked_for)
    found = terraform_says([CALLS[n] for n in numbers], tmp_path_factory.mktemp("calls"))
    return dict(zip(numbers, found, strict=True))


def said_of_wrong(said: Said) -> list[tuple[tuple[Call, Case], list[Refusal]]]:
    """Return what Terraform says of each call that is wrong."""
    return [(wrong, said[number]) for number, wrong in enumerate(WRONG, len(RIGHT))]


def shown(number: int) -> str:
    if number < len(RIGHT):
        return f"{CALLS[number].module} {number}"
    return f"{CALLS[number].module} {WRONG[number - len(RIGHT)][1].title}"[:100]


@pytest.mark.parametrize("number", range(len(RIGHT)), ids=shown)
def test_what_is_right_is_taken(number: int, said: Said) -> None:
    assert said[number] == []


@pytest.mark.parametrize("number", range(len(RIGHT), len(CALLS)), ids=shown)
def test_what_is_wrong_is_refused_in_the_words_of_the_spec(number: int, said: Said) -> None:
    case = WRONG[number - len(RIGHT)][1]

    assert left_over(case.terraform_problems(CALLS[number].spec), said[number]) == ""


def left_over(messages: list[str], refusals: list[Refusal]) -> str:
    """Return what Terraform says beyond some messages, each of which it has to say."""
    # A message of a file shows no more than 80 characters of a value.
    cut = re.compile(r'("[^"\s]{78})[^"\s]+"')
    rest = "; ".join(cut.sub(r"\1…", refusal.message) for refusal in refusals)
    for message in sorted(messages, key=len, reverse=True):
        assert message in rest
        rest = rest.replace(message, "", 1)
    return rest.strip("; ")


def test_every_validation_block_refuses_a_run_that_each_module_carries(said: Said) -> None:
    carried = {module: [*cases.one_of_each_rule()] for module, cases in CASES.items()}
    broken = {
        refusal.block
        for (call, case), refusals in said_of_wrong(said)
        if case in carried[call.module]
        for refusal in refusals
    }
    every = [block for module, cases in CASES.items() for block in blocks(module, cases.spec)]

    assert [block for block in every if block not in broken] == []
    assert len(every) > 150


def test_each_run_that_a_module_carries_expects_the_variables_that_refuse(said: Said) -> None:
    wrong = {
        f"{call.module} {case.title}": (refusing(CASES[call.module], case), refusals)
        for (call, case), refusals in said_of_wrong(said)
    }

    assert {
        title: expected
        for title, (expected, refusals) in wrong.items()
        if expected != {refusal.block[1] for refusal in refusals}
    } == {}


def test_the_cases_of_a_module_are_those_of_its_inputs() -> None:
    assert {module: cases.spec for module, cases in CASES.items()} == {
        face.name: face.inputs for face in faces()
    }


def test_what_is_left_over_would_be_found() -> None:
    said = [Refusal(("network", "name", 0), "name: one; name: two")]

    assert left_over(["name: two"], said) == "name: one"
    with pytest.raises(AssertionError):
        left_over(["name: three"], said)
