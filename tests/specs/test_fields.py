"""Kinds of text that several specs share."""

from typing import Any

import pytest

from modules.specs.base import Spec
from modules.specs.fields import (
    AvailabilityZone,
    CidrBlock,
    Name,
    Reason,
    Region,
    ShortName,
    VariableName,
)
from tests.specs.building import problems


class Texts(Spec):
    """A field of each kind."""

    name: Name = "a"
    short_name: ShortName = "a"
    region: Region = "eu-west-1"
    zone: AvailabilityZone = "eu-west-1a"
    variable: VariableName = "A"
    reason: Reason = "a"
    block: CidrBlock = "10.0.0.0/16"


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("name", "payment-processor-2"),
        ("name", "a" * 32),
        ("short_name", "a" * 16),
        ("region", "us-gov-west-1"),
        ("region", "ap-southeast-2"),
        ("zone", "us-gov-west-1h"),
        ("variable", "A_1"),
        ("reason", "scores (before) a/b: #1, x@y [z] +=&;{}!$*-_."),
        ("reason", "a" * 255),
        ("block", "0.0.0.0/0"),
        ("block", "192.0.2.1/32"),
    ],
)
def test_a_right_text_is_taken_as_it_is(field: str, text: str) -> None:
    assert getattr(Texts.parse({field: text}, source=""), field) == text


NAME = "write lower-case letters, digits and single hyphens, with a letter first"
REASON = (
    "write letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* only (a security group rule's "
    "description allows no more)"
)
ZONE = (
    "write a zone of the region itself, such as eu-west-1a; local and wavelength zones carry no "
    "NAT gateway or load balancer of this kind"
)


@pytest.mark.parametrize(
    ("field", "text", "message"),
    [
        *(("name", text, NAME) for text in ["", "A", "1a", "-a", "a-", "a--b", "a_b", "a b", "ä"]),
        ("short_name", "A", NAME),
        *(("region", text, "write a region's code such as eu-west-1") for text in ["", "eu", "1"]),
        ("zone", "eu-west-1", ZONE),
        ("variable", "a", "write upper-case letters, digits and underscores"),
        *(("reason", text, REASON) for text in ["", "für", "a?", "it's", 'a"b'.replace('"', "|")]),
        *(
            ("block", text, "write an IPv4 range such as 10.0.0.0/16")
            for text in ["", "10.0.0.0/33", "10.0.0/8", "::/0", "any", "10.0.0.0/a"]
        ),
        ("block", "10.0.0.1/16", "write 10.0.0.0/16"),
        ("block", "10.0.0.0", "write 10.0.0.0/32"),
        ("block", "10.0.0.0/255.255.0.0", "write 10.0.0.0/16"),
    ],
)
def test_a_wrong_text_is_answered_with_the_repair(field: str, text: str, message: str) -> None:
    assert problems(Texts, {field: text}) == [f'{field}: "{text}": {message}']


@pytest.mark.parametrize(("field", "most"), [("name", 32), ("short_name", 16), ("reason", 255)])
def test_a_text_that_is_too_long_is_shown_by_its_start(field: str, most: int) -> None:
    text = "a" * (most + 1)
    shown = f'"{text}"' if most < 78 else f'"{text[:78]}…'

    assert problems(Texts, {field: text}) == [
        f"{field}: {shown} is too long; give at most {most} characters"
    ]


@pytest.mark.parametrize("value", [1, 1.5, True, ["a"], {"a": "b"}])
def test_another_type_is_no_text(value: Any) -> None:
    (message,) = problems(Texts, {"name": value})

    assert message.endswith(" is not text; put it in quotes")


def test_a_line_end_behind_a_text_is_part_of_it() -> None:
    assert problems(Texts, {"name": "a\n"}) == [f'name: "a\\n": {NAME}']
