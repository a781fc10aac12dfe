"""A plan in which nothing is unknown, so that what refers to what can be compared, too.

Terraform plans twice. The real provider says what it makes of every argument; what it cannot know
before it has asked AWS, it leaves open. `terraform test` then plans with a made-up value for each
id and ARN, which says whose it is: an argument that refers to it holds that text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from hashlib import sha256
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
    "url",
    "zone_id",
)
"""Attributes that AWS decides and other resources refer to."""

PLACE = "us-east-1:123456789012"
SHAPES = {
    "aws_cloudwatch_log_group.arn": f"arn:aws:logs:{PLACE}:log-group:{{digest}}",
    "aws_dynamodb_table.arn": f"arn:aws:dynamodb:{PLACE}:table/{{name}}",
    "aws_ecr_repository.arn": f"arn:aws:ecr:{PLACE}:repository/{{name}}",
    "aws_ecr_repository.repository_url": "123456789012.dkr.ecr.us-east-1.amazonaws.com/{name}",
    "aws_ecs_cluster.arn": f"arn:aws:ecs:{PLACE}:cluster/{{name}}",
    "aws_efs_access_point.id": "fsap-{digest}",
    "aws_efs_file_system.id": "fs-{digest}",
    "aws_kms_key.arn": f"arn:aws:kms:{PLACE}:key/{{digest}}",
    "aws_lb.arn_suffix": "app/{name}/{digest}",
    "aws_lb_listener.arn": (
        f"arn:aws:elasticloadbalancing:{PLACE}:listener/app/public/{{digest}}/{{digest}}"
    ),
    "aws_lb_target_group.arn": (
        f"arn:aws:elasticloadbalancing:{PLACE}:targetgroup/{{digest}}/{{digest}}"
    ),
    "aws_nat_gateway.id": "nat-{digest}",
    "aws_secretsmanager_secret.arn": f"arn:aws:secretsmanager:{PLACE}:secret:{{digest}}-AbCdEf",
    "aws_security_group.id": "sg-{digest}",
    "aws_service_discovery_private_dns_namespace.id": "ns-{digest}",
    "aws_sns_topic.arn": f"arn:aws:sns:{PLACE}:{{name}}",
    "aws_sqs_queue.arn": f"arn:aws:sqs:{PLACE}:{{name}}",
    "aws_subnet.id": "subnet-{digest}",
    "aws_vpc.id": "vpc-{digest}",
    "aws_vpc_endpoint.prefix_list_id": "pl-{digest}",
    "terraform_data.output": f"arn:aws:secretsmanager:{PLACE}:secret:{{digest}}-AbCdEf",
}
"""Handles that the modules judge, each with what tells whose it is; the others hold the name."""

GUARD = ("terraform_data", "fixed")

LEFT_TO_AWS = "(left to AWS)"

_MADE_UP = re.compile(r"[a-z0-9]{8}")
"""What Terraform makes up for an attribute that only AWS decides."""


def known_plan(terraform: Terraform, naming: Naming) -> dict[str, dict[str, Any]]:
    """Return every argument of every resource that a root would create, by the resource's name.

    Args:
        terraform: Terraform in the root's folder, initialized.
        naming: What each resource is to be called.
    """
    said = terraform("plan", "-input=false", "-out=plan")
    assert "Warning: " not in said, said
    (terraform.folder / SHOWN).write_text(terraform("show", "-json", "plan"))
    first = _created(shown_plan(terraform))
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


def shown_plan(terraform: Terraform) -> dict[str, Any]:
    """Return the plan that `known_plan` has left in a root's folder, as Terraform shows it."""
    plan: dict[str, Any] = json.loads((terraform.folder / SHOWN).read_text())
    return plan


SHOWN = "plan.json"

RUN = """
run "known" {
  command = plan
}
"""


def _created(plan: Mapping[str, Any]) -> dict[str, Change]:
    changes = [
        change
        for change in plan["resource_changes"]
        # What AWS cannot change is guarded by each face, where it is asked for.
        if change["mode"] == "managed" and (change["type"], change["name"]) != GUARD
    ]
    assert {action for change in changes for action in change["change"]["actions"]} == {"create"}
    return {change["address"]: change for change in changes}


def _override(change: Change, naming: Naming) -> str:
    unknown = change["change"]["after_unknown"]
    name = naming(change)
    values: dict[str, Any] = {
        handle: _handle(change, handle, name) for handle in HANDLES if unknown.get(handle) is True
    }
    if change["type"] == "aws_cloudformation_stack":
        values["outputs"] = {"Arn": _handle(change, "arn", name)}
    if change["type"] == "terraform_data":
        # Where its input is known, so are its parts, which the postconditions judge.
        if unknown.get("input") is not True:
            return ""
        values = {"output": _handle(change, "output", name)}
    return (
        "override_resource {\n"
        f"  target          = {change['address']}\n"
        "  override_during = plan\n"
        f"  values          = {json.dumps(values)}\n"
        "}\n"
    )


def _handle(change: Change, handle: str, name: str) -> str:
    usual = f"arn:aws:{name}:{PLACE}:{name}/arn" if handle == "arn" else f"{name}.{handle}"
    return SHAPES.get(f"{change['type']}.{handle}", usual).format(
        digest=sha256(f"{name}.{handle}".encode()).hexdigest()[:17],
        name=change["change"]["after"].get("name"),
    )


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
