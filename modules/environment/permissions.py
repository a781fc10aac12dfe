"""The names in the permissions of services and jobs: actions that AWS knows, on what they take."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.iam.statement_check import statement_problems
from modules.language.problems import Problem

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec


def permission_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield the actions that AWS does not know, or never allows on the resources given.

    Of files alone: Terraform cannot carry what AWS knows. The command ``permissions`` judges what
    Terraform plans.
    """
    for place, caller in spec.callers.items():
        for number, statement in enumerate(caller.task_role_statements.known):
            if any(statement.problems()):
                continue  # Its own rules say it in shorter words.
            found = statement_problems(statement.actions.known, statement.resources.known)
            path = (*place, "task_role_statements", number)
            yield from (Problem((*path, field), message) for field, message in found)
