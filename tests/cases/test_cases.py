"""The cases of each noun: what is right is taken, what is wrong is refused in these words."""

from __future__ import annotations

from typing import Any

import pytest

from modules.language.cases import Case, Cases, Changes
from modules.language.problems import SpecError
from tests.support.cases import all_cases

CASES = all_cases()

RIGHT = [
    pytest.param(cases, changes, id=f"{name} {number}")
    for name, cases in CASES.items()
    for number, changes in enumerate(cases.right)
]
WRONG = [
    pytest.param(cases, case, id=f"{name} {case.title}"[:100].encode("ascii", "replace").decode())
    for name, cases in CASES.items()
    for case in cases.wrong
]


def problems(cases: Cases, values: dict[str, Any]) -> tuple[str, ...]:
    """Return what is wrong, each as ``path: message``."""
    try:
        cases.spec.parse(values, source="test")
    except SpecError as error:
        return tuple(f"{'.'.join(map(str, path))}: {text}" for path, text in error.problems)
    return ()


@pytest.mark.parametrize(("cases", "changes"), RIGHT)
def test_what_is_right_is_taken(cases: Cases, changes: Changes) -> None:
    assert problems(cases, cases.inputs(changes)) == ()


@pytest.mark.parametrize(("cases", "case"), WRONG)
def test_what_is_wrong_is_refused_in_these_words(cases: Cases, case: Case) -> None:
    assert case.problems
    assert problems(cases, cases.inputs(case.changes)) == case.problems


@pytest.mark.parametrize("cases", CASES.values(), ids=CASES)
def test_what_is_required_is_all_that_has_to_be_given(cases: Cases) -> None:
    least = cases.inputs({})
    required = {name for name, field in cases.spec.model_fields.items() if field.is_required()}

    assert required <= least.keys()
    for name in required:
        others = {field: value for field, value in least.items() if field != name}
        assert f"{name}: is required" in problems(cases, others)


@pytest.mark.parametrize("cases", CASES.values(), ids=CASES)
def test_a_title_is_given_once(cases: Cases) -> None:
    titles = [case.title for case in cases.wrong]

    assert sorted(titles) == sorted(set(titles))
