"""Who asked what of a bucket: the logs of S3, in a bucket beside it."""

from __future__ import annotations

from modules.bindings.aws import S3BucketLogging
from modules.bindings.core import Construct
from modules.bucket.bucket import Bucket
from modules.iam.policy import Statement, statement
from modules.language.value import Value


def log_requests(
    scope: Construct,
    id: str,
    source: Bucket,
    *,
    name: str,
    expiration_days: Value[int],
    disposable: Value[bool],
    account_id: str = "",
) -> Bucket:
    """Log the requests of a bucket to a bucket of its own, which only S3 may write to.

    Of its own, since each log is a request too: a bucket that logs to itself never comes to rest.
    Encrypted with S3's own keys: it delivers such logs to no others. Source: Amazon S3 user guide,
    "Logging requests with server access logging".

    Args:
        scope: Parent construct.
        id: Construct id of the bucket of the logs.
        source: The bucket whose requests are logged.
        name: Beginning of the name of the bucket of the logs.
        expiration_days: Days that logs are kept.
        disposable: Whether the logs are deleted with the bucket.
        account_id: Account of both, where it is known. Default: S3 logs into a bucket of no other.
    """
    prefix = f"{source.bucket}/"
    logs = Bucket(
        scope,
        id,
        bucket_prefix=f"{name}-",
        disposable=disposable,
        expiration_days=expiration_days,
        noncurrent_version_expiration_days=Value(1),
        statements=lambda arn: [_allow_s3(f"{arn}/{prefix}*", source.bucket_arn, account_id)],
    )
    S3BucketLogging(
        source,
        "_logging",
        bucket=source.bucket,
        target_bucket=logs.bucket,
        target_prefix=prefix,
        # S3 asks the target's policy when logging is switched on.
        depends_on=[logs.policy],
    )
    return logs


def _allow_s3(objects: str, source_arn: str, account_id: str) -> Statement:
    conditions = {"ArnLike": {"aws:SourceArn": source_arn}}
    if account_id:
        conditions["StringEquals"] = {"aws:SourceAccount": account_id}
    return statement(
        "ServerAccessLogs",
        actions=["s3:PutObject"],
        principals={"Service": "logging.s3.amazonaws.com"},
        resources=[objects],
        conditions=conditions,
    )
