"""Both faces say the same: what the specs refuse, the modules' variables refuse in its words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain, islice

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


RIGHT = {
    module: [call(module, changes) for changes in cases.right] for module, cases in CASES.items()
}
WRONG = {
    module: [(call(module, case.changes), case) for case in cases.wrong]
    for module, cases in CASES.items()
}

Said = Mapping[str, list[list[Refusal]]]
"""What Terraform says of each call of a module: of those that are right, then of the others."""

each_module = pytest.mark.parametrize("module", CASES)


@pytest.fixture(scope="module")
def said(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Said:
    """What Terraform says of the modules that a selected test asks for: all take minutes."""
    asked_for = {
        item.callspec.params["module"]
        for item in request.session.items
        if isinstance(item, pytest.Function) and item.module is request.module
        if "said" in item.fixturenames
    }
    calls = {
        module: [*RIGHT[module], *(wrong for wrong, _ in WRONG[module])]
        for module in sorted(asked_for)
    }
    found = iter(terraform_says([*chain(*calls.values())], tmp_path_factory.mktemp("calls")))
    return {module: [*islice(found, len(asked))] for module, asked in calls.items()}


def said_of_wrong(said: Said, module: str) -> list[tuple[Call, Case, list[Refusal]]]:
    """Return what Terraform says of each call of a module that is wrong."""
    wrong = zip(WRONG[module], said[module][len(RIGHT[module]) :], strict=True)
    return [(call, case, refusals) for (call, case), refusals in wrong]


@each_module
def test_what_is_right_is_taken(module: str, said: Said) -> None:
    of_right = zip(CASES[module].right, said[module], strict=False)

    assert [(changes, refusals) for changes, refusals in of_right if refusals] == []


@each_module
def test_what_is_wrong_is_refused_in_the_words_of_the_spec(module: str, said: Said) -> None:
    heard = {
        case.title: difference(case.terraform_problems(call.spec), refusals)
        for call, case, refusals in said_of_wrong(said, module)
    }

    assert {title: wrong for title, wrong in heard.items() if wrong} == {}


def difference(messages: list[str], refusals: list[Refusal]) -> list[str]:
    """Return the messages that Terraform does not say, and last what it says beyond them."""
    # A message of a file shows no more than 80 characters of a value.
    cut = re.compile(r'("[^"\s]{78})[^"\s]+"')
    rest = "; ".join(cut.sub(r"\1…", refusal.message) for refusal in refusals)
    silent = []
    for message in sorted(messages, key=len, reverse=True):
        if message not in rest:
            silent.append(f"not said: {message}")
        rest = rest.replace(message, "", 1)
    beyond = rest.strip("; ")
    return [*silent, f"said: {beyond}"] if beyond else silent


@each_module
def test_every_validation_block_refuses_a_run_that_the_module_carries(
    module: str, said: Said
) -> None:
    carried = [*CASES[module].one_of_each_rule()]
    broken = {
        refusal.block
        for _, case, refusals in said_of_wrong(said, module)
        if case in carried
        for refusal in refusals
    }

    every = blocks(module, CASES[module].spec)
    assert every
    assert [block for block in every if block not in broken] == []


@each_module
def test_each_run_that_a_module_carries_expects_the_variables_that_refuse(
    module: str, said: Said
) -> None:
    wrong = {
        case.title: (refusing(CASES[module], case), {refusal.block[1] for refusal in refusals})
        for _, case, refusals in said_of_wrong(said, module)
    }

    assert {
        title: expected for title, (expected, refused) in wrong.items() if expected != refused
    } == {}


def test_the_cases_of_a_module_are_those_of_its_inputs() -> None:
    assert {module: cases.spec for module, cases in CASES.items()} == {
        face.name: face.inputs for face in faces()
    }


def test_a_difference_would_be_found() -> None:
    said = [Refusal(("network", "name", 0), "name: one; name: two")]

    assert difference(["name: two", "name: one"], said) == []
    assert difference(["name: two"], said) == ["said: name: one"]
    assert difference(["name: two", "name: three"], said) == [
        "not said: name: three",
        "said: name: one",
    ]
