"""The environments of a project, and the stack of each."""

import json
from collections.abc import Mapping
from pathlib import Path

from commands.tools.console import say
from commands.tools.errors import CommandError
from modules.environment.files import read_environments
from modules.environment.spec import EnvironmentSpec
from modules.language.problems import SpecError, SpecsError

STATE_STACK = "remote-state"
DEFAULT = "dev"


def environments(project: Path, env: Mapping[str, str]) -> None:
    """Prints each environment with its stack, as one line of JSON: the matrix of a workflow."""
    specs = specs_by_name(project, env)
    say(json.dumps([{"environment": n, "stack": stack_of(spec)} for n, spec in specs.items()]))


def specs_by_name(project: Path, env: Mapping[str, str]) -> dict[str, EnvironmentSpec]:
    """Reads every environment, and the preview that the variables ask for, without synthesizing.

    Raises:
        CommandError: An environment file is wrong.
    """
    try:
        return {spec.name: spec for spec in read_environments(project / "environments", env)}
    except (SpecError, SpecsError) as error:
        raise CommandError(str(error)) from None


def stack_of(spec: EnvironmentSpec) -> str:
    """Names the stack of an environment, such as `shop-dev`."""
    return f"{spec.project}-{spec.name}"


def stack_named(project: Path, env: Mapping[str, str], environment: str) -> str:
    """Finds the stack that `ENV=` means: an environment's name, or a stack's.

    Raises:
        CommandError: There is none of that name; lists those that there are. Or an environment file
            is wrong.
    """
    stacks = {name: stack_of(spec) for name, spec in specs_by_name(project, env).items()}
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
