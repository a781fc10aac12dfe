"""From any environment to any other: no route wedges, and no service is replaced."""

from __future__ import annotations

import json
import re
from graphlib import TopologicalSorter
from typing import Any

from hypothesis import given, settings

from tests.support.environments import least
from tests.support.random_environments import environments
from tests.support.synthesized import Block, Synthesized

RULE = "aws_lb_listener_rule"
NEVER_REPLACED = {
    "aws_ecs_service": ("name", "cluster"),
    "aws_lb_target_group": ("name", "port", "protocol", "target_type", "vpc_id"),
    RULE: ("priority", "listener_arn"),
}
"""Arguments whose change replaces a resource, or asks for a priority that may be in use."""


def resources(found: Synthesized) -> dict[str, Block]:
    """Every resource by its address."""
    return {address: found.resource(address) for address in found.addresses()}


def references(block: Block) -> set[str]:
    """The addresses that a resource refers to or depends on."""
    return set(re.findall(r"aws_[a-z0-9_]+\.[a-z0-9_]+", json.dumps(block)))


@settings(max_examples=10, deadline=None)
@given(environments(), environments())
def test_what_is_there_in_both_is_changed_in_place(
    one: dict[str, Any], other: dict[str, Any]
) -> None:
    before, after = resources(least(one)), resources(least(other))

    for address in before.keys() & after.keys():
        for argument in NEVER_REPLACED.get(address.partition(".")[0], ()):
            assert before[address][argument] == after[address][argument], address


@settings(max_examples=10, deadline=None)
@given(environments())
def test_a_service_starts_behind_a_rule_of_its_own_and_before_its_route(
    given: dict[str, Any],
) -> None:
    found = resources(least(given))
    graph = {
        address: references(block) & found.keys() - {address} for address, block in found.items()
    }
    [*TopologicalSorter(graph).static_order()]  # raises where resources wait for each other

    rules = {address: block for address, block in found.items() if address.startswith(RULE)}
    assert len({block["priority"] for block in rules.values()}) == len(rules)
    for name, service in given["services"].items():
        group = f"${{aws_lb_target_group.{name}.arn}}"
        by = {address for address, rule in rules.items() if group in json.dumps(rule)}
        waits = set(found[f"aws_ecs_service.{name}"]["depends_on"]) & rules.keys()
        followed = {
            address
            for address in by
            if f"aws_ecs_service.{name}" in rules[address].get("depends_on", [])
        }
        if "route" in service:
            assert followed == {f"{RULE}.public_{service['route']['priority']}"}
            assert waits == by - followed
            assert len(waits) == 1
        else:
            assert by == waits == set()
