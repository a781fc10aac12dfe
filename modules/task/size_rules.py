"""Rules on the sizes of what a task makes of many values: its definition, its role's policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from modules.language.expression import When
from modules.language.functions import encoded_bytes
from modules.language.problems import Rule
from modules.language.texts import DEFINITION_BYTES
from modules.language.value import Value, values

if TYPE_CHECKING:
    from modules.task.statement_spec import StatementSpec

_REST = 4096
"""Bytes left to the rest of a task definition: image, log configuration, references to secrets."""

LARGEST_VALUES = DEFINITION_BYTES - _REST

LARGEST_POLICY = 10240
"""Characters of all inline policies of a role. Source: IAM and AWS STS quotas."""


EXECUTE_COMMAND_POLICY = 1440
"""Characters of the policy of ECS Exec, with ARNs as long as they may be."""


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


def policy_size_rule(
    statements: Value[tuple[StatementSpec, ...]], executes_commands: Value[bool]
) -> Rule:
    """Return the rule that the statements fit into the inline policies of a role.

    Args:
        statements: The statements.
        executes_commands: Whether the policy of ECS Exec is beside them.
    """
    room = executes_commands.then(LARGEST_POLICY - EXECUTE_COMMAND_POLICY, LARGEST_POLICY)
    size = encoded_bytes(
        statements.map(
            lambda spec: {
                "Sid": "Task00",
                "Effect": "Allow",
                "Action": spec.actions,
                "Resource": spec.resources,
                "Condition": When(spec.conditions.length > 0, spec.conditions),
            }
        )
    )
    return Rule(
        ("task_role_statements",),
        size <= room,
        f"{size} characters; a role's inline policies have {room}. Give prefixes with * "
        "instead of single resources",
    )
