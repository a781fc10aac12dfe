"""The two roles of a service: what starts its tasks, and what its code may do."""

from __future__ import annotations

from typing import Any

from modules.bindings.core import Construct
from modules.iam.account import Account
from modules.iam.policy import Statement, Statements, statement
from modules.iam.role import ServiceRole
from modules.specs.expression import When
from modules.specs.names import Names
from modules.specs.operations import items_present, length, numbered

ECS_TASKS = "ecs-tasks.amazonaws.com"


def execution_role(
    scope: Construct,
    *,
    noun: str,
    names: Names,
    account: Account,
    repository_arn: str,
    log_group_arn: str,
    secret_arns: Any,
    key_arns: Any,
) -> ServiceRole:
    """Return the role with which ECS starts tasks: this image, this log group, these secrets."""
    return _role(
        scope,
        "execution",
        noun=noun,
        names=names,
        account=account,
        statements=[
            *_pull(repository_arn),
            statement(
                "WriteLogs",
                actions=["logs:CreateLogStream", "logs:PutLogEvents"],
                resources=[f"{log_group_arn}:*"],
            ),
            *_read(secret_arns, key_arns),
        ],
    )


def task_role(
    scope: Construct, *, noun: str, names: Names, account: Account, statements: Any
) -> ServiceRole:
    """Return the role that the service's own code has: what was asked for, else nothing."""
    return _role(
        scope,
        "task",
        noun=noun,
        names=names,
        account=account,
        statements=numbered(
            statements,
            lambda number, spec: statement(
                f"Task{number}", actions=spec.actions, resources=spec.resources
            ),
        ),
    )


def _role(
    scope: Construct,
    kind: str,
    *,
    noun: str,
    names: Names,
    account: Account,
    statements: Statements,
) -> ServiceRole:
    return ServiceRole(
        scope,
        kind,
        name=names.of("aws_iam_role", f"{noun}-{kind}"),
        account=account,
        service=ECS_TASKS,
        source_arn=account.arn("ecs", "*"),
        statements=statements,
    )


def _pull(repository_arn: str) -> list[Statement]:
    return [
        # The one call of ECR that takes no resource. Source: service authorization reference.
        statement("SignInToEcr", actions=["ecr:GetAuthorizationToken"], resources=["*"]),
        statement(
            "PullImage",
            actions=[
                "ecr:BatchCheckLayerAvailability",
                "ecr:BatchGetImage",
                "ecr:GetDownloadUrlForLayer",
            ],
            resources=[repository_arn],
        ),
    ]


def _read(secret_arns: Any, key_arns: Any) -> list[Any]:
    read = statement(
        "ReadSecrets", actions=["secretsmanager:GetSecretValue"], resources=secret_arns
    )
    decrypt = statement("DecryptSecrets", actions=["kms:Decrypt"], resources=key_arns)
    return items_present([When(length(secret_arns) > 0, read), When(length(key_arns) > 0, decrypt)])
