"""Terraform and the provider take every stack without a word of warning."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import pytest

from commands.cost.bill import bill_of
from commands.cost.prices import prices_of
from commands.cost.resources import of_plan, of_stack
from tests.support.addresses import addresses
from tests.support.environments import payment_stacks, synthesized
from tests.support.synthesized import Synthesized
from tests.support.teams import TEAMS
from tests.terraform.conftest import Terraform


class Planned(NamedTuple):
    """A stack and its first plan."""

    written: Synthesized
    lines: list[dict[str, Any]]
    plan: dict[str, Any]


@pytest.fixture(scope="session")
def planned(stack: str, terraform: Terraform) -> Planned:
    """The first plan of a stack."""
    lines = terraform.lines("plan", "-json", "-input=false", "-out=plan")
    written = synthesized(TEAMS[stack]) if stack in TEAMS else payment_stacks()[stack]
    return Planned(written, lines, json.loads(terraform("show", "-json", "plan")))


def complaints(lines: list[dict[str, Any]]) -> list[str]:
    """Return every warning and error, with where it stands."""
    return [
        f"{said['severity']}: {said['summary']}: {said.get('detail')} at {said.get('address')}"
        for said in (line["diagnostic"] for line in lines if "diagnostic" in line)
    ]


def test_a_plan_creates_what_was_synthesized_without_a_warning(planned: Planned) -> None:
    assert complaints(planned.lines) == []
    changes = planned.plan["resource_changes"]
    actions = {change["address"]: change["change"]["actions"] for change in changes}
    assert sorted(actions) == addresses(planned.written)
    assert {action for taken in actions.values() for action in taken} == {"create"}


def test_a_plan_costs_what_the_stack_does_that_it_is_of(planned: Planned) -> None:
    prices = prices_of("us-east-1")
    assert prices is not None
    before, after = of_plan(planned.plan)
    written = of_stack(planned.written.json)

    assert after.region == written.region
    assert bill_of(before, prices).items == []
    assert sorted(bill_of(after, prices).items) == sorted(bill_of(written, prices).items)


def test_complaints_would_be_found() -> None:
    said = {"severity": "warning", "summary": "Deprecated", "detail": "Use x", "address": "a.b"}

    assert complaints([{"type": "version"}, {"type": "diagnostic", "diagnostic": said}]) == [
        "warning: Deprecated: Use x at a.b"
    ]
