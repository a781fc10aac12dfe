"""A bucket is encrypted, versioned, closed to the public and spoken to over TLS only."""

from typing import Any

from modules.bindings.core import TerraformStack
from modules.bucket.bucket import Bucket
from modules.iam.policy import statement
from modules.language.value import Value
from tests.support.difference import differing
from tests.support.environments import scratch
from tests.support.synthesized import Synthesized

TLS_ONLY = {
    "Effect": "Deny",
    "Principal": {"AWS": "*"},
    "Action": "s3:*",
    "Resource": ["${aws_s3_bucket.files.arn}", "${aws_s3_bucket.files.arn}/*"],
    "Condition": {"Bool": {"aws:SecureTransport": "false"}},
}

LIFECYCLE = "aws_s3_bucket_lifecycle_configuration.files"


def bucket(**changes: Any) -> Synthesized:
    arguments = {
        "disposable": Value(False),
        "bucket": Value("shop-files"),
        "noncurrent_version_expiration_days": Value(30),
    }

    def build(stack: TerraformStack) -> None:
        Bucket(stack, "files", **arguments | changes)

    return scratch(build)


def test_the_least_bucket_is_seven_resources() -> None:
    found = bucket()

    assert found.addresses() == [
        "aws_s3_bucket.files",
        LIFECYCLE,
        "aws_s3_bucket_ownership_controls.files",
        "aws_s3_bucket_policy.files",
        "aws_s3_bucket_public_access_block.files",
        "aws_s3_bucket_server_side_encryption_configuration.files",
        "aws_s3_bucket_versioning.files",
    ]
    assert found.resource("aws_s3_bucket.files") == {
        "bucket": Value("shop-files"),
        "force_destroy": False,
    }
    for address in found.addresses()[1:]:
        found.has(address, bucket="${aws_s3_bucket.files.id}")


def test_access_lists_are_off() -> None:
    bucket().has(
        "aws_s3_bucket_ownership_controls.files",
        rule={"object_ownership": "BucketOwnerEnforced"},
        depends_on=["aws_s3_bucket_policy.files"],
    )


def test_nothing_public_is_possible() -> None:
    bucket().has(
        "aws_s3_bucket_public_access_block.files",
        block_public_acls=True,
        block_public_policy=True,
        ignore_public_acls=True,
        restrict_public_buckets=True,
    )


def test_objects_are_encrypted_and_versioned() -> None:
    found = bucket()

    found.has(
        "aws_s3_bucket_server_side_encryption_configuration.files",
        rule=[{"apply_server_side_encryption_by_default": {"sse_algorithm": "AES256"}}],
    )
    found.has("aws_s3_bucket_versioning.files", versioning_configuration={"status": "Enabled"})


def test_requests_without_tls_are_denied_and_nobody_is_allowed() -> None:
    found = bucket()

    assert found.statements("aws_s3_bucket_policy.files") == {"TlsOnly": TLS_ONLY}
    # AWS refuses two changes of a bucket's access at the same time.
    found.has("aws_s3_bucket_policy.files", depends_on=["aws_s3_bucket_public_access_block.files"])


def test_whoever_is_named_may_use_the_bucket() -> None:
    found = bucket(
        statements=lambda arn: [statement("Put", actions=["s3:PutObject"], resources=[f"{arn}/*"])]
    )

    assert found.statements("aws_s3_bucket_policy.files") == {
        "TlsOnly": TLS_ONLY,
        "Put": {
            "Effect": "Allow",
            "Action": "s3:PutObject",
            "Resource": "${aws_s3_bucket.files.arn}/*",
        },
    }


def test_overwritten_objects_and_broken_uploads_end_and_objects_stay() -> None:
    found = bucket()

    [rule] = found.resource(LIFECYCLE)["rule"]
    assert rule == {
        "id": "expire",
        "status": "Enabled",
        "filter": [{"prefix": ""}],
        "noncurrent_version_expiration": [{"noncurrent_days": 30}],
        "abort_incomplete_multipart_upload": [{"days_after_initiation": 7}],
    }
    # S3 takes a rule on old versions only from a bucket that has versions.
    found.has(LIFECYCLE, depends_on=["aws_s3_bucket_versioning.files"])


def test_each_argument_moves_exactly_one_thing() -> None:
    least = bucket().json
    rule = f"{LIFECYCLE}.rule.0"

    def moved(**changes: Any) -> set[str]:
        return differing(least, bucket(**changes).json)

    assert moved(disposable=Value(True)) == {"aws_s3_bucket.files.force_destroy"}
    assert moved(bucket=Value("other")) == {"aws_s3_bucket.files.bucket"}
    assert moved(bucket=None, bucket_prefix="files-") == {
        "-aws_s3_bucket.files.bucket",
        "+aws_s3_bucket.files.bucket_prefix",
    }
    assert moved(expiration_days=Value(90)) == {f"+{rule}.expiration"}
    assert moved(noncurrent_version_expiration_days=Value(1)) == {
        f"{rule}.noncurrent_version_expiration.0.noncurrent_days"
    }
    bucket(expiration_days=Value(90)).has(LIFECYCLE, rule=[{"expiration": [{"days": 90}]}])
