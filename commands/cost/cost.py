"""`make cost`: what an environment costs in a month, and what would be cheaper."""

from collections.abc import Mapping
from pathlib import Path

from commands.cost.report import report
from commands.cost.resources import of_stack
from commands.stacks.environments import spec_named, specs_by_name, stack_named
from commands.tools.console import say, step
from commands.tools.synthesis import synthesized


def cost(project: Path, env: Mapping[str, str], environment: str) -> None:
    """Shows what an environment costs in a month, and what would be cheaper.

    From the resources that it is synthesized to and the pinned prices of its region; needs no
    account.

    Args:
        project: The folder of the project.
        env: The environment of the user.
        environment: Value of `ENV=`: an environment's name, or a stack's.

    Raises:
        CommandError: No environment has that name, or its file is wrong.
    """
    stack = stack_named(project, env, environment)
    spec = spec_named(specs_by_name(project, env), stack)
    with step(f"Synthesizing {stack}"):
        found = of_stack(synthesized(project, env, only=stack)[stack])
    say(report(found, disposable=spec is not None and spec.disposable))
