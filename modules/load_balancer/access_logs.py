"""The bucket of a load balancer's access and connection logs."""

from __future__ import annotations

from modules.bindings.core import Construct
from modules.bucket.bucket import Bucket
from modules.iam.account import Account
from modules.iam.policy import statement
from modules.language.value import Value


def access_log_bucket(
    scope: Construct,
    id: str,
    *,
    name: str,
    account: Account,
    expiration_days: Value[int],
    disposable: Value[bool],
) -> Bucket:
    """Return a bucket that only Elastic Load Balancing may write to.

    Encrypted with S3's own keys: Elastic Load Balancing supports no others. Source: Application
    Load Balancer user guide, "Enable access logs" and "Enable connection logs".
    """
    return Bucket(
        scope,
        id,
        bucket_prefix=f"{name}-",
        disposable=disposable,
        expiration_days=expiration_days,
        noncurrent_version_expiration_days=Value(1),
        statements=lambda arn: [
            statement(
                "AccessLogs",
                actions=["s3:PutObject"],
                principals={"Service": "logdelivery.elasticloadbalancing.amazonaws.com"},
                resources=[f"{arn}/AWSLogs/{account.account_id}/*"],
            )
        ],
    )
