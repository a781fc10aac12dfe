"""The sizes of a task's texts that AWS limits: its definition, and the policies of its roles."""

from __future__ import annotations

from typing import Any

from modules.language.data import json_bytes
from modules.language.functions import function
from modules.language.value import Value
from modules.task.spec import StatementSpec, TaskSpec

REST_OF_DEFINITION = 2048
"""Bytes left for what the platform writes: names, image, logs, mounts."""

REST_OF_POLICY = 1536
"""Characters left for the permission to pull the image and to write logs."""

_padded = function("format", str, lambda pattern, text: pattern % text)


def definition_bytes(
    spec: TaskSpec, environment: Value[dict[str, str]], secrets: Value[dict[str, Any]]
) -> Value[int]:
    """Return the size of a task definition, in bytes.

    Args:
        spec: The task.
        environment: Every environment variable.
        secrets: The variables from secrets; each counts as if its ARN had the greatest length.
    """
    texts = [
        environment.entries(lambda name, value: {"name": name, "value": value}),
        secrets.keys.map(lambda name: _padded("%256s", name)),
        spec.command,
        spec.health_check_command,
    ]
    return json_bytes(texts) + REST_OF_DEFINITION


def task_policy_bytes(statements: Value[tuple[StatementSpec, ...]]) -> Value[int]:
    """Return the size of the task role's policy, in characters."""
    return json_bytes(
        statements.map(
            lambda statement: {
                "Sid": "Task100",
                "Effect": "Allow",
                "Action": statement.actions,
                "Resource": statement.resources,
            }
        )
    )


def execution_policy_bytes(secret_arns: Value[tuple[Any, ...]]) -> Value[int]:
    """Return the size of the execution role's policy, in characters.

    Args:
        secret_arns: ARN of each secret that it reads, or a text as long.
    """
    return json_bytes(secret_arns) + REST_OF_POLICY
