"""250 routed services behind three load balancers, planned by the real Terraform and provider."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from modules.environment.spec import MAX_SERVICES
from tests.support.environments import least
from tests.support.synthesized import Synthesized
from tests.terraform.conftest import Terraform

BALANCERS = ("admin", "partners", "public")
RULE = "aws_lb_listener_rule"
MOST_RULES = 100
"""Rules of an application load balancer beside the default, as AWS gives them to each account."""


def named(number: int) -> str:
    return f"service-{number:03}"


def many(*, without: int | None = None) -> dict[str, Any]:
    """As many services as an environment takes, each with a route; each load balancer has a third.

    They share a repository and are not scaled, so that a plan takes half as long.
    """
    services = {
        named(number): {
            "route": {
                "load_balancer": BALANCERS[number % 3],
                "priority": 1 + number // 3,
                "path_patterns": [f"/{named(number)}/*"],
            },
            **({"image_of": named(0)} if number else {}),
        }
        for number in range(MAX_SERVICES)
        if number != without
    }
    balancer = {"ingress_cidr_blocks": ["0.0.0.0/0"], "plain_http": True}
    return {"load_balancers": dict.fromkeys(BALANCERS, balancer), "services": services}


@pytest.fixture(scope="module")
def found() -> Synthesized:
    return least(many())


def rules_of(found: Synthesized) -> dict[str, Any]:
    """The rules of all listeners, by their addresses."""
    return {address: found.resource(address) for address in found.addresses(RULE)}


def routes_of(found: Synthesized) -> dict[str, Any]:
    """The rules that forward requests, by their addresses: the others hold target groups."""
    return {
        address: rule
        for address, rule in rules_of(found).items()
        if "path_pattern" in rule["condition"][0]
    }


def test_each_load_balancer_has_the_routes_of_its_own_services_at_their_priorities(
    found: Synthesized,
) -> None:
    wanted = {
        (at, 1 + number // 3): named(number)
        for number in range(MAX_SERVICES)
        for at in [BALANCERS[number % 3]]
    }
    routed = {}
    for address, rule in routes_of(found).items():
        at = address.removeprefix(f"{RULE}.").rpartition("_")[0]
        [path] = rule["condition"][0]["path_pattern"]["values"]
        routed[at, rule["priority"]] = path.split("/")[1]

    assert len(wanted) == MAX_SERVICES == 250
    assert routed == wanted


def test_no_two_rules_of_a_listener_have_a_priority_and_none_has_more_than_aws_takes(
    found: Synthesized,
) -> None:
    places = [(rule["listener_arn"], rule["priority"]) for rule in rules_of(found).values()]

    assert len(places) == len(set(places))
    rules = Counter(listener for listener, _ in places)
    assert len(rules) == 3
    assert max(rules.values()) <= MOST_RULES


def test_a_service_that_goes_takes_its_own_route_along_and_moves_no_other(
    found: Synthesized,
) -> None:
    fewer = routes_of(least(many(without=100)))

    before = routes_of(found)
    assert before.keys() - fewer.keys() == {f"{RULE}.partners_34"}
    assert {address: before[address] for address in fewer} == fewer


def test_the_real_provider_plans_every_rule_and_service(
    found: Synthesized, terraform_environment: dict[str, str], tmp_path: Path
) -> None:
    settings = {key: one for key, one in found.json["terraform"].items() if key != "backend"}
    (tmp_path / "cdk.tf.json").write_text(json.dumps({**found.json, "terraform": settings}))
    terraform = Terraform(tmp_path, terraform_environment)
    terraform("init", "-input=false")

    lines = terraform.lines("plan", "-input=false", "-json")

    planned = [line["change"] for line in lines if line["type"] == "planned_change"]
    assert {one["action"] for one in planned} == {"create"}
    kinds = Counter(one["resource"]["resource_type"] for one in planned)
    assert kinds["aws_ecs_service"] == kinds["aws_lb_target_group"] == MAX_SERVICES
    addresses = {one["resource"]["addr"] for one in planned}
    assert rules_of(found).keys() <= addresses
    assert kinds[RULE] == len(rules_of(found))
