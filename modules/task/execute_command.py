"""What the agent of ECS Exec may do."""

from __future__ import annotations

from modules.cluster.sessions_spec import Sessions
from modules.iam.account import Account
from modules.iam.policy import statement
from modules.language.expression import When
from modules.language.value import Value
from modules.task.roles import TaskRole


def allow_sessions(
    role: TaskRole, enabled: Value[bool], sessions: Value[Sessions | None], account: Account
) -> None:
    """Allow a task role what the agent calls: to open its channels, and to record the session.

    The owner of a role that is made elsewhere allows it.

    Source: Amazon ECS developer guide, "Monitor Amazon ECS containers with ECS Exec".

    Args:
        role: The task role.
        enabled: Whether sessions are possible.
        sessions: Where they are recorded, and what encrypts them, if they are.
        account: The account of the role.
    """
    if role.made is None:
        return
    channels = statement(
        "OpenChannels",
        actions=[
            "ssmmessages:CreateControlChannel",
            "ssmmessages:CreateDataChannel",
            "ssmmessages:OpenControlChannel",
            "ssmmessages:OpenDataChannel",
        ],
        # The four know no resource. Source: service authorization reference.
        resources=["*"],
    )
    recording = _record_statements(sessions, account)
    role.made.allow("execute_command", [channels, *recording], when_true=enabled)


def _record_statements(optional: Value[Sessions | None], account: Account) -> list[When]:
    if not optional.is_planned and not optional.is_given:
        return []
    sessions: Sessions = optional.given
    statements = [
        statement(
            "RecordSessions",
            actions=["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
            resources=[f"{sessions.log_group_arn}:*"],
        ),
        statement(
            "FindLogGroup",
            actions=["logs:DescribeLogGroups"],
            # The call lists groups, so it takes no single one.
            resources=[account.arn("logs", "log-group:*")],
        ),
        statement(
            "DecryptSessions",
            actions=["kms:Decrypt"],
            resources=[str(sessions.kms_key_arn)],
            # The key encrypts other things, too; the agent names the session that it decrypts.
            conditions={"Null": {"kms:EncryptionContext:aws:ssm:SessionId": "false"}},
        ),
    ]
    return [When(optional.is_given, each) for each in statements]
