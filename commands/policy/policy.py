"""`make policy`: whether plans pass checkov, parliament and AWS's model of a task definition."""

import json
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from commands.policy.checkov import HOME, checkov
from commands.policy.findings import Finding, planned
from commands.policy.parliament import parliament
from commands.policy.task_definitions import task_definitions
from commands.policy.waivers import problems_of
from commands.stacks.environments import spec_named, specs_by_name, stack_named
from commands.tools.cdktf_cli import Cdktf
from commands.tools.console import say, step
from commands.tools.errors import CommandError
from commands.tools.folder_lock import locked
from commands.tools.synthesis import STACK_FILE
from local_aws.server import client_environment, start, stop
from modules.environment.stack_names import stacks_of


def policy(project: Path, env: Mapping[str, str], environment: str) -> None:
    """Judges the first plan of every stack, or a plan that is given, by what is known as bad.

    Each stack is planned on a local AWS, so no account is needed. With `PLAN=…` that plan of the
    stack of `ENV=…` is judged: one of what exists, or one after the apply, in which nothing is
    unknown any more.

    Args:
        project: The folder of the project.
        env: The environment of the user, with `PLAN=`: what `terraform show -json` has written.
        environment: Value of `ENV=`: an environment's name, or a stack's. Default: all.

    Raises:
        CommandError: There is a finding that no waiver excuses, or a waiver that waives nothing;
            or a stack cannot be planned.
    """
    stack = stack_named(project, env, environment) if environment else ""
    with locked(project / HOME, "make policy"), TemporaryDirectory() as directory:
        folder = Path(directory)
        if given := env.get("PLAN"):
            copied(Path(given), folder, stack)
        else:
            write_plans(project, env, stack, folder)
        with step("Judging them by checkov, parliament and botocore"):
            found = findings(project, env, folder)
        stacks = sorted(file.stem for file in folder.glob("*.json"))
    specs = specs_by_name(project, env)
    owners = {name: spec_named(specs, name) for name in stacks}
    problems = [
        problem
        for spec in (None, *specs.values())
        for own in [{name for name, owner in owners.items() if owner is spec}]
        for problem in problems_of(
            spec,
            [one for one in found if one.plan in own],
            is_whole=spec is not None and own >= {*stacks_of(spec)},
        )
    ]
    if problems:
        raise CommandError(
            "policy",
            *problems,
            'mend it, or say why not: [waivers."<id>"] in the file of the environment',
        )
    say(f"{', '.join(stacks)}: {len(found)} findings, each with a waiver that says why")


def findings(project: Path, env: Mapping[str, str], folder: Path) -> list[Finding]:
    """Judges every plan in a folder, `<name>.json`.

    Raises:
        CommandError: A judge is not installed, or has not read a plan.
    """
    plans = {file.stem: json.loads(file.read_text()) for file in sorted(folder.glob("*.json"))}
    resources = [one for name, plan in plans.items() for one in planned(name, plan)]
    return [
        *checkov(project, env, folder),
        *parliament(resources),
        *task_definitions(resources),
    ]


def copied(file: Path, folder: Path, stack: str) -> None:
    """Takes the plan that is given.

    Raises:
        CommandError: Nobody says of what it is, or it is none.
    """
    if not stack:
        raise CommandError("policy", "ENV: is not set; say which stack PLAN is of")
    try:
        text = file.read_text(encoding="utf-8")
        json.loads(text)["planned_values"]
    except OSError as error:
        raise CommandError("policy", f"PLAN: {file}: {error.strerror}") from None
    except (ValueError, KeyError, TypeError):
        raise CommandError(
            "policy", f"PLAN: {file} is no plan; write it by terraform show -json <plan>"
        ) from None
    (folder / f"{stack}.json").write_text(text, encoding="utf-8")


def write_plans(project: Path, env: Mapping[str, str], only: str, folder: Path) -> None:
    """Plans every stack, or one, on a local AWS that holds nothing.

    Raises:
        CommandError: A stack cannot be planned, for instance as it stands on what exists.
    """
    home = project / HOME
    local = start(home / "local-aws")
    try:
        stacks = Cdktf(
            project,
            home / "cdktf.out",
            client_environment(local.endpoint_url, base=env),
            logs=home / "logs",
        )
        with step("Synthesizing the stacks"):
            stacks.synth()
        for stack in [only] if only else stacks.stacks():
            with step(f"Planning {stack} on a local AWS"):
                _without_backend(stacks.directory(stack) / STACK_FILE)
                stacks.terraform(stack, "init", "-input=false")
                stacks.terraform(stack, "plan", "-input=false", "-out=plan")
                text = stacks.terraform_prints(stack, "show", "-json", "plan")
                (folder / f"{stack}.json").write_text(text, encoding="utf-8")
    finally:
        stop(home / "local-aws")


def _without_backend(file: Path) -> None:
    """Takes the state out: nothing is there, and its bucket is not either."""
    definition = json.loads(file.read_text())
    definition["terraform"].pop("backend", None)
    file.write_text(json.dumps(definition))
