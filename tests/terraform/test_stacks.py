"""Terraform and the provider take every stack without a word of warning."""

from __future__ import annotations

import json
from typing import Any

from tests.support.addresses import addresses, file_of
from tests.support.environments import synthesized
from tests.support.teams import TEAMS
from tests.terraform.conftest import Terraform


def complaints(lines: list[dict[str, Any]]) -> list[str]:
    """Return every warning and error, with where it stands."""
    return [
        f"{said['severity']}: {said['summary']}: {said.get('detail')} at {said.get('address')}"
        for said in (line["diagnostic"] for line in lines if "diagnostic" in line)
    ]


def test_a_stack_is_valid_and_uses_nothing_that_is_deprecated(terraform: Terraform) -> None:
    report = json.loads(terraform("validate", "-json"))

    assert report["diagnostics"] == []
    assert report["valid"]


def test_a_plan_creates_the_pinned_addresses_without_a_warning(
    stack: str, terraform: Terraform
) -> None:
    lines = terraform.lines("plan", "-json", "-input=false", "-out=plan")

    assert complaints(lines) == []
    changes = json.loads(terraform("show", "-json", "plan"))["resource_changes"]
    actions = {change["address"]: change["change"]["actions"] for change in changes}
    pinned = (
        addresses(synthesized(TEAMS[stack]))
        if stack in TEAMS
        else file_of(stack).read_text().splitlines()
    )
    assert sorted(actions) == pinned
    assert {action for taken in actions.values() for action in taken} == {"create"}


def test_complaints_would_be_found() -> None:
    said = {"severity": "warning", "summary": "Deprecated", "detail": "Use x", "address": "a.b"}

    assert complaints([{"type": "version"}, {"type": "diagnostic", "diagnostic": said}]) == [
        "warning: Deprecated: Use x at a.b"
    ]
