"""What AWS's quotas leave to a service, and what they refuse."""

from __future__ import annotations

from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_kinds import whole_number
from modules.service.cases_of_routing import routed

RAISE = "or have AWS raise it and write the new value to quotas.rules_per_security_group"


def called(count: int) -> Changes:
    """Return so many callers."""
    caller = {"security_group_id": "sg-2", "description": "reads orders"}
    return {"callers": {f"caller-{number}": caller for number in range(count)}}


def reaching(count: int) -> Changes:
    """Return so many targets."""
    target = {"description": "asks", "prefix_list_id": "pl-1"}
    return {"https_targets": {f"target-{number}": target for number in range(count)}}


CALLERS = (
    "callers: {} rules let traffic into its security group, one for each caller and for a load "
    "balancer, and AWS allows {}; let fewer services call it, " + RAISE
)

SECURITY_GROUP = join(
    whole_number("quotas.rules_per_security_group", 61, 200),
    called(60),
    {**called(61), "quotas.rules_per_security_group": 61},
    wrong("61 callers", called(61), CALLERS.format(61, 60)),
    wrong("60 callers and a load balancer", {**called(60), **routed()}, CALLERS.format(61, 60)),
    wrong(
        "71 callers where AWS allows 70",
        {**called(71), "quotas.rules_per_security_group": 70},
        CALLERS.format(71, 70),
    ),
    reaching(60),
    wrong(
        "61 targets",
        reaching(61),
        "https_targets: 61 rules let traffic out of its security group, one for each target, and "
        f"AWS allows 60; let it reach fewer targets, {RAISE}",
    ),
)

DEFINITION = (
    "secrets: {} bytes are in its task definition, of environment, secrets, command and "
    "health_check_command, and AWS allows 65536, never more; keep long texts in the image or in a "
    "bucket"
)

SIZES = join(
    {"environment": {"TEXT": "x" * 63_000}},
    wrong(
        "variable of 70,000 characters",
        {"environment": {"TEXT": "x" * 70_000}},
        DEFINITION.format(72_089),
    ),
    wrong(
        "signs that JSON escapes",
        {"environment": {"TEXT": "<" * 12_000}},
        DEFINITION.format(74_087),
    ),
    wrong(
        "statements of 10,300 characters",
        {
            "task_role_statements": [
                {"actions": ["s3:GetObject"], "resources": [f"arn:aws:s3:::shop/{'x' * 10_300}"]}
            ]
        },
        "task_role_statements: 10398 characters are in the task role's policy, and AWS allows "
        "10240, never more; name fewer resources, or several by a pattern",
    ),
    wrong(
        "secrets of 8,800 characters",
        {"secrets": {"A": {"secret_arn": f"arn:aws:secretsmanager:{'x' * 8_800}"}}},
        "secrets: 10365 characters are in the execution role's policy, most of them for the "
        "secrets that it reads, and AWS allows 10240, never more; keep several values as keys of "
        "one secret",
    ),
)

QUOTAS = join(SECURITY_GROUP, SIZES)
