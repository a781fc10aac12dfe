"""The quotas that an account has, as Service Quotas says."""

from typing import NamedTuple

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from modules.language.quotas import QUOTAS, Quota


class Limits(NamedTuple):
    """The limits of an account that AWS has told."""

    of_account: dict[Quota, int]
    """By quota. Without those that Service Quotas does not know."""

    unknown: str
    """Why none is known; empty if AWS has answered."""


def limits_of_account(region: str) -> Limits:
    """Asks Service Quotas for each quota, and changes nothing.

    Args:
        region: The region; quotas differ between regions.
    """
    config = Config(connect_timeout=5, read_timeout=10, retries={"max_attempts": 2})
    try:
        client = boto3.Session().client("service-quotas", region_name=region, config=config)
    except BotoCoreError as error:  # A profile that is not there, for one.
        return Limits({}, str(error))
    found: dict[Quota, int] = {}
    for quota in QUOTAS:
        service, _, code = quota.code.partition("/")
        if not code:
            continue
        try:
            answer = client.get_service_quota(ServiceCode=service, QuotaCode=code)
        except client.exceptions.NoSuchResourceException:
            continue
        except (BotoCoreError, ClientError) as error:
            return Limits({}, str(error))
        found[quota] = int(answer["Quota"]["Value"])
    return Limits(found, "")
