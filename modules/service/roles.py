"""The two roles of a service: what starts its tasks, and what its code may do."""

from __future__ import annotations

from collections.abc import Sequence

from modules.bindings.core import Construct
from modules.iam.account import Account
from modules.iam.policy import Statement, statement
from modules.iam.role import ServiceRole
from modules.secrets.secret import Secret
from modules.specs.names import Names
from modules.specs.service import StatementSpec

ECS_TASKS = "ecs-tasks.amazonaws.com"


def execution_role(
    scope: Construct,
    *,
    noun: str,
    names: Names,
    account: Account,
    repository_arn: str,
    log_group_arn: str,
    secrets: Sequence[Secret],
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
            *_read(secrets),
        ],
    )


def task_role(
    scope: Construct,
    *,
    noun: str,
    names: Names,
    account: Account,
    statements: Sequence[StatementSpec],
) -> ServiceRole:
    """Return the role that the service's own code has: what was asked for, else nothing."""
    return _role(
        scope,
        "task",
        noun=noun,
        names=names,
        account=account,
        statements=[
            statement(f"Task{number}", actions=spec.actions, resources=spec.resources)
            for number, spec in enumerate(statements, start=1)
        ],
    )


def _role(
    scope: Construct,
    kind: str,
    *,
    noun: str,
    names: Names,
    account: Account,
    statements: Sequence[Statement],
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


def _read(secrets: Sequence[Secret]) -> list[Statement]:
    if not secrets:
        return []
    return [
        statement(
            "ReadSecrets",
            actions=["secretsmanager:GetSecretValue"],
            resources=[secret.secret_arn for secret in secrets],
        ),
        statement(
            "DecryptSecrets",
            actions=["kms:Decrypt"],
            resources=list(dict.fromkeys(secret.key_arn for secret in secrets)),
        ),
    ]
