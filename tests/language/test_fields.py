"""Kinds of text that several specs share."""

from typing import Any

import pytest

from modules.language.fields import CidrBlock, Name, Reason, ShortName
from modules.language.regions import AvailabilityZone, Region
from modules.language.spec import Spec
from modules.language.texts import VariableName
from tests.support.building import problems


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


@pytest.mark.parametrize("value", [1, 1.5, True, ["a"], {"a": "b"}])
def test_another_type_is_no_text(value: Any) -> None:
    (message,) = problems(Texts, {"name": value})

    assert message.endswith(" is not text; put it in quotes")
