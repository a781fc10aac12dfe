"""`make save`: a plan that waits beside the state until it is approved."""

from collections.abc import Mapping
from pathlib import Path

from commands.changes.saved_plan import Origin, commit_of, digest_of, packed
from commands.stacks.account import require_account
from commands.stacks.environments import read_state, spec_named, specs_by_name, stack_named
from commands.stacks.stacks import planned_stack
from commands.stacks.states import States
from commands.tools.console import say
from commands.tools.errors import CommandError

OUTPUT, SUMMARY = "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"
"""Files in which a workflow of GitHub is told of a value and of a text, where it names some."""


def save(project: Path, env: Mapping[str, str], environment: str) -> None:
    """Plans an environment and keeps the plan beside its state, for `make apply` elsewhere.

    It is shown as by `make plan`. What is kept is the plan, the definition and the providers'
    checksums, in one object of the state bucket, encrypted as the state; the next one takes its
    place. Its name is printed, the SHA-256 of all of it, and given to a workflow of GitHub as the
    output `plan`, which is empty where there is nothing to deploy.

    Args:
        project: The folder of the project, a checkout of git without changes.
        env: The environment of the user, with the AWS variables.
        environment: Value of `ENV=`: `dev` for the stack `shop-dev`.

    Raises:
        CommandError: It cannot be planned, or the files are not those of a commit.
    """
    commit, stack = commit_of(project, env), stack_named(project, env, environment)
    spec = spec_named(specs_by_name(project, env), stack)
    if spec is None:
        raise CommandError(stack, "ENV: its state is in no bucket; make deploy applies it")
    with planned_stack(project, env, environment, "save") as (cdktf, planned):
        _append(env, SUMMARY, planned.report)
        if planned.empty:
            _append(env, OUTPUT, "plan=\n")
            say("Nothing to deploy, so nothing is saved.")
            return
        origin = Origin.here(cdktf, stack, require_account(env).account_id, commit)
        content = packed(planned.file, origin)
        states = States(read_state(project), spec.deploy_role_arn)
        states.save_plan(stack, content)
        name = digest_of(content)
        _append(env, OUTPUT, f"plan={name}\n")
        say(f"Saved beside the state of {stack}, as of commit {commit}")
        say(f"Next: make apply ENV={environment} PLAN={name}")


def _append(env: Mapping[str, str], variable: str, text: str) -> None:
    if file := env.get(variable):
        with Path(file).open("a", encoding="utf-8") as told:
            told.write(text)
