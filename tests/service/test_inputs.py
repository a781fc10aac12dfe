"""What the modules take: the specs' fields and rules, and what they stand on."""

from __future__ import annotations

from typing import Any

from modules.service.cases import CASES
from modules.service.inputs import ServiceInputs

LEAST = CASES.inputs({})


def test_a_service_is_routed_to_as_its_load_balancer_says() -> None:
    target = {"listener_arn": "arn", "arn_suffix": "app/1", "security_group_id": "sg-1"}
    data = LEAST | {"load_balancer": target | {"priority": 1}}
    routed: Any = ServiceInputs.parse(data, source="test")
    alone: Any = ServiceInputs.parse(LEAST, source="test")

    assert routed.route == routed.load_balancer
    assert alone.route is None


def test_tasks_reach_the_internet_unless_somebody_says_where_else() -> None:
    made = ServiceInputs.parse(LEAST, source="test")

    assert {name: target.cidr_ipv4 for name, target in made.https_targets.items()} == {
        "internet": "0.0.0.0/0"
    }
