"""What pydantic finds, in the platform's words."""

from typing import Annotated, Any

import pytest
from pydantic import Field

from modules.language.problems import SpecError
from modules.language.spec import Spec
from tests.support.building import problems


class Part(Spec):
    """A table inside of it."""

    size: int = 1


class Everything(Spec):
    """A field of each kind that pydantic checks by itself."""

    numbers: tuple[int, ...] = ()
    texts: dict[str, str] = Field(default_factory=dict)
    text: Annotated[str, Field(min_length=2, max_length=3)] = "ab"
    ratio: Annotated[float, Field(multiple_of=3)] = 3.0
    name: str = "all"
    part: Part = Field(default_factory=lambda: Part())


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"numbers": 1}, "numbers: 1 is not a list; put it in square brackets"),
        ({"numbers": {"a": 1}}, 'numbers: {"a": 1} is not a list; put it in square brackets'),
        ({"texts": [1]}, "texts: [1] is not a table; put its fields in curly braces"),
        ({"text": "a"}, 'text: "a" is too short; give at least 2 characters'),
        ({"text": "äöüß"}, 'text: "äöüß" is too long; give at most 3 characters'),
        ({"text": None}, "text: null is not text; put it in quotes"),
        ({"numbers": float("nan")}, "numbers: nan is not a list; put it in square brackets"),
        ({"numbers": float("-inf")}, "numbers: -inf is not a list; put it in square brackets"),
        ({"txet": ""}, 'txet: is no field of this table; did you mean "text"?'),
        (
            {"zzz": ""},
            "zzz: is no field of this table; choose name, numbers, part, ratio, text or texts",
        ),
        (
            {"part": {"text": "ab"}},
            "part.text: is no field of this table; it is one of the whole, to be written above "
            "the first table",
        ),
        (
            {"part": {"texts": {}}},
            "part.texts: is no field of this table; it is one of the whole, to be written as "
            "[texts]",
        ),
        # The name of the file says it.
        ({"part": {"name": "a"}}, "part.name: is no field of this table; choose size"),
    ],
)
def test_an_error_says_value_rule_and_repair(data: dict[str, Any], message: str) -> None:
    assert problems(Everything, data) == [message]


def test_an_error_without_words_of_ours_keeps_pydantics() -> None:
    assert problems(Everything, {"ratio": 4.0}) == ["ratio: 4.0: Input should be a multiple of 3"]


def test_a_long_key_is_shown_by_its_start() -> None:
    with pytest.raises(SpecError) as error:
        Everything.parse({"texts": {"k" * 10_000: 1}}, source="dev.toml")

    shown = "k" * 256
    assert str(error.value) == f"dev.toml: texts\n  - {shown}…: 1 is not text; put it in quotes"


def test_a_long_value_is_shown_by_its_start() -> None:
    (message,) = problems(Everything, {"texts": [*range(100)]})

    shown = message.removeprefix("texts: ").removesuffix(
        " is not a table; put its fields in curly braces"
    )
    assert (
        shown == "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, …"
    )
    assert len(shown) == 80
