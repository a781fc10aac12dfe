"""A text with a rule: the pattern for machines, the sentence for people."""

import re
from typing import Annotated

from modules.specs.base import Spec
from modules.specs.matches import Matches
from tests.specs.building import problems


class Colour(Spec):
    """A spec with such a text."""

    hex: Annotated[str, Matches(r"#[0-9a-f]{6}|none", 'a colour such as "#00ff00", or "none"')] = (
        "none"
    )


def test_the_text_has_to_match_as_a_whole() -> None:
    assert Colour.parse({"hex": "#00ff00"}, source="").hex == "#00ff00"
    assert problems(Colour, {"hex": "none at all"}) == [
        'hex: "none at all": write a colour such as "#00ff00", or "none"'
    ]


def test_editors_get_the_pattern_with_both_ends() -> None:
    pattern = Colour.model_json_schema()["properties"]["hex"]["pattern"]

    assert pattern == "^(#[0-9a-f]{6}|none)$"
    assert not re.search(pattern, "none at all")
