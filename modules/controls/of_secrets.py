"""Controls of Secrets Manager, and of the stacks of CloudFormation that make first values."""

from __future__ import annotations

from modules.controls.control import Control, Judge, Seen, given, one_of
from modules.controls.resources import Resource, Stack

STACK = ("aws_cloudformation_stack",)
SECRET = ("aws_secretsmanager_secret", *STACK)
SHOWN = "tests/secrets/test_secret.py"
ROTATION = "aws_secretsmanager_secret_rotation"
LONGEST_DAYS = 90
"""The default of SecretsManager.4's parameter ``maxDaysSinceRotation``."""


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
            is_met = days is None or 0 < int(every or 0) <= days
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
