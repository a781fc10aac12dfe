"""Specs that are built in Python, not read from a file."""

import pytest
from pydantic import ValidationError

from modules.language.spec import Spec
from modules.network.spec import NetworkSpec
from modules.service.scaling_spec import ScalingSpec
from tests.support.building import problems


def test_a_spec_built_in_python_holds_its_rules_too() -> None:
    with pytest.raises(ValidationError) as error:
        ScalingSpec(min_capacity=3, max_capacity=2)

    assert [details["msg"] for details in error.value.errors()] == [
        "ScalingSpec:\n  - min_capacity: 3 is more than max_capacity 2; lower it or raise the other"
    ]


def test_a_spec_built_in_python_is_strict() -> None:
    with pytest.raises(ValidationError, match="availability_zones"):
        NetworkSpec(availability_zones=["eu-west-1a", "eu-west-1b"])  # type: ignore[arg-type]


def test_a_spec_does_not_change() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        ScalingSpec().min_capacity = 3


class Numbered(Spec):
    """A spec that holds specs in a list."""

    items: tuple[ScalingSpec, ...] = ()


def test_rules_hold_for_specs_in_a_list_too() -> None:
    assert problems(Numbered, {"items": [{}, {"min_capacity": 11}]}) == [
        "items.1.min_capacity: 11 is more than max_capacity 10; lower it or raise the other"
    ]
