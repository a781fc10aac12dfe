"""Terraform and the provider take every stack without a word of warning."""

from __future__ import annotations

import json
from typing import Any

from tests.support.addresses import addresses
from tests.support.environments import payment_stacks, synthesized
from tests.support.teams import TEAMS
from tests.terraform.conftest import Terraform


def complaints(lines: list[dict[str, Any]]) -> list[str]:
    """Return every warning and error, with where it stands."""
    return [
        f"{said['severity']}: {said['summary']}: {said.get('detail')} at {said.get('address')}"
        for said in (line["diagnostic"] for line in lines if "diagnostic" in line)
    ]


def test_a_plan_creates_what_was_synthesized_without_a_warning(
    stack: str, terraform: Terraform
) -> None:
    lines = terraform.lines("plan", "-json", "-input=false", "-out=plan")

    assert complaints(lines) == []
    changes = json.loads(terraform("show", "-json", "plan"))["resource_changes"]
    actions = {change["address"]: change["change"]["actions"] for change in changes}
    written = synthesized(TEAMS[stack]) if stack in TEAMS else payment_stacks()[stack]
    assert sorted(actions) == addresses(written)
    assert {action for taken in actions.values() for action in taken} == {"create"}


def test_complaints_would_be_found() -> None:
    said = {"severity": "warning", "summary": "Deprecated", "detail": "Use x", "address": "a.b"}

    assert complaints([{"type": "version"}, {"type": "diagnostic", "diagnostic": said}]) == [
        "warning: Deprecated: Use x at a.b"
    ]
