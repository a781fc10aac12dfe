"""Reads which AWS account the user's credentials belong to, before anything is written."""

from collections.abc import Mapping

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from commands.tools.errors import CommandError


def require_account(env: Mapping[str, str]) -> str:
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
    except (BotoCoreError, ClientError) as error:
        raise CommandError(
            "AWS credentials",
            f"caller: {error}",
            "repair: set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; for SSO run "
            "`aws sso login`. No account at hand: make demo",
        ) from None
    return f"account {caller['Account']} as {caller['Arn']}"
