"""`make synth`, `plan`, `deploy` and `destroy`, on the account that the AWS variables name."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import boto3

from commands.operate.clients import session_of
from commands.stacks.adoption import adopt_bucket
from commands.stacks.environments import default_environment, say_where, specs_by_name
from commands.stacks.existing import require_nobody_above, require_same_platform, strays
from commands.stacks.explanation import explained
from commands.stacks.initialization import initialize
from commands.stacks.plan import Plan, plan_stack
from commands.stacks.preparation import Prepared, prepare
from commands.stacks.terraform_version import require_terraform
from commands.stacks.undeletable import require_deletable
from commands.tools.cdktf_cli import Cdktf
from commands.tools.console import say, step
from commands.tools.errors import CommandError
from commands.tools.folder_lock import locked

OUTPUT = "cdktf.out"

ONLY_SHOWN = ("plan", "drift")
"""What plans and applies nothing."""

NOT_CI = ("", "0", "false")
"""What `CI` says where nobody should decide in a person's place."""


def synth(project: Path, env: Mapping[str, str]) -> None:
    """Writes every stack as Terraform JSON; needs neither an account nor a provider."""
    names = specs_by_name(project, env)
    say_where(names, env)
    with locked(project / OUTPUT, "make synth"):
        cdktf = synthesized(project, env)
        for stack in cdktf.stacks():
            say(f"    {stack}: {OUTPUT}/stacks/{stack}/cdk.tf.json")
    say(f"Next: make plan ENV={default_environment(names) or min(names)}")


def plan(project: Path, env: Mapping[str, str], environment: str) -> None:
    """Shows what a deployment would do; what cannot be undone comes first.

    `make plan ENV=dev`, or `ENV=` with the name of a stack.

    Args:
        project: The folder of the project.
        env: The environment of the user, with the AWS variables.
        environment: Value of `ENV=`: `dev` for the stack `shop-dev`, or a stack's name.
    """
    with planned_stack(project, env, environment, "plan") as (_, planned):
        say(f"The same as Markdown: {planned.report_file}")
        show = f"terraform -chdir='{planned.file.parent}' show {planned.file.name}"
        say(f"Each attribute: {show}")
        say("Nothing to deploy." if planned.empty else f"Next: make deploy ENV={environment}")


def deploy(project: Path, env: Mapping[str, str], environment: str) -> None:
    """Shows the plan, asks, and applies exactly that plan.

    `make deploy ENV=dev`; with `YES=1` it does not ask.

    Args: those of `plan`.
    """
    with planned_stack(project, env, environment, "deploy") as (cdktf, planned):
        stack = planned.stack
        if planned.empty:
            say(f"{stack} is as it should be. Nothing was done.")
            return
        confirm("deploy", stack, env)
        apply(cdktf, planned, f"Deploying {stack}")
        say(f"{stack} is deployed. Next: make plan ENV={environment} shows no change")


def destroy(project: Path, env: Mapping[str, str], environment: str) -> None:
    """Shows what would be lost, asks, and destroys exactly that.

    `make destroy ENV=dev`; with `YES=1` it does not ask.

    Args: those of `plan`.
    """
    with planned_stack(project, env, environment, "destroy", "-destroy") as (cdktf, planned):
        stack = planned.stack
        if planned.empty:
            say(f"{stack} holds nothing. Nothing was done.")
            return
        confirm("destroy", stack, env)
        apply(cdktf, planned, f"Destroying {stack}")
        say(f"{stack} is gone. Bring it back: make deploy ENV={environment}")


@contextmanager
def planned_stack(
    project: Path, env: Mapping[str, str], environment: str, verb: str, *options: str
) -> Iterator[tuple[Cdktf, Plan]]:
    """Plans a stack, and keeps other commands out of the folder until the block ends."""
    prepared = prepare(project, env, environment)
    if verb == "destroy" and prepared.spec is not None:
        require_nobody_above(prepared.spec, prepared.specs, prepared.states)
    with locked(project / OUTPUT, f"make {verb} ENV={environment}"):
        yield plan_shown(project, env, prepared, verb, *options)


def plan_shown(
    project: Path, env: Mapping[str, str], prepared: Prepared, verb: str, *options: str
) -> tuple[Cdktf, Plan]:
    """Plans a stack in a folder that is locked, and shows the plan."""
    stack = prepared.stack
    # cdktf removes the folders of the others, so elsewhere all of them are written.
    is_one_of_several = prepared.spec is not None and prepared.spec.family is not None
    cdktf = synthesized(project, env, stack if is_one_of_several else "")
    needed = cdktf.definition(stack)["terraform"]["required_version"].removeprefix(">= ")
    require_terraform(cdktf, stack, needed)
    with step(f"Planning {stack}"):
        found = _plan(cdktf, prepared, env, *options)
    say()
    say(found.report)
    for stray in strays(prepared.specs, prepared.states):
        say(f"Without a file, but with a state that is not empty: {stray}")
    if verb not in ONLY_SHOWN:
        _require_deletable(cdktf, prepared, found, whole="-destroy" in options)
    return cdktf, found


def synthesized(project: Path, env: Mapping[str, str], only: str = "") -> Cdktf:
    """Synthesizes the stacks, or the one that is named."""
    cdktf = Cdktf(project, project / OUTPUT, env, logs=project / OUTPUT / "logs")
    with step(f"Synthesizing {only or 'the stacks'}: cdktf synth"):
        cdktf.synth(only)
    return cdktf


def _plan(cdktf: Cdktf, prepared: Prepared, env: Mapping[str, str], *options: str) -> Plan:
    stack, spec = prepared.stack, prepared.spec
    if spec is None:
        adopt_bucket(cdktf, stack, prepared.state)
    initialize(cdktf, stack)
    if spec is not None:
        require_same_platform(spec, prepared.specs, prepared.states, env)
    try:
        return plan_stack(cdktf, stack, *options)
    except CommandError as error:
        raise explained(error, cdktf, stack, "plan") from None


def _require_deletable(cdktf: Cdktf, prepared: Prepared, planned: Plan, *, whole: bool) -> None:
    spec = prepared.spec

    def connect(service: str) -> Any:
        session = session_of(spec) if spec else boto3.Session(region_name=prepared.state["region"])
        return cast("Any", session).client(service)

    folder = str(cdktf.directory(planned.stack))
    require_deletable(planned.content, planned.stack, folder, connect, whole=whole)


def apply(cdktf: Cdktf, planned: Plan, title: str) -> None:
    """Applies a plan, and explains what fails."""
    with step(title):
        try:
            arguments = ("apply", "-input=false", planned.file.name)
            cdktf.terraform(planned.stack, *arguments, follow=True)
        except CommandError as error:
            raise explained(error, cdktf, planned.stack, "apply") from None


def confirm(verb: str, stack: str, env: Mapping[str, str]) -> None:
    """Lets a person type the stack's name; CI and `YES=1` have decided already."""
    if env.get("CI", "").lower() not in NOT_CI or env.get("YES") == "1":
        return
    say(f"Type {stack} to {verb} it:")
    if _answer() != stack:
        raise CommandError(
            f"{verb} {stack}",
            "answer: is not the stack's name, so nothing was done; where nobody types, set YES=1",
        )


def _answer() -> str:
    try:
        return sys.stdin.readline().strip()
    except (AttributeError, ValueError):  # Closed, or no text.
        return ""
