"""What Terraform's errors mean for somebody who has to go on: one answer instead of many errors."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from commands.tools.cdktf_cli import Cdktf
from commands.tools.errors import CommandError

LOCKED = "Error acquiring the state lock"
STALE = "Saved plan is stale"
LOCK_FACTS = re.compile(r"^\s*(ID|Operation|Who|Created): +(.+?)\s*$", re.MULTILINE)

EXISTS = re.compile(
    r"already ?exist|ResourceExists|Duplicate(LoadBalancer|TargetGroup)Name|AlreadyOwnedByYou"
    r"|ConflictingDomainExists|RepositoryAlreadyExists",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"^\s*with ([^\s,]+),", re.MULTILINE)

CYCLE = re.compile(r"^Error: Cycle: (.+)$", re.MULTILINE)
FORGOTTEN = re.compile(r"([^\s,]+) \(forget\)")


def explained(error: CommandError, cdktf: Cdktf, stack: str, verb: str) -> CommandError:
    """Returns what a failure of Terraform means, or the failure itself.

    Args:
        error: The failure.
        cdktf: Has run Terraform.
        stack: The stack that it worked on.
        verb: What it did: `plan` or `apply`.
    """
    log = cdktf.log(f"terraform-{verb}-{stack}")
    if log is None or not log.exists():
        return error
    text = log.read_text(encoding="utf-8", errors="replace")
    if LOCKED in text and not LOCK_FACTS.search(text):
        return CommandError(stack, *_not_lockable(text), _whole(log))
    if LOCKED in text:
        return CommandError(
            stack, *_locked(cdktf.directory(stack), dict(LOCK_FACTS.findall(text))), _whole(log)
        )
    if STALE in text:
        return CommandError(
            stack,
            "state: has changed since the plan was made, so nothing was done; plan again, and "
            "apply that plan",
        )
    if (cycle := CYCLE.search(text)) and (forgotten := FORGOTTEN.findall(cycle[1])):
        return CommandError(stack, *_kept_in_aws(cdktf.directory(stack), sorted(forgotten)))
    errors = text.split("\nError: ")[1:]
    existing = [part for part in errors if EXISTS.search(part)]
    if not existing:
        return error
    others = len(errors) - len(existing)
    return CommandError(
        stack,
        *_unknown_to_the_state(cdktf, stack, existing),
        *([f"beside these: {others} other errors"] if others else []),
        _whole(log),
    )


def _whole(log: Path) -> str:
    return f"the whole output: {log}"


def _not_lockable(text: str) -> list[str]:
    """Returns what to do where nobody holds the lock, and it could not be taken all the same."""
    said = " ".join(text.partition(LOCKED)[2].partition("Terraform acquires")[0].split())
    why = said.removeprefix("Error message: ")
    return [
        f"state: cannot be locked, and nobody holds the lock. {why}",
        "AccessDenied: the credentials may not write beside the state; choose some that may, for "
        "instance with AWS_PROFILE. To look without a lock: TF_CLI_ARGS_plan=-lock=false make plan",
        "else: see to the network and to backend.tf.json, then run this command again; nothing was "
        "done",
    ]


def _locked(directory: Path, facts: Mapping[str, str]) -> list[str]:
    who, since = facts.get("Who", "somebody"), facts.get("Created", "an unknown time")
    work = facts.get("Operation", "").removeprefix("OperationType").lower() or "another run"
    unlock = f"terraform -chdir='{directory}' force-unlock {facts.get('ID', '<id>')}"
    return [
        f"state: is locked by {who} since {since} for {work}",
        "if that still runs: wait for its end, then run this command again",
        f"if it was killed: `{unlock}` "
        "takes the lock away; then run this command again. What was made after the state was last "
        "written is not in it: the plan shows it as still to add, and a deployment then says how "
        "to take it over",
    ]


def _kept_in_aws(directory: Path, addresses: Sequence[str]) -> list[str]:
    """Returns what to do where something leaves the state while its users are replaced.

    Terraform 1.11 orders what it forgets like what it destroys without a successor, and finds no
    order with a task definition, say, that has its successor first.
    """
    command = " ".join(
        ["terraform", f"-chdir='{directory}'", "state", "rm", *(f"'{one}'" for one in addresses)]
    )
    return [
        f"{', '.join(addresses)}: would leave the state and stay in AWS, since the file names "
        "another; Terraform cannot plan that together with what replaces resources that use it, "
        "such as a new image, so nothing was done",
        "in two steps: take every other change out of the files, deploy, write them again and "
        "deploy",
        f"or in one: `{command}` does to them what the plan would do, and no more; then run this "
        "command again",
    ]


def _unknown_to_the_state(cdktf: Cdktf, stack: str, errors: Sequence[str]) -> list[str]:
    found = [match[1] if (match := ADDRESS.search(part)) else "see below" for part in errors]
    [tags] = cdktf.definition(stack)["provider"]["aws"][0]["default_tags"]
    filters = " ".join(f"Key={name},Values={value}" for name, value in tags["tags"].items())
    return [
        f"in AWS already, but not in the state: {', '.join(found)}",
        "why: an earlier run was killed before it wrote its state, or somebody made them by hand",
        f"to keep them: `terraform -chdir='{cdktf.directory(stack)}' import '<address>' <id>` for "
        "each, with the id as the provider's page of its type says; then run this command again",
        "to start again: delete them, with what they hold; `aws resourcegroupstaggingapi "
        f"get-resources --tag-filters {filters}` lists what carries the tags of this stack",
    ]
