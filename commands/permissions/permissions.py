"""`make permissions`: whether planned IAM policies name what AWS knows."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from commands.policy.findings import OF_SOMEBODY, resources_of
from commands.tools.console import say
from commands.tools.errors import CommandError
from modules.iam.statement_check import statement_problems

SUBJECT = "permissions"
WRITE = "terraform show -json <file of the plan> > plan.json, then make permissions PLAN=plan.json"


def permissions(project: Path, env: Mapping[str, str], file: str) -> None:
    """Judges each IAM policy that Terraform plans, or that is in its state.

    What a file of an environment is judged by when it is read: Terraform cannot carry what AWS
    knows, so the modules take any action. Nothing is asked of AWS.

    Args:
        project: The folder of the project.
        env: The environment of the user.
        file: Value of `PLAN=`: what `terraform show -json` has written of a plan or a state.

    Raises:
        CommandError: The file is none, or a policy names what AWS does not know or never allows.
    """
    found = [*_policies(_root(file))]
    known = {address: policy for address, policy in found if policy}
    problems = [text for address, policy in known.items() for text in _problems(address, policy)]
    if problems:
        raise CommandError(SUBJECT, *problems)
    say(f"{len(known)} IAM policies name actions that AWS knows, on what they take.")
    for address, policy in found:
        if not policy:
            say(f"{address}: known after the apply; judge the state then, by terraform show -json")


def _root(file: str) -> dict[str, Any]:
    """Returns the outermost module."""
    if not file:
        raise CommandError(SUBJECT, f"PLAN: none is given; write {WRITE}")
    try:
        content = json.loads(Path(file).read_text(encoding="utf-8"))
        root: dict[str, Any] = (content.get("planned_values") or content["values"])["root_module"]
    except OSError as error:
        raise CommandError(SUBJECT, f"PLAN: {file}: {error.strerror}; write {WRITE}") from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise CommandError(
            SUBJECT, f"PLAN: {file} is no plan and no state as JSON; write {WRITE}"
        ) from None
    return root


def _policies(module: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yields address and text of each policy; no text where only an apply will know it."""
    for one in resources_of("", module):
        if one.type in OF_SOMEBODY:
            yield one.address, one.values.get("policy") or ""


def _problems(address: str, policy: str) -> Iterator[str]:
    for number, statement in enumerate(_several(json.loads(policy)["Statement"])):
        actions = _several(statement.get("Action", statement.get("NotAction", [])))
        # Of all but some actions or resources, only the names can be wrong.
        narrow = "NotAction" not in statement and "Resource" in statement
        resources = _several(statement["Resource"]) if narrow else ["*"]
        named = [action for action in actions if action != "*"]
        for field, message in statement_problems(named, resources):
            yield f"{address}: Statement[{number}].{field}: {message}"


def _several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
