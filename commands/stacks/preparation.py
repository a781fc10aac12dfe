"""What is looked at before a stack is synthesized: its name, its account, its state."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from commands.stacks.account import (
    require_account,
    require_account_of_state,
    require_right_account,
)
from commands.stacks.environments import (
    read_state,
    say_where,
    spec_named,
    specs_by_name,
    stack_named,
)
from commands.stacks.existing import explain_missing
from commands.stacks.states import States
from commands.tools.console import say
from commands.tools.errors import CommandError
from modules.environment.spec import EnvironmentSpec


class Prepared(NamedTuple):
    """A stack that may be planned.

    Attributes:
        stack: Its name.
        spec: Its environment; None for the stack of the state bucket.
        specs: All environments.
        state: Settings of the backend.
        states: What exists already.
    """

    stack: str
    spec: EnvironmentSpec | None
    specs: list[EnvironmentSpec]
    state: dict[str, Any]
    states: States


def prepare(project: Path, env: Mapping[str, str], environment: str) -> Prepared:
    """Finds the stack that `ENV=` means, and checks that the credentials are of its account.

    Raises:
        CommandError: There is no such stack, a file is wrong, or the account is.
    """
    specs = specs_by_name(project, env)
    stack = _stack(project, env, environment, [*specs.values()])
    caller = require_account(env)
    say(f"{stack} on {caller}")
    say_where(specs, env)
    spec, state = spec_named(specs, stack), read_state(project)
    if spec is None:
        require_account_of_state(stack, caller, specs.values(), state)
    else:
        require_right_account(stack, caller, spec, state)
    states = States(state, spec.deploy_role_arn if spec else None)
    return Prepared(stack, spec, [*specs.values()], state, states)


def _stack(
    project: Path, env: Mapping[str, str], environment: str, specs: list[EnvironmentSpec]
) -> str:
    try:
        return stack_named(project, env, environment)
    except CommandError:
        if environment:
            explain_missing(environment, specs, States(read_state(project)))
        raise
