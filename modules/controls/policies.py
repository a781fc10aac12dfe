"""What statements of policies allow, for controls."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from fnmatch import fnmatchcase

from modules.controls.control import Judge, Seen
from modules.controls.resources import Resource, Stack, Values, several

_EVERY_KEY = re.compile(r"arn:.*:kms:.*:(\*|key/\*)")
_VARIABLE = re.compile(r"\*|\$\{aws:")
"""What no condition with a fixed value holds: a wildcard, or a variable of IAM."""


def actions_of(statement: Values) -> list[str]:
    """Return the actions that a statement allows."""
    if statement.get("Effect") != "Allow":
        return []
    return ["*"] if "NotAction" in statement else several(statement.get("Action"))


def allows(statement: Values, *actions: str) -> bool:
    """Whether a statement allows one of some actions."""
    patterns = [pattern.lower() for pattern in actions_of(statement)]
    return any(fnmatchcase(action.lower(), one) for action in actions for one in patterns)


def is_public(statement: Values) -> bool:
    """Whether a statement allows anybody, as AWS judges it: without a condition of fixed values."""
    principal = statement.get("Principal")
    named = principal.get("AWS") if isinstance(principal, dict) else principal
    if statement.get("Effect") != "Allow" or "*" not in several(named):
        return False
    condition = json.dumps(statement.get("Condition", "*"))
    return bool(_VARIABLE.search(condition))


def is_about_all(statement: Values) -> bool:
    """Whether a statement is about every resource."""
    return "NotResource" in statement or "*" in several(statement.get("Resource"))


def is_about_all_keys(statement: Values) -> bool:
    """Whether a statement is about every key of KMS."""
    named = several(statement.get("Resource"))
    return is_about_all(statement) or any(_EVERY_KEY.fullmatch(one) for one in named)


def nothing_public(kind: str, path: str) -> Judge:
    """Return a judge: the policy beside a resource allows nobody from anywhere.

    Args:
        kind: Type of the policy's resource.
        path: The argument in which it names the one that is judged.
    """

    def judge(resource: Resource, stack: Stack) -> Seen:
        policies = stack.beside(resource, kind, path)
        public = [*named(one for policy in policies for one in policy.statements())]
        default = "AWS's default: its account"
        value = f"{', '.join(public)}: anybody" if public else "nobody" if policies else default
        return Seen(f"{kind} policy", value, not public)

    return judge


def named(statements: Iterable[Values]) -> Iterable[str]:
    """Yield the names of those statements that allow anybody."""
    return (str(one.get("Sid", "a statement")) for one in statements if is_public(one))
