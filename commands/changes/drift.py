"""`make drift`: what is otherwise in AWS than this definition says, and what made it so."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from commands.stacks.plan import CHANGES, Plan
from commands.stacks.plan_report import Action, actions_of
from commands.stacks.stacks import planned_stack
from commands.tools.console import say

DRIFT_FILE = "drift.md"
"""The report, beside the plan's; empty where there is no drift, missing where nobody knows."""

DOES = {
    "add": "would be made",
    "change": "would be changed",
    "destroy": "would be destroyed",
    "forget": "would leave the state",
    "import": "would enter the state",
    "replace": "would be replaced",
}


def drift(project: Path, env: Mapping[str, str], environment: str, _: str = "") -> int:
    """Shows what is otherwise in AWS than the files say: changed by somebody, or not deployed.

    It is a plan, so that a reader's rights are enough, no secret is read, and what others may
    change, such as the number of tasks of a service that is scaled, is no drift. What Terraform
    does not manage it does not see.

    Args:
        project: The folder of the project.
        env: The environment of the user, with the AWS variables.
        environment: Value of `ENV=`: `dev` for the stack `shop-dev`, or a stack's name.

    Returns:
        0: there is none. 2: there is some, as `terraform plan -detailed-exitcode` says it.

    Raises:
        CommandError: It cannot be planned: nobody knows whether there is some.
    """
    for old in (project / "cdktf.out" / "stacks").glob(f"*/{DRIFT_FILE}"):
        old.unlink()
    with planned_stack(project, env, environment, "drift") as (_cdktf, planned):
        text = "" if planned.empty else drift_report(planned)
        whole = f"{text}\n\n{planned.report}" if text else ""
        (planned.file.parent / DRIFT_FILE).write_text(whole, encoding="utf-8")
        if planned.empty:
            say(f"No drift: {planned.stack} is as its definition says.")
            return 0
        say(text)
        say("Next: make deploy puts it back, or write into the file what is to stay")
        return CHANGES


def drift_report(planned: Plan) -> str:
    """Renders as Markdown what a plan has found; names attributes and no value of one."""
    moved = {one["address"]: one for one in planned.content.get("resource_drift", [])}
    actions = actions_of(planned.content)
    outside = [action for action in actions if action.address in moved]
    inside = [action for action in actions if action.address not in moved]
    parts = [f"## Drift of {planned.stack}"]
    if outside:
        parts += [
            "**Changed by somebody else than a deployment, which would put it back:**",
            _list(_outside(action, moved[action.address]) for action in outside),
        ]
    if inside:
        parts += [
            "**As the last deployment left it, and otherwise in the files: not deployed yet:**",
            _list(f"`{one.address}` {DOES[one.verb]}{_because(one)}" for one in inside),
        ]
    if not actions:
        parts.append("**No resource differs, but outputs or addresses do: not deployed yet.**")
    return "\n\n".join(parts)


def _outside(action: Action, found: Mapping[str, Any]) -> str:
    change = found["change"]
    if "delete" in change["actions"]:
        return f"`{action.address}` is gone; it would be made again"
    before, after = change["before"] or {}, change["after"] or {}
    # Whether a provider reads back null or an empty table is nobody's doing.
    every = before.keys() | after.keys()
    names = sorted(n for n in every if (before.get(n) or None) != (after.get(n) or None))
    changed = f"{_listed(names)} changed; " if names else ""
    return f"`{action.address}`: {changed}it {DOES[action.verb]}{_because(action)}"


def _because(action: Action) -> str:
    return f" ({action.because})" if action.because else ""


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"`{name}`" for name in names) + (" was" if len(names) == 1 else " were")


def _list(lines: Iterator[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)
