"""A text in an environment file is a text, never a Terraform expression."""

import json

from modules.environment.spec import EnvironmentSpec
from modules.language.data import escaped
from tests.support.environments import environment, least
from tests.support.teams import LONGEST

INERT = "$${not} an %%{expression}"


def test_text_is_taken_literally_wherever_it_stands() -> None:
    found = least(LONGEST)
    service = "s" * 31 + "a"
    container = found.container(service)

    assert container["command"] == ["serve", INERT]
    assert {"name": "LEVEL", "value": INERT} in container["environment"]
    assert container["healthCheck"]["command"] == ["CMD", "test", INERT]
    found.has(f"aws_cloudformation_stack.{'k' * 32}", parameters={"Description": INERT})
    policy = json.loads(found.resource(f"aws_iam_role_policy.{service}_task")["policy"])
    [statement] = policy["Statement"]
    assert statement["Resource"] == "arn:aws:s3:::bucket/$${aws:PrincipalAccount}/*"
    text = json.dumps(found.json)
    assert text.count("{not}") == text.count("$${not}") > 5


def test_whatever_holds_no_expression_stays_as_it_is() -> None:
    spec = environment()

    assert spec.map_texts(escaped) == spec
    assert type(spec.map_texts(escaped)) is EnvironmentSpec
