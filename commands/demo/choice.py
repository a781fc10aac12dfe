"""Which environment a demo deploys, and whether the local AWS can hold it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from commands.stacks.environments import DEFAULT, default_environment, specs_by_name, stack_of
from commands.tools.errors import CommandError
from local_aws.server import DEFAULT_ACCOUNT_ID
from modules.environment.spec import EnvironmentSpec


def chosen_environment(project: Path, env: Mapping[str, str], environment: str) -> EnvironmentSpec:
    """Finds the environment to deploy.

    Args:
        project: The folder of the project.
        env: The environment of the user; it may ask for a preview.
        environment: Value of `ENV=`: an environment's name or its stack's. Empty: `dev`, or the
            only environment that there is.

    Raises:
        CommandError: There is none of that name, none is named and there are several, an
            environment file is wrong, or the local AWS lacks what the environment builds on.
    """
    specs = specs_by_name(project, env)
    by_any_name = specs | {stack_of(spec): spec for spec in specs.values()}
    name = environment or default_environment(specs)
    if name not in by_any_name:
        given = f'"{name}" is no environment of this project'
        if not name:
            given = f"is not set, and no environment is called {DEFAULT}"
        raise CommandError("demo", f"ENV: {given}; choose one of {', '.join(specs)}")
    spec = by_any_name[name]
    _require_what_exists_already(spec)
    return spec


def account_of(spec: EnvironmentSpec, state: Mapping[str, Any]) -> str:
    """Returns the account that the local AWS has to be, for an environment and its state.

    Raises:
        CommandError: They are in two accounts.
    """
    named = {spec.account_id, *state.get("allowed_account_ids", ())[:1]} - {None}
    if len(named) > 1:
        raise CommandError(
            f"demo of {stack_of(spec)}",
            f"account_id: the local AWS is one account; the environment is in {spec.account_id}, "
            f"its state in {state['allowed_account_ids'][0]} as backend.tf.json says; choose an "
            "environment in the same account",
        )
    return next((account for account in named if account), DEFAULT_ACCOUNT_ID)


def _require_what_exists_already(spec: EnvironmentSpec) -> None:
    zones = [balancer.hosted_zone_id for balancer in spec.balancers.values()]
    if zone := next((zone.known for zone in zones if zone.is_given), None):
        raise CommandError(
            f"demo of {stack_of(spec)}",
            f'load_balancer.hosted_zone_id: the local AWS starts empty and has no zone "{zone}"; '
            "choose an environment with plain_http = true or a certificate_arn, or deploy this one "
            f"to an account: make deploy ENV={spec.name}",
        )
