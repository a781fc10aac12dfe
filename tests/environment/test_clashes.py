"""Names that would mean two things are refused while they are still words in a file."""

import pytest

from modules.environment.clashes import PART_NAMES, PROJECTS_OF_AWS, name_rules
from modules.environment.spec import EnvironmentSpec
from modules.language.expression import Expression
from modules.language.problems import SpecError
from tests.specs.building import environment


def refused(**fields: object) -> str:
    with pytest.raises(SpecError) as refusal:
        EnvironmentSpec.parse(environment(**fields), source="test.toml")
    return str(refusal.value)


@pytest.mark.parametrize("name", sorted(PART_NAMES))
def test_a_service_named_as_a_part_of_the_platform_is_refused(name: str) -> None:
    assert refused(services={name: {}}) == (
        "test.toml: services\n"
        f"  - {name}: is what a part of the platform is called; rename the service"
    )


def test_a_name_that_is_an_input_has_the_same_rules() -> None:
    rules = [*name_rules("name", Expression("var.name", str))]

    assert len(rules) == len(PROJECTS_OF_AWS)
    assert rules[0].holds.text == (
        '(!startswith(var.name, "internal-") && (var.name != "internal"))'
    )
    assert rules[0].message.startswith('"${var.name}" cannot begin names: ')
