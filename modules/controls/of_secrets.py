"""Controls of Secrets Manager, and of the stacks of CloudFormation that make first values."""

from __future__ import annotations

import re

from modules.controls.control import Control, Judge, Seen, given, one_of
from modules.controls.resources import Resource, Stack

STACK = ("aws_cloudformation_stack",)
SECRET = ("aws_secretsmanager_secret", *STACK)
SHOWN = "tests/secrets/test_secret.py"
ROTATION = "aws_secretsmanager_secret_rotation"
LONGEST_DAYS = 90
"""The default of SecretsManager.4's parameter ``maxDaysSinceRotation``."""

LONGEST_MONTH_DAYS = 31
LONGEST_SCHEDULE_DAYS = 999
"""What a schedule may be at most, and what one is taken for that names its months."""


def _days(schedule: str) -> int:
    """Return how many days pass at most from one rotation to the next."""
    if rate := re.fullmatch(r"rate\(([0-9]+) (hour|day)s?\)", schedule):
        return int(rate[1]) if rate[2] == "day" else 1
    is_monthly = re.fullmatch(r"cron\(\S+ \S+ \S+ \* \S+ \S+\)", schedule)
    return LONGEST_MONTH_DAYS if is_monthly else LONGEST_SCHEDULE_DAYS


def _rotates(days: int | None = None) -> Judge:
    """Return a judge: a secret rotates, in so many days at most."""

    def judge(resource: Resource, stack: Stack) -> Seen | None:
        if resource.block.startswith(STACK) and "AWS::SecretsManager::Secret" not in str(
            resource.get("template_body")
        ):
            return None
        # A stack's secret has its ARN from an output, which Terraform remembers.
        arns = [resource, *stack.beside(resource, "terraform_data", "input")]
        for rotation in (r for one in arns for r in stack.beside(one, ROTATION, "secret_id")):
            every = rotation.get("rotation_rules.automatically_after_days")
            schedule = rotation.get("rotation_rules.schedule_expression")
            value = f"every {every} days" if every else schedule
            is_met = days is None or (int(every) if every else _days(str(schedule))) <= days
            return Seen(f"{rotation.block} rotation_rules", value, is_met)
        return Seen(ROTATION, None, met=False)

    return judge


CONTROLS = (
    Control(
        "SecretsManager.1",
        "Secrets Manager secrets should have automatic rotation enabled",
        SECRET,
        _rotates(),
        SHOWN,
        pci=("8.6.3", "8.3.9"),
    ),
    Control(
        "SecretsManager.4",
        "Secrets Manager secrets should be rotated within a specified number of days",
        SECRET,
        _rotates(LONGEST_DAYS),
        SHOWN,
        pci=("8.6.3", "8.3.9"),
    ),
    Control(
        "CloudFormation.3",
        "CloudFormation stacks should have termination protection enabled",
        STACK,
        # Terraform's resource has no argument for it: a stack never meets this control.
        one_of("enable_termination_protection", True),
        SHOWN,
    ),
    Control(
        "CloudFormation.4",
        "CloudFormation stacks should have associated service roles",
        STACK,
        given("iam_role_arn"),
        SHOWN,
    ),
)
