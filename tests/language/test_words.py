"""The docstrings of fields, which only documentation reads."""

from __future__ import annotations

from pydantic import Field, create_model

from modules.language.spec import Spec
from modules.language.value import Value
from modules.language.words import described


class Animal(Spec):
    """An animal."""

    name: Value[str]
    """What it is called.

    By its keeper.
    """

    age: Value[int] = Value(0)
    kind: Value[str] = Field(default=Value("cat"), description="Said elsewhere.")
    """Said here."""


class Bird(Animal):
    """An animal that has wings."""

    age: Value[int] = Value(1)
    """Years since it was hatched."""


def words(spec: type[Spec]) -> dict[str, str | None]:
    return {name: field.description for name, field in described(spec).items()}


def test_the_text_below_a_field_says_what_it_means() -> None:
    assert words(Animal)["name"] == "What it is called.\n\nBy its keeper."


def test_a_field_without_text_has_no_words() -> None:
    assert words(Animal)["age"] is None


def test_words_that_are_given_with_a_field_come_before_the_text_below_it() -> None:
    assert words(Animal)["kind"] == "Said elsewhere."


def test_an_inherited_field_keeps_its_words_unless_it_is_declared_anew() -> None:
    assert words(Bird) == words(Animal) | {"age": "Years since it was hatched."}


def test_a_spec_that_is_made_from_others_has_the_words_that_it_is_given() -> None:
    made = create_model("Made", __base__=Bird, __module__=__name__, size=(Value[int], Value(2)))

    assert words(made) == words(Bird) | {"size": None}


def test_the_fields_of_the_spec_itself_stay_as_they_are() -> None:
    described(Bird)

    assert Bird.model_fields["age"].description is None
