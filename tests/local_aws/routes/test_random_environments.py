"""Environments at random, one after the other on the same state: none wedges, none makes a gap."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.local_aws.routes.shop import Services, Shop, Step
from tests.support.random_environments import environments


@pytest.fixture(scope="module")
def lived(shop: Shop) -> list[Services]:
    """The services of each environment that has been deployed."""
    return []


@settings(
    max_examples=4,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(environments())
def test_any_environment_follows_any_other(
    shop: Shop, lived: list[Services], environment: dict[str, Any]
) -> None:
    before, after = (lived or [{}])[-1], environment["services"]
    lived.append(after)

    step = shop.deploy(f"environment {len(lived)}", after)

    assert step.change.second_plan.empty, step.change.second_plan.report
    for name in before:
        wanted = {None, "change"} if name in after else {"destroy"}
        assert step.change.actions.get(f"aws_ecs_service.{name}") in wanted
    for name, successor in successors(before, after):
        gone = step.at(f"aws_ecs_service.{name}", "Destroying")
        assert gone > steady(step, successor)


def successors(before: Services, after: Services) -> list[tuple[str, str]]:
    """Return which service that goes leaves its priority to which other one."""
    owners = {one["route"]["priority"]: name for name, one in after.items() if "route" in one}
    routes = {name: one["route"]["priority"] for name, one in before.items() if "route" in one}
    return [
        (name, owners[priority])
        for name, priority in routes.items()
        if name not in after and priority in owners
    ]


def steady(step: Step, name: str) -> int:
    """Return when a service was last told to be steady; a service that stays may not be."""
    service = f"aws_ecs_service.{name}"
    said = {"add": "Creation complete", "change": "Modifications complete"}
    action = step.change.actions.get(service)
    return step.at(service, said[action]) if action else 0
