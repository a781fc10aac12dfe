"""A text with a rule: the pattern for machines, the sentence for people."""

import re
from typing import Annotated

import pytest

from modules.language.patterns import Ipv4Range, Matches
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
