"""`make synth`, `plan`, `deploy` and `destroy`, on the account that the AWS variables name."""

import re
import sys
from collections.abc import Mapping
from pathlib import Path

from commands.stacks.account import require_account
from commands.stacks.plan import PLAN_FILE, Plan, plan_stack
from commands.tools.cdktf_cli import Cdktf
from commands.tools.console import say, step
from commands.tools.errors import CommandError
from modules.specs.problems import SpecError, SpecsError
from modules.stacks.environment_files import read_environments

OUTPUT = "cdktf.out"
STATE_STACK = "remote-state"


def synth(project: Path, env: Mapping[str, str]) -> None:
    """Writes every stack as Terraform JSON; needs neither an account nor a provider."""
    cdktf = Cdktf(project, project / OUTPUT, env, logs=project / OUTPUT / "logs")
    _synthesize(cdktf)
    for stack in cdktf.stacks():
        say(f"    {stack}: {OUTPUT}/stacks/{stack}/cdk.tf.json")
    say("Next: make plan ENV=dev")


def plan(project: Path, env: Mapping[str, str], environment: str) -> None:
    """Shows what a deployment would do; what cannot be undone comes first.

    Args:
        project: The folder of the project.
        env: The environment of the user, with the AWS variables.
        environment: What `ENV=` says: `dev` for the stack `payment-dev`, or a stack's name.
    """
    cdktf, stack = _open(project, env, environment)
    planned = _plan(cdktf, stack)
    say(f"The same as Markdown: {planned.report_file}")
    say(f"Each attribute: terraform -chdir='{planned.file.parent}' show {PLAN_FILE}")
    say("Nothing to deploy." if planned.empty else f"Next: make deploy ENV={environment}")


def deploy(project: Path, env: Mapping[str, str], environment: str) -> None:
    """Shows the plan, asks, and applies exactly that plan. Arguments as for `plan`."""
    cdktf, stack = _open(project, env, environment)
    planned = _plan(cdktf, stack)
    if planned.empty:
        say(f"{stack} is as it should be. Nothing was done.")
        return
    confirm("deploy", stack, env)
    _apply(project, env, stack, f"Deploying {stack}")
    say(f"{stack} is deployed. Next: make plan ENV={environment} shows no change")


def destroy(project: Path, env: Mapping[str, str], environment: str) -> None:
    """Shows what would be lost, asks, and destroys exactly that. Arguments as for `plan`."""
    cdktf, stack = _open(project, env, environment)
    planned = _plan(cdktf, stack, "-destroy")
    if planned.empty:
        say(f"{stack} holds nothing. Nothing was done.")
        return
    confirm("destroy", stack, env)
    _apply(project, env, stack, f"Destroying {stack}")
    say(f"{stack} is gone. Bring it back: make deploy ENV={environment}")


def stack_named(project: Path, env: Mapping[str, str], environment: str) -> str:
    """Finds the stack that `ENV=` means, without synthesizing anything.

    Raises:
        CommandError: There is none of that name; lists those that there are. Or an environment file
            is wrong.
    """
    try:
        specs = read_environments(project / "environments", env)
    except (SpecError, SpecsError) as error:
        raise CommandError(str(error)) from None
    stacks = {spec.name: f"{spec.project}-{spec.name}" for spec in specs}
    stacks[STATE_STACK] = STATE_STACK
    if environment in stacks.values():
        return environment
    if environment not in stacks:
        given = f'"{environment}" is no stack of this project' if environment else "is not set"
        raise CommandError("stack", f"ENV: {given}; choose one of {', '.join(sorted(stacks))}")
    return stacks[environment]


def _open(project: Path, env: Mapping[str, str], environment: str) -> tuple[Cdktf, str]:
    stack = stack_named(project, env, environment)
    say(f"{stack} on {require_account(env)}")
    cdktf = Cdktf(project, project / OUTPUT, env, logs=project / OUTPUT / "logs")
    _synthesize(cdktf)
    require_terraform(cdktf, stack)
    return cdktf, stack


def require_terraform(cdktf: Cdktf, stack: str) -> None:
    """Compares the installed Terraform with the one that a stack needs.

    Raises:
        CommandError: It is too old. Says what needs the newer one.
    """
    needed = cdktf.definition(stack)["terraform"]["required_version"].removeprefix(">= ")
    found = cdktf.version()
    if _numbers(found) < _numbers(needed):
        raise CommandError(
            stack,
            f"terraform: {found} is too old; get {needed} or newer, or, where "
            'secrets alone need 1.11, set initial_value = "empty" for each of them and give them '
            "their values as docs/operations.md says",
        )


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version)[:2])


def _synthesize(cdktf: Cdktf) -> None:
    with step("Synthesizing the stacks: cdktf synth"):
        cdktf.synth()


def _plan(cdktf: Cdktf, stack: str, *options: str) -> Plan:
    with step(f"Planning {stack}"):
        _init(cdktf, stack)
        planned = plan_stack(cdktf, stack, *options)
    say()
    say(planned.report)
    return planned


def _init(cdktf: Cdktf, stack: str) -> None:
    try:
        cdktf.terraform(stack, "init", "-input=false")
    except CommandError as error:
        raise CommandError(
            str(error), f"no state bucket in this account yet? make deploy ENV={STATE_STACK}"
        ) from None


def _apply(project: Path, env: Mapping[str, str], stack: str, title: str) -> None:
    with step(title):
        on_terminal = Cdktf(project, project / OUTPUT, env)
        on_terminal.terraform(stack, "apply", "-input=false", PLAN_FILE)


def confirm(verb: str, stack: str, env: Mapping[str, str]) -> None:
    """Lets a person type the stack's name; CI and `YES=1` have decided already."""
    if env.get("CI") or env.get("YES") == "1":
        return
    say(f"Type {stack} to {verb} it:")
    if sys.stdin.readline().strip() != stack:
        raise CommandError(
            f"{verb} {stack}",
            "answer: is not the stack's name, so nothing was done; where nobody types, set YES=1",
        )
