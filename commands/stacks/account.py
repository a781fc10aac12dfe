"""Whose credentials these are, and whether they are the right ones: before anything is planned."""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from commands.tools.errors import CommandError
from commands.tools.refusals import repair_of
from modules.environment.spec import EnvironmentSpec

REPAIR = "choose the credentials of that account, for instance with AWS_PROFILE"


class Caller(NamedTuple):
    """Who AWS says that the caller is."""

    account_id: str
    arn: str

    def __str__(self) -> str:
        """Return what is shown."""
        return f"account {self.account_id} as {self.arn}"


def require_account(env: Mapping[str, str]) -> Caller:
    """Asks AWS who the caller is.

    boto3 and Terraform look for credentials in the same places, in the same order.

    Args:
        env: The environment of the user, for the region alone: boto3 reads the rest of it itself.

    Returns:
        The account and the caller, to be shown.

    Raises:
        CommandError: There are no credentials, or AWS does not accept them.
    """
    region = env.get("AWS_REGION") or env.get("AWS_DEFAULT_REGION") or "us-east-1"
    config = Config(connect_timeout=5, read_timeout=10, retries={"max_attempts": 2})
    try:
        caller = boto3.client("sts", region_name=region, config=config).get_caller_identity()
    except (BotoCoreError, ClientError, ValueError) as error:  # ValueError: of an endpoint's URL
        raise CommandError(
            "AWS credentials", f"caller: {error}", f"repair: {repair_of(error)}"
        ) from None
    return Caller(caller["Account"], caller["Arn"])


def require_right_account(
    stack: str, caller: Caller, spec: EnvironmentSpec, state: Mapping[str, Any]
) -> None:
    """Checks that an environment and its state are in the account of the credentials.

    A role that is assumed is in the right account by the rules of the files.

    Args:
        stack: Name of the environment's stack.
        caller: Whose credentials there are.
        spec: The environment.
        state: Settings of the backend.

    Raises:
        CommandError: They are of another account. Names both.
    """
    problems = []
    if spec.account_id not in (None, caller.account_id) and not spec.deploy_role_arn:
        problems.append(
            f"account_id: the environment is in account {spec.account_id}, the credentials are of "
            f"{caller}; {REPAIR}"
        )
    problems += _state_problems(caller, state, {})
    if problems:
        raise CommandError(stack, *problems)


def require_account_of_state(
    stack: str, caller: Caller, specs: Collection[EnvironmentSpec], state: Mapping[str, Any]
) -> None:
    """Checks that the state bucket belongs into the account of the credentials.

    Where `backend.tf.json` names no account, it is one of those that the environments name.

    Raises:
        CommandError: It belongs into another one. Names both.
    """
    if problems := _state_problems(caller, state, {spec.account_id for spec in specs} - {None}):
        raise CommandError(stack, *problems)


def _state_problems(
    caller: Caller, state: Mapping[str, Any], of_environments: Collection[str | None]
) -> list[str]:
    allowed, source = state.get("allowed_account_ids"), "backend.tf.json says"
    if not allowed:
        allowed, source = of_environments, "the environments' account_id says"
    if not allowed or caller.account_id in allowed or "assume_role" in state:
        return []
    accounts = " or ".join(sorted(map(str, allowed)))
    return [
        f"state bucket: {state['bucket']} is in account {accounts}, as {source}; the credentials "
        f"are of {caller}; {REPAIR}, or name another one in backend.tf.json: allowed_account_ids"
    ]
