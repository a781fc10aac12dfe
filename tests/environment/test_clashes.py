"""Names that would mean two things are refused while they are still words in a file."""

import pytest

from modules.language.expression import hcl
from modules.language.names import RESERVED_PREFIXES, name_rules
from modules.language.problems import SpecError
from modules.language.value import Value
from tests.support.environments import environment


@pytest.mark.parametrize("name", ["endpoints", "flow-logs", "internet", "load-balancer", "s3"])
def test_a_service_named_as_a_part_of_the_platform_is_refused(name: str) -> None:
    with pytest.raises(SpecError) as refusal:
        environment({"services": {name: {}}})
    assert str(refusal.value) == (
        f"test: services\n  - {name}: is what a part of the platform is called; rename the service"
    )


def test_a_name_that_is_an_input_has_the_same_rules() -> None:
    rules = [*name_rules("name", Value.planned("var.name", str))]

    assert len(rules) == len(RESERVED_PREFIXES)
    assert hcl(rules[0].holds) == ('!startswith(var.name, "internal-") && var.name != "internal"')
    assert rules[0].message.startswith('"${var.name}" cannot begin names: ')
