"""Plans are judged by checkov, parliament and botocore: what is bad is found, without a network."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from commands.policy.checkov import checkov
from commands.policy.policy import findings, policy
from commands.policy.waivers import problems_of
from commands.tools.errors import CommandError
from tests.support.environments import ROOT, environment

RULE = "aws_vpc_security_group_ingress_rule"
NO_NETWORK = """
import socket

def refused(*arguments, **options):
    open({log!r}, "a").write(f"{{arguments}}\\n")
    raise OSError("no network")

socket.getaddrinfo = socket.socket.connect = refused
"""


def plan_of(*resources: dict[str, Any]) -> str:
    """Return a plan that makes these resources, as Terraform shows it."""
    several = [{"mode": "managed", "provider_name": "aws", **one} for one in resources]
    changes = [
        {
            **one,
            "change": {
                "actions": ["create"],
                "before": None,
                "after": one["values"],
                "after_unknown": {},
            },
        }
        for one in several
    ]
    return json.dumps(
        {
            "format_version": "1.2",
            "terraform_version": "1.11.4",
            "planned_values": {"root_module": {"resources": several}},
            "resource_changes": changes,
            "configuration": {"root_module": {"resources": []}},
        }
    )


def resource(kind: str, label: str, **values: Any) -> dict[str, Any]:
    return {"address": f"{kind}.{label}", "type": kind, "name": label, "values": values}


def ssh(name: str, cidr: str) -> dict[str, Any]:
    rule = {"from_port": 22, "to_port": 22, "ip_protocol": "tcp", "cidr_ipv4": cidr}
    return resource(RULE, name, description="a way in", **rule)


def role_policy(action: str) -> dict[str, Any]:
    statement = {"Effect": "Allow", "Action": action, "Resource": "*"}
    policy = {"Version": "2012-10-17", "Statement": [statement]}
    return resource("aws_iam_role_policy", "api", name="api", policy=json.dumps(policy))


def task(**container: Any) -> dict[str, Any]:
    definitions = json.dumps([{"name": "api", "image": "api:1", **container}])
    return resource("aws_ecs_task_definition", "api", container_definitions=definitions)


def test_every_stack_of_the_user_passes_or_says_why_not(
    capsys: pytest.CaptureFixture[str],
) -> None:
    policy(ROOT, os.environ, "")

    assert "findings, each with a waiver that says why" in capsys.readouterr().out


def test_a_port_that_is_open_to_the_world_is_found_and_a_network_is_not_asked(
    tmp_path: Path,
) -> None:
    log = tmp_path / "asked"
    (tmp_path / "sitecustomize.py").write_text(NO_NETWORK.format(log=str(log)))
    plans = tmp_path / "plans"
    plans.mkdir()
    (plans / "shop-test.json").write_text(
        plan_of(ssh("open", "0.0.0.0/0"), ssh("own", "10.0.0.0/8"))
    )

    found = checkov(ROOT, os.environ | {"PYTHONPATH": str(tmp_path)}, plans)

    assert [one.block for one in found if one.id == "CKV_AWS_24"] == [f"{RULE}.open"]
    assert [one for one in problems_of(environment(), found) if f"{RULE}.open" in one]
    assert not log.exists(), log.read_text()


def test_policies_and_task_definitions_are_judged_with_it(tmp_path: Path) -> None:
    bad = (role_policy("s3:Getobjekt"), task(portMappings=[{"containerPort": "http"}]))
    (tmp_path / "bad.json").write_text(plan_of(*bad))
    (tmp_path / "good.json").write_text(plan_of(role_policy("s3:ListAllMyBuckets"), task()))

    found = findings(ROOT, os.environ, tmp_path)
    of_others = {(one.id, one.plan, one.block) for one in found if not one.id.startswith("CKV")}

    assert of_others == {
        ("UNKNOWN_ACTION", "bad", "aws_iam_role_policy.api"),
        ("RegisterTaskDefinition", "bad", "aws_ecs_task_definition.api"),
    }


def test_a_plan_that_checkov_has_not_read_is_no_plan_without_findings(tmp_path: Path) -> None:
    (tmp_path / "empty.json").write_text(plan_of())

    with pytest.raises(CommandError, match=r"checkov: has judged nothing of empty\.json"):
        checkov(ROOT, os.environ, tmp_path)


def test_checkov_is_asked_for_where_it_is_missing(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="is not installed; run `make policy`"):
        checkov(tmp_path, {}, tmp_path)
