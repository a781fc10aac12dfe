"""Numbers with a fraction, whole ones, and what is none of them."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from pydantic import Field

from modules.language.numbers import AnyNumber, HalfSteps
from modules.language.spec import Spec
from tests.support.building import problems


class Measured(Spec):
    """A spec with such numbers."""

    share: Annotated[float, Field(gt=0, le=10**15), AnyNumber()] = 1
    capacity: Annotated[float, Field(ge=0, le=256), HalfSteps()] = 1


@pytest.mark.parametrize("value", [0.75, 1e-7, 5, 10**15])
def test_a_number_stays_as_it_is_written(value: float) -> None:
    share = Measured.parse({"share": value}, source="").share

    assert share == value
    assert type(share) is type(value)


def test_a_whole_number_with_a_point_is_written_without_one() -> None:
    assert type(Measured.parse({"share": 2.0}, source="").share) is int


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        *((True, "true"), ("0.5", '"0.5"'), ([0.5], "[0.5]")),
        *((float("nan"), "nan"), (float("inf"), "inf"), (float("-inf"), "-inf")),
    ],
)
def test_what_is_no_number_is_refused(value: Any, shown: str) -> None:
    assert problems(Measured, {"share": value}) == [
        f"share: {shown} is not a number; write one, without quotes"
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0 is too small; give more than 0"),
        (-0.5, "-0.5 is too small; give more than 0"),
        (10**15 + 1, "1000000000000001 is too large; give at most 1000000000000000"),
        (10**400, f"1{'0' * 78}… is not a number; write one, without quotes"),
    ],
)
def test_a_number_beyond_its_bounds_is_refused(value: float, text: str) -> None:
    assert problems(Measured, {"share": value}) == [f"share: {text}"]


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_no_number_has_no_half_steps(value: float) -> None:
    (message,) = problems(Measured, {"capacity": value})

    assert message.endswith("is no multiple of 0.5; write one, without quotes")


def test_editors_get_bounds_as_they_are_written() -> None:
    share, capacity = Measured.model_json_schema()["properties"].values()

    assert [share[name] for name in ("exclusiveMinimum", "maximum")] == [0, 10**15]
    assert type(share["maximum"]) is int
    assert capacity["multipleOf"] == 0.5
    assert type(capacity["maximum"]) is int
