"""Wide permissions, and the waiver with which they are taken."""

from __future__ import annotations

from modules.language.cases import Case, Changes, join, wrong
from modules.task.cases_of_statements import attached, statement

WAIVER = "waivers.wide_permissions"
SAY = f'or say why: {WAIVER} = "<reason>"'
WHY = {WAIVER: "the tool creates what it reads"}
ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess"


def _on_roles(action: str, resource: str) -> Case:
    return wrong(
        f"{action} on {resource}",
        statement(actions=["iam:GetRole", action], resources=[resource]),
        f'task_role_statements: "{action}" on "{resource}" would let tasks take every right of '
        f"the account; write the ARNs of single roles or policies, {SAY}",
    )


def _right() -> tuple[Changes, ...]:
    """Return what needs no waiver, then what has one."""
    return (
        statement(actions=["cloudwatch:PutMetricData", "xray:PutTraceSegments"], resources=["*"]),
        statement(actions=["ec2:Describe*", "states:SendTaskSuccess"], resources=["*"]),
        statement(actions=["iam:PassRole"], resources=["arn:aws:iam::111122223333:role/shop-*"]),
        statement(actions=["iam:GetRole", "iam:ListRoleTags"], resources=["arn:aws:iam::*:role/*"]),
        statement(actions=["s3:Get*"], resources=["arn:aws:s3:::b", "arn:aws:s3:::b/*"]),
        {**statement(actions=["sqs:SendMessage"], resources=["*"]), **WHY},
        {**statement(actions=["s3:*"], resources=["*"]), **WHY},
        {**statement(actions=["iam:PassRole"], resources=["arn:aws:iam::*:role/*"]), **WHY},
        {**attached(ADMINISTRATOR), **WHY},
    )


PERMISSIONS = join(
    *_right(),
    wrong(
        "actions that know resources on everything",
        statement(actions=["cloudwatch:PutMetricData", "sqs:SendMessage"], resources=["*"]),
        'task_role_statements: "sqs:SendMessage" on "*" is allowed on everything; write the ARNs '
        f'of the resources, "*" is for actions that know none, {SAY}',
    ),
    *(
        _on_roles(action, resource)
        for action, resource in (
            ("iam:PassRole", "arn:aws:iam::*:role/*"),
            ("iam:PutRolePolicy", "arn:aws:iam::111122223333:ro*"),
            ("sts:AssumeRole", "arn:aws:iam::*:role/?*"),
        )
    ),
    *(
        wrong(
            f"{action} on {resource}",
            statement(actions=[action], resources=[resource]),
            f'task_role_statements: "{action}" is every action of a service; write those that the '
            f"code calls, {SAY}",
        )
        for action, resource in (
            ("s3:*", "arn:aws:s3:::b/*"),
            ("iam:?*", "arn:aws:iam::111122223333:role/shop-web"),
        )
    ),
    wrong(
        "every right of the account",
        attached(ADMINISTRATOR),
        f'task_role_policy_arns: "{ADMINISTRATOR}" gives tasks every right of the account; write '
        f"what the code calls into task_role_statements, {SAY}",
    ),
    wrong(
        "a waiver of narrow permissions",
        {**statement(), **WHY},
        f"task_role_statements: {WAIVER} waives nothing, this is as safe as the default; remove it",
    ),
)
