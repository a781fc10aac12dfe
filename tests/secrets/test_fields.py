"""What each field of a secret changes."""

from __future__ import annotations

from typing import Any

import pytest

from modules.rotation.cases import SCHEDULE
from modules.rotation.spec import RotationSpec
from modules.secrets.spec import SecretSpec
from tests.secrets.given import EMPTY, GENERATOR, GIVEN, KEPT, PLAIN, SECRET, STACK
from tests.support.environments import least
from tests.support.moves import Move, untested

FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:rotate-api"


BY_FUNCTION = {**SCHEDULE, "lambda_arn": FUNCTION}


ROTATED = {**GIVEN, "secrets.api.rotation": BY_FUNCTION}


def made_with(refusal: int) -> set[str]:
    """Return what follows a field that is kept: what is remembered, and its refusal."""
    rule = f"{KEPT}.lifecycle.postcondition.{refusal}"
    return {f"{KEPT}.input", f"{rule}.condition", f"{rule}.error_message"}


MOVES = [
    Move("secrets.api.description", "Other", {f"{STACK}.parameters.Description"}, GIVEN),
    Move(
        "secrets.api.initial_value",
        "empty",
        {
            f"-{STACK}",
            "-terraform_data.api_arn",
            "aws_secretsmanager_secret_policy.api.secret_arn",
            f"{KEPT}.depends_on",
            f"-{SECRET}.count",
            f"-{SECRET}.lifecycle.prevent_destroy",
            f"+{SECRET}.lifecycle.ignore_changes",
            *(
                f"+{SECRET}.{name}"
                for name in ("description", "kms_key_id", "recovery_window_in_days")
            ),
        }
        | made_with(1),
        PLAIN,
    ),
    Move("secrets.api.password_length", 64, {f"{GENERATOR}.PasswordLength", *made_with(2)}, GIVEN),
    Move(
        "secrets.api.secret_string_template",
        {},
        {f"-{GENERATOR}.SecretStringTemplate.user", *made_with(3)},
        GIVEN,
    ),
    Move(
        "secrets.api.generate_string_key",
        "token",
        {f"{GENERATOR}.GenerateStringKey", *made_with(4)},
        GIVEN,
    ),
    Move("secrets.api.rotation", BY_FUNCTION, {"+aws_secretsmanager_secret_rotation.api"}, GIVEN),
    Move(
        "secrets.api.rotation.schedule_expression",
        "cron(0 4 ? * SUN *)",
        {"aws_secretsmanager_secret_rotation.api.rotation_rules.schedule_expression"},
        ROTATED,
    ),
    Move(
        "secrets.api.rotation.duration",
        "2h",
        {"+aws_secretsmanager_secret_rotation.api.rotation_rules.duration"},
        ROTATED,
    ),
    Move(
        "secrets.api.rotation.lambda_arn",
        f"{FUNCTION}:live",
        {"aws_secretsmanager_secret_rotation.api.rotation_lambda_arn"},
        ROTATED,
    ),
    # It lets services name keys that somebody has added, and makes nothing.
    Move("secrets.api.keys", ["host"], set(), GIVEN),
]


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_each_field_of_a_secret_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_of_a_secret_is_left_out() -> None:
    assert untested(SecretSpec, "secrets.api", MOVES) == set()
    assert untested(RotationSpec, "secrets.api.rotation", MOVES) == set()


@pytest.mark.parametrize(
    ("given", "arn"),
    [
        (ROTATED, "${terraform_data.api_arn.output}"),
        ({**EMPTY, "secrets.api.rotation": BY_FUNCTION}, f"${{{SECRET}.arn}}"),
    ],
)
def test_a_function_rotates_the_secret_and_no_deployment_does(given: Any, arn: str) -> None:
    assert least(given).resource("aws_secretsmanager_secret_rotation.api") == {
        "secret_id": arn,
        "rotation_lambda_arn": FUNCTION,
        "rotate_immediately": False,
        "rotation_rules": {"schedule_expression": "rate(30 days)"},
    }
