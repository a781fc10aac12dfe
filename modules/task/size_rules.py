"""Rules on the sizes of what a task makes of many values: its definition, its role's policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from modules.language.functions import encoded_bytes
from modules.language.problems import Rule
from modules.language.texts import DEFINITION_BYTES
from modules.language.value import Value, values

if TYPE_CHECKING:
    from modules.task.spec import StatementSpec

_REST = 4096
"""Bytes left to the rest of a task definition: image, log configuration, references to secrets."""

LARGEST_VALUES = DEFINITION_BYTES - _REST

LARGEST_POLICY = 10240
"""Characters of all inline policies of a role. Source: IAM and AWS STS quotas."""


def size_rule(
    environment: Value[dict[str, str]],
    *commands: Value[tuple[str, ...]],
    further: Value[tuple[Any, ...]],
) -> Rule:
    """Return the rule that variables and commands fit into a task definition.

    Args:
        environment: Variables of the main container.
        commands: Its commands.
        further: Both of the further containers.
    """
    variables = environment.entries(lambda name, value: {"name": name, "value": value})
    size = encoded_bytes(values(variables, *commands) + further)
    return Rule(
        ("environment",),
        size <= LARGEST_VALUES,
        f"{size} bytes with entry_point, command and health check; a task definition has 64 KiB, "
        f"of which {LARGEST_VALUES} bytes are for these. Read long values from a file or a bucket",
    )


def policy_size_rule(statements: Value[tuple[StatementSpec, ...]]) -> Rule:
    """Return the rule that the statements fit into the inline policies of a role."""
    size = encoded_bytes(
        statements.map(
            lambda spec: {
                "Sid": "Task00",
                "Effect": "Allow",
                "Action": spec.actions,
                "Resource": spec.resources,
            }
        )
    )
    return Rule(
        ("task_role_statements",),
        size <= LARGEST_POLICY,
        f"{size} characters; a role's inline policies have {LARGEST_POLICY}. Give prefixes with * "
        "instead of single resources",
    )
