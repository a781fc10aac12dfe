"""The environments of a project, and the stack of each."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from commands.tools.console import say
from commands.tools.errors import CommandError
from modules.environment.files import PREVIEW_SOURCE, PREVIEW_SUFFIX, REGION, read_environments
from modules.environment.files import read_state as read_backend
from modules.environment.spec import EnvironmentSpec
from modules.environment.stack_names import roles_of, stacks_of
from modules.language.problems import SpecError, SpecsError
from modules.remote_state.spec import STACK

STATE_STACK = STACK
DEFAULT = "dev"


def environments(project: Path, env: Mapping[str, str]) -> None:
    """Prints each environment with its stack, as one line of JSON: the matrix of a workflow.

    With `ROLES=1` those that have roles for CI, with the ARNs of these and the region; the others
    are named on the side. Several accounts are several values of `account_id`.
    """
    specs, entries = specs_by_name(project, env), []
    for name, spec in specs.items():
        entry = {"environment": name, "stack": stack_of(spec)}
        if env.get("ROLES") == "1":
            if spec.ci is None or spec.account_id is None:
                lacks = "[ci]" if spec.ci is None else "account_id"
                print(f"{name}: no roles for CI without {lacks} in its file", file=sys.stderr)
                continue
            entry |= {"region": spec.region, **roles_of(spec)}
        entries.append(entry)
    say(json.dumps(entries))


def specs_by_name(project: Path, env: Mapping[str, str]) -> dict[str, EnvironmentSpec]:
    """Reads every environment, and the preview that the variables ask for, without synthesizing.

    Raises:
        CommandError: An environment file is wrong.
    """
    try:
        return {spec.name: spec for spec in read_environments(project / "environments", env)}
    except (SpecError, SpecsError) as error:
        raise CommandError(str(error)) from None


def read_state(project: Path) -> dict[str, Any]:
    """Reads the settings of the backend that all environments share.

    Raises:
        CommandError: `backend.tf.json` is wrong.
    """
    try:
        return read_backend(project / "backend.tf.json")
    except SpecError as error:
        raise CommandError(str(error)) from None


def say_where(specs: Mapping[str, EnvironmentSpec], env: Mapping[str, str]) -> None:
    """Says that a variable moves the preview: it may be set for another purpose."""
    preview, source = specs.get(env.get(PREVIEW_SUFFIX, "")), specs.get(PREVIEW_SOURCE)
    if preview and source and preview.region != source.region:
        say(
            f"{REGION} moves {stack_of(preview)} to {preview.region}; without it, it would be in "
            f"{source.region} as {PREVIEW_SOURCE}.toml says"
        )


def stack_of(spec: EnvironmentSpec) -> str:
    """Names the stack of an environment, such as `shop-dev`."""
    return f"{spec.project}-{spec.name}"


def spec_named(specs: Mapping[str, EnvironmentSpec], stack: str) -> EnvironmentSpec | None:
    """Finds the environment that a stack belongs to; None for the state bucket's."""
    return next((spec for spec in specs.values() if stack in stacks_of(spec)), None)


def stack_named(project: Path, env: Mapping[str, str], environment: str) -> str:
    """Finds the stack that `ENV=` means: an environment's name, or a stack's.

    Raises:
        CommandError: There is none of that name; lists those that there are. Or an environment file
            is wrong.
    """
    specs = specs_by_name(project, env)
    stacks = {f"{name}-ci": stacks_of(spec)[-1] for name, spec in specs.items() if spec.ci}
    stacks |= {name: stack_of(spec) for name, spec in specs.items()}
    stacks[STATE_STACK] = STATE_STACK
    if environment in stacks.values():
        return environment
    if environment not in stacks:
        given = f'"{environment}" is no stack of this project' if environment else "is not set"
        raise CommandError("stack", f"ENV: {given}; choose one of {', '.join(sorted(stacks))}")
    return stacks[environment]


def default_environment(names: Mapping[str, object]) -> str | None:
    """Names the environment that is meant where `ENV=` is not set: `dev`, or the only one."""
    if DEFAULT in names:
        return DEFAULT
    return next(iter(names)) if len(names) == 1 else None
