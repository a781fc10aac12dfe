"""`make synth`, `plan`, `deploy` and `destroy`, on the account that the AWS variables name."""

import sys
from collections.abc import Mapping
from pathlib import Path

from commands.stacks.account import require_account
from commands.stacks.environments import (
    STATE_STACK,
    default_environment,
    specs_by_name,
    stack_named,
)
from commands.stacks.plan import PLAN_FILE, Plan, plan_stack
from commands.stacks.terraform_version import require_terraform
from commands.tools.cdktf_cli import Cdktf
from commands.tools.console import say, step
from commands.tools.errors import CommandError

OUTPUT = "cdktf.out"


def synth(project: Path, env: Mapping[str, str]) -> None:
    """Writes every stack as Terraform JSON; needs neither an account nor a provider."""
    cdktf = Cdktf(project, project / OUTPUT, env, logs=project / OUTPUT / "logs")
    _synthesize(cdktf)
    for stack in cdktf.stacks():
        say(f"    {stack}: {OUTPUT}/stacks/{stack}/cdk.tf.json")
    names = specs_by_name(project, env)
    say(f"Next: make plan ENV={default_environment(names) or min(names)}")


def plan(project: Path, env: Mapping[str, str], environment: str) -> None:
    """Shows what a deployment would do; what cannot be undone comes first.

    Args:
        project: The folder of the project.
        env: The environment of the user, with the AWS variables.
        environment: Value of `ENV=`: `dev` for the stack `shop-dev`, or a stack's name.
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


def _open(project: Path, env: Mapping[str, str], environment: str) -> tuple[Cdktf, str]:
    stack = stack_named(project, env, environment)
    say(f"{stack} on {require_account(env)}")
    cdktf = Cdktf(project, project / OUTPUT, env, logs=project / OUTPUT / "logs")
    _synthesize(cdktf)
    needed = cdktf.definition(stack)["terraform"]["required_version"].removeprefix(">= ")
    require_terraform(cdktf, stack, needed)
    return cdktf, stack


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
