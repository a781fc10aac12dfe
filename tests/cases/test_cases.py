"""The cases of each noun: what is right is taken, what is wrong is refused in these words."""

from __future__ import annotations

from typing import Any

import pytest

from modules.language.cases import Cases
from modules.language.problems import SpecError
from tests.support.cases import all_cases

CASES = all_cases()

each_spec = pytest.mark.parametrize("cases", CASES.values(), ids=CASES)
"""Thousands of cases are a test for each spec: as tests of their own they took twice the time."""


def problems(cases: Cases, values: dict[str, Any]) -> tuple[str, ...]:
    """Return what is wrong, each as ``path: message``."""
    try:
        cases.spec.parse(values, source="test")
    except SpecError as error:
        return tuple(f"{'.'.join(map(str, path))}: {text}" for path, text in error.problems)
    return ()


@each_spec
def test_what_is_right_is_taken(cases: Cases) -> None:
    said = [(changes, problems(cases, cases.inputs(changes))) for changes in cases.right]

    assert [(changes, refused) for changes, refused in said if refused] == []


@each_spec
def test_what_is_wrong_is_refused_in_these_words(cases: Cases) -> None:
    said = {case.title: problems(cases, cases.inputs(case.changes)) for case in cases.wrong}

    assert said == {case.title: case.problems for case in cases.wrong}
    assert all(said.values())


@each_spec
def test_what_is_required_is_all_that_has_to_be_given(cases: Cases) -> None:
    least = cases.inputs({})
    required = {name for name, field in cases.spec.model_fields.items() if field.is_required()}

    assert required <= least.keys()
    for name in required:
        others = {field: value for field, value in least.items() if field != name}
        assert f"{name}: is required" in problems(cases, others)


@each_spec
def test_a_title_is_given_once(cases: Cases) -> None:
    titles = [case.title for case in cases.wrong]

    assert sorted(titles) == sorted(set(titles))
