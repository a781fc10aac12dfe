"""Access logs go to a bucket that nobody else may write to."""

from tests.support.synthesized import Synthesized


def test_only_elastic_load_balancing_may_write_and_only_this_account_s_logs(
    prod: Synthesized,
) -> None:
    statements = prod.statements("aws_s3_bucket_policy.access_logs")

    assert sorted(statements) == ["AccessLogs", "TlsOnly"]
    assert statements["AccessLogs"] == {
        "Effect": "Allow",
        "Principal": {"Service": "logdelivery.elasticloadbalancing.amazonaws.com"},
        "Action": "s3:PutObject",
        "Resource": "${aws_s3_bucket.access_logs.arn}/AWSLogs/"
        "${data.aws_caller_identity.current.account_id}/*",
    }
    assert statements["TlsOnly"]["Effect"] == "Deny"


def test_the_bucket_has_a_name_of_its_own_each_time(prod: Synthesized) -> None:
    prod.has("aws_s3_bucket.access_logs", bucket_prefix="payment-alb-logs-prod-")
    prod.absent("aws_s3_bucket.access_logs", "bucket")


def test_who_reads_the_logs_is_logged_to_a_bucket_that_s3_alone_writes_to(
    prod: Synthesized,
) -> None:
    prod.has(
        "aws_s3_bucket_logging.access_logs",
        bucket="${aws_s3_bucket.access_logs.id}",
        target_bucket="${aws_s3_bucket.server_access_logs.id}",
        target_prefix="${aws_s3_bucket.access_logs.id}/",
        depends_on=["aws_s3_bucket_policy.server_access_logs"],
    )
    prod.has("aws_s3_bucket.server_access_logs", bucket_prefix="payment-alb-audit-prod-")
    statements = prod.statements("aws_s3_bucket_policy.server_access_logs")
    assert sorted(statements) == ["ServerAccessLogs", "TlsOnly"]
    assert statements["ServerAccessLogs"] == {
        "Effect": "Allow",
        "Principal": {"Service": "logging.s3.amazonaws.com"},
        "Action": "s3:PutObject",
        "Resource": "${aws_s3_bucket.server_access_logs.arn}/${aws_s3_bucket.access_logs.id}/*",
        "Condition": {
            "ArnLike": {"aws:SourceArn": "${aws_s3_bucket.access_logs.arn}"},
            "StringEquals": {"aws:SourceAccount": "${data.aws_caller_identity.current.account_id}"},
        },
    }


def test_logs_are_encrypted_with_s3_s_own_keys_the_only_ones_that_work(prod: Synthesized) -> None:
    prod.has(
        "aws_s3_bucket_server_side_encryption_configuration.access_logs",
        rule=[{"apply_server_side_encryption_by_default": {"sse_algorithm": "AES256"}}],
    )


def test_logs_are_kept_for_90_days_and_overwritten_ones_for_one(prod: Synthesized) -> None:
    prod.has(
        "aws_s3_bucket_lifecycle_configuration.access_logs",
        rule=[
            {
                "expiration": [{"days": 90}],
                "noncurrent_version_expiration": [{"noncurrent_days": 1}],
            }
        ],
    )
