"""A text with a rule: the pattern for machines, the sentence for people."""

import re
from typing import Annotated, Any, Literal

import pytest

from modules.language.numbers import WholeNumber
from modules.language.patterns import LETTERS, Ipv4Range, Matches, OneOf, refuses
from modules.language.spec import Spec
from tests.support.building import problems


class Colour(Spec):
    """A spec with such a text."""

    hex: Annotated[str, Matches(r"#[0-9a-f]{6}|none", 'a colour such as "#00ff00", or "none"')] = (
        "none"
    )


class Place(Spec):
    """A spec with a range."""

    block: Annotated[str, Ipv4Range()] = "10.0.0.0/8"


def test_the_text_has_to_match_as_a_whole() -> None:
    assert Colour.parse({"hex": "#00ff00"}, source="").hex == "#00ff00"
    assert problems(Colour, {"hex": "none at all"}) == [
        'hex: "none at all": write a colour such as "#00ff00", or "none"'
    ]


def test_editors_get_the_pattern_with_both_ends() -> None:
    pattern = Colour.model_json_schema()["properties"]["hex"]["pattern"]

    assert pattern == "^(#[0-9a-f]{6}|none)$"
    assert not re.search(pattern, "none at all")


@pytest.mark.parametrize(
    ("block", "repair"),
    [
        ("ten", "an IPv4 range such as 10.0.0.0/16"),
        ("10.0.0.0/33", "an IPv4 range such as 10.0.0.0/16"),
        ("::/0", "an IPv4 range such as 10.0.0.0/16"),
        ("10.0.5.0/16", "10.0.0.0/16"),
        ("10.0.0.0/255.255.0.0", "10.0.0.0/16"),
        ("10.0.0.1", "10.0.0.1/32"),
    ],
)
def test_a_range_is_written_in_its_normal_form(block: str, repair: str) -> None:
    assert problems(Place, {"block": block}) == [f'block: "{block}": write {repair}']
    assert Place.parse({"block": "10.0.0.0/16"}, source="").block == "10.0.0.0/16"


class Label(Spec):
    """A spec with two patterns, a long list and a choice of numbers."""

    text: Annotated[
        str,
        Matches(f"[{LETTERS}-]*", "letters"),
        refuses(r"no-.*", "something"),
        refuses(r".*-no", "more"),
    ] = ""
    place: Annotated[str, OneOf("places", ("here", "there"), "a place")] = "here"
    days: Annotated[Literal[1, 30], WholeNumber()] = 30


@pytest.mark.parametrize("text", ["", "größe 1", "Ж\u00a0१", "maybe-no-one"])
def test_letters_are_those_of_every_language(text: str) -> None:
    assert Label.parse({"text": text}, source="").text == text


@pytest.mark.parametrize(
    ("text", "repair"), [("a🙂", "letters"), ("a_b", "letters"), ("no-one", "something")]
)
def test_a_text_that_matches_what_is_refused_is_wrong(text: str, repair: str) -> None:
    assert problems(Label, {"text": text}) == [f'text: "{text}": write {repair}']


def test_editors_get_what_is_refused_and_what_is_listed() -> None:
    fields = Label.model_json_schema()["properties"]

    assert re.search(fields["text"]["pattern"], "größe 1")
    assert fields["text"]["not"] == {"pattern": "^(no-.*)$"}
    assert fields["text"]["allOf"] == [{"not": {"pattern": "^(.*-no)$"}}]
    assert fields["place"]["enum"] == ["here", "there"]


def test_a_text_is_one_of_the_listed_ones() -> None:
    assert Label.parse({"place": "there"}, source="").place == "there"
    assert problems(Label, {"place": "nowhere"}) == ['place: "nowhere": write a place']


@pytest.mark.parametrize("value", [True, 1.0, "1"])
def test_what_equals_a_number_is_none(value: Any) -> None:
    (message,) = problems(Label, {"days": value})

    assert message.endswith("is not a whole number; write one, without quotes")


def test_a_spec_that_is_built_may_hold_a_reference_and_a_file_may_not() -> None:
    reference = "${aws_vpc.this.id}"

    assert Colour(hex=reference).hex == reference
    assert len(problems(Colour, {"hex": reference})) == 1


@pytest.mark.parametrize(("pattern", "longest"), [("a{2,5}b", 6), ("a*", None), ("(a|bb)+", None)])
def test_a_pattern_knows_its_longest_text(pattern: str, longest: int | None) -> None:
    assert Matches(pattern, "it").longest == longest
