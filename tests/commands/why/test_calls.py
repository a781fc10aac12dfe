"""The calls that are told, and the rules of the stack."""

import re

import pytest

from commands.why.ways import Way, ways
from modules.environment.service_names import label
from tests.support.addresses import addresses
from tests.support.environments import payment_specs, payment_stacks


@pytest.mark.parametrize("name", ["dev", "staging", "prod"])
def test_the_calls_are_those_that_the_stack_has_rules_for(name: str) -> None:
    spec = payment_specs()[name]
    rules = addresses(payment_stacks()[f"payment-{name}"])
    services = {*map(label, spec.services)}

    def between_services(way: Way) -> bool:
        return {label(way.source), label(way.target)} <= services

    assert {
        f"{label(way.source)}_to_{label(way.target)}" for way in ways(spec) if between_services(way)
    } == {
        rule[1]
        for address in rules
        for rule in [re.fullmatch(r"aws_vpc_security_group_egress_rule\.(\w+)(?:\[.*)?", address)]
        if rule and {*rule[1].split("_to_")} <= services
    }
