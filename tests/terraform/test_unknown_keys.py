"""What the real Terraform makes of keys that a module does not know."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from commands.tools.cdktf_cli import QUIET, program
from modules.language.cases import Cases
from modules.service.cases import CASES
from modules.terraform.variables import constants_in, variables

TAG = "aws:PrincipalTag/team"
LIMITED = {"StringEquals": {TAG: ["a"]}}
STATEMENT = {"actions": ["s3:Get*"], "resources": ["arn:aws:s3:::b/*"]}


def plan(folder: Path, cases: Cases, **changes: Any) -> tuple[int, str]:
    """Plan a call of a module that is its variables alone; return exit code and text."""
    declared = variables(cases.spec)
    content = {"variable": declared, "locals": constants_in(declared)}
    content["output"] = {name: {"value": f"${{var.{name}}}"} for name in changes}
    (folder / "module").mkdir()
    (folder / "module" / "main.tf.json").write_text(json.dumps(content))
    call = {"source": "./module", **cases.inputs(changes)}
    outputs = {name: {"value": f"${{module.it.{name}}}"} for name in changes}
    (folder / "main.tf.json").write_text(json.dumps({"module": {"it": call}, "output": outputs}))
    for arguments in (["init"], ["plan"]):
        done = subprocess.run(
            [program(os.environ), *arguments, "-input=false", "-no-color"],
            cwd=folder,
            env={**os.environ, **QUIET},
            capture_output=True,
            text=True,
        )
    return done.returncode, " ".join((done.stdout + done.stderr).split())


@pytest.mark.parametrize(
    ("unknown", "message"),
    [
        ({"effect": "Deny"}, '"effect" is no field; choose actions, conditions or resources'),
        ({"condtions": LIMITED}, '"condtions" is no field; choose actions, conditions or'),
        ({"conditions": {"StringEqual": {TAG: ["a"]}}}, '"StringEqual": write an operator of IAM'),
        ({"conditions": {"StringEquals": {TAG: []}}}, "conditions: 0 given; give at least 1"),
        ({"conditions": None}, "conditions: null is no table of tables of lists of texts"),
        ({"actions": None}, "actions: null is no list of texts"),
    ],
)
def test_a_statement_never_loses_what_limits_it(
    unknown: dict[str, Any], message: str, tmp_path: Path
) -> None:
    code, said = plan(tmp_path, CASES, task_role_statements=[{**STATEMENT, **unknown}])

    assert (code, message in said) == (1, True), said


def test_statements_with_and_without_conditions_are_taken_together(tmp_path: Path) -> None:
    code, said = plan(
        tmp_path, CASES, task_role_statements=[STATEMENT, {**STATEMENT, "conditions": LIMITED}]
    )

    assert code == 0, said


NOT_YET = "${terraform_data.later.id}"
"""What only an apply knows, as the ARN of a resource that is not there yet."""


@pytest.mark.parametrize(
    ("statement", "code", "message"),
    [
        ({}, 0, ""),
        ({"conditions": {"StringEquals": {TAG: [NOT_YET]}}}, 0, ""),
        ({"effect": "Deny"}, 1, '"effect" is no field'),
        ({"conditions": {"StringEqual": {TAG: [NOT_YET]}}}, 1, "write an operator of IAM"),
        ({"actions": ["s3:*"]}, 1, '"s3:*" is every action of a service'),
    ],
)
def test_a_statement_is_judged_before_its_arns_are_known(
    statement: dict[str, Any], code: int, message: str, tmp_path: Path
) -> None:
    (tmp_path / "later.tf.json").write_text(
        json.dumps({"resource": {"terraform_data": {"later": {}}}})
    )
    given = [STATEMENT, {**STATEMENT, "resources": [NOT_YET], **statement}]

    found, said = plan(tmp_path, CASES, task_role_statements=given)

    assert (found, message in said) == (code, True), said


def test_terraform_still_drops_an_unknown_attribute_of_an_object(tmp_path: Path) -> None:
    """Once this fails, remove what the READMEs of the modules say of it."""
    code, said = plan(tmp_path, CASES, scaling={"max_capcity": 5})

    assert code == 0, said
    assert "max_capcity" not in said
