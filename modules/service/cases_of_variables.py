"""Environment variables of the module's service, in clear and from secrets, and its partition."""

from __future__ import annotations

from modules.language.cases import join, wrong
from modules.service.cases_of_secrets import DATABASE, secret
from modules.task.cases_of_statements import statement
from modules.task.cases_of_tasks import VARIABLE

VARIABLES = join(
    {"environment": {"A_1": "1"}, **secret("B_2")},
    wrong(
        "SERVICE_NAME in environment",
        {"environment": {"SERVICE_NAME": "web"}},
        "environment: SERVICE_NAME is set by the module; rename or remove it",
    ),
    wrong(
        "SERVICE_NAME in secrets",
        secret("SERVICE_NAME"),
        "secrets: SERVICE_NAME is set by the module; rename or remove it",
    ),
    wrong(
        "policy of another partition",
        {"task_role_policy_arns": {"all": "arn:aws-cn:iam::aws:policy/All"}},
        'task_role_policy_arns: "arn:aws-cn:iam::aws:policy/All" is of another partition than the '
        "cluster, aws; write its own ARNs",
    ),
    {"environment": {"SERVICE_NAME": "api"}},
    secret("lower", key="user.name"),
    wrong(
        "resource of another partition",
        statement(resources=["arn:aws-cn:s3:::b/*", "arn:*:s3:::b/*", "arn:aws:s3:::b/*"]),
        'task_role_statements: "arn:aws-cn:s3:::b/*" is of another partition than the cluster, '
        "aws; write its own ARNs",
    ),
    *(
        wrong(f'secret in "{name}"', secret(name), f'secrets.{name}: "{name}": {VARIABLE}')
        for name in ("A=B", "", "1A")
    ),
    wrong(
        "secrets: 501",
        {"secrets": {f"S{number}": {"arn": DATABASE} for number in range(501)}},
        "secrets: 501 given; give at most 500",
    ),
    wrong(
        "variable from two sources",
        {"environment": {"A": "1", "B": "2"}, **secret("A")},
        'secrets: "A" is set in environment too; keep one of them',
    ),
)
