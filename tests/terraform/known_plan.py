"""A plan in which nothing is unknown, so that what refers to what can be compared, too.

Terraform plans twice. The real provider says what it makes of every argument; what it cannot know
before it has asked AWS, it leaves open. `terraform test` then plans with a made-up value for each
id and ARN, which says whose it is: an argument that refers to it holds that text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from tests.terraform.conftest import Terraform

Change = Mapping[str, Any]
"""What a plan holds of one instance of a resource."""

Naming = Callable[[Change], str]
"""What a resource is called, whichever face it comes from: ``aws_subnet.private["us-east-1a"]``."""

HANDLES = (
    "arn",
    "arn_suffix",
    "dns_name",
    "id",
    "key_id",
    "prefix_list_id",
    "repository_url",
    "zone_id",
)
"""Attributes that AWS decides and other resources refer to."""

LEFT_TO_AWS = "(left to AWS)"

_MADE_UP = re.compile(r"[a-z0-9]{8}")
"""What Terraform makes up for an attribute that only AWS decides."""


def known_plan(terraform: Terraform, naming: Naming) -> dict[str, dict[str, Any]]:
    """Return every argument of every resource that a root would create, by the resource's name.

    Args:
        terraform: Terraform in the root's folder, initialized.
        naming: What each resource is to be called.
    """
    terraform("plan", "-input=false", "-out=plan")
    first = _created(json.loads(terraform("show", "-json", "plan")))
    test = terraform.folder / "known.tftest.hcl"
    test.write_text("".join(_override(change, naming) for change in first.values()) + RUN)
    lines = terraform.lines("test", "-json", "-verbose", f"-filter={test.name}")
    [second] = [_created(line["test_plan"]) for line in lines if line["type"] == "test_plan"]
    assert first.keys() == second.keys()
    named = {
        naming(change): _complete(
            change["change"]["after"],
            change["change"]["after_unknown"],
            second[address]["change"]["after"],
        )
        for address, change in first.items()
    }
    assert len(named) == len(first), "two resources have the same name"
    return named


RUN = """
run "known" {
  command = plan
}
"""


def _created(plan: Mapping[str, Any]) -> dict[str, Change]:
    changes = [change for change in plan["resource_changes"] if change["mode"] == "managed"]
    assert {action for change in changes for action in change["change"]["actions"]} == {"create"}
    return {change["address"]: change for change in changes}


def _override(change: Change, naming: Naming) -> str:
    unknown = change["change"]["after_unknown"]
    values: dict[str, Any] = {
        handle: _handle(change, handle, naming(change))
        for handle in HANDLES
        if unknown.get(handle) is True
    }
    if change["type"] == "aws_cloudformation_stack":
        values["outputs"] = {"Arn": _handle(change, "arn", naming(change))}
    return (
        "override_resource {\n"
        f"  target          = {change['address']}\n"
        "  override_during = plan\n"
        f"  values          = {json.dumps(values)}\n"
        "}\n"
    )


def _handle(change: Change, handle: str, name: str) -> str:
    if handle != "arn":
        return f"{name}.{handle}"
    # The name of a cluster is read from its ARN.
    tail = change["change"]["after"]["name"] if change["type"] == "aws_ecs_cluster" else "arn"
    return f"arn:aws:{name}:us-east-1:123456789012:{name}/{tail}"


def _complete(after: Any, unknown: Any, known: Any) -> Any:
    """Put what is known the second time into the places that were unknown the first time."""
    if isinstance(after, dict):
        open_places = unknown if isinstance(unknown, dict) else {}
        return {
            key: _complete(after.get(key), open_places.get(key, False), known.get(key))
            for key in after.keys() | open_places.keys()
        }
    return _decided(known) if _any(unknown) else after


def _decided(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _decided(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_decided(part) for part in value]
    return LEFT_TO_AWS if isinstance(value, str) and _MADE_UP.fullmatch(value) else value


def _any(unknown: Any) -> bool:
    parts = unknown.values() if isinstance(unknown, dict) else unknown
    return any(map(_any, parts)) if isinstance(unknown, dict | list) else unknown is True
