"""What the module takes: the spec's fields and rules, and what a service stands on."""

from __future__ import annotations

from modules.service.cases import CASES
from modules.service.inputs import ServiceInputs


def test_tasks_reach_the_internet_unless_somebody_says_where_else() -> None:
    made = ServiceInputs.parse(CASES.inputs({}), source="test")

    assert {name: target.cidr_ipv4 for name, target in made.https_targets.known.items()} == {
        "internet": "0.0.0.0/0"
    }
