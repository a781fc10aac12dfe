"""Controls of S3."""

from __future__ import annotations

from modules.controls.control import Control, Judge, Seen, beside, one_of
from modules.controls.policies import allows, nothing_public
from modules.controls.resources import Resource, Stack, Values

BUCKET = ("aws_s3_bucket",)
SHOWN = "tests/bucket/test_bucket.py"
CLOSED = tuple(
    f"{verb}_public_{what}"
    for verb, what in (
        ("block", "acls"),
        ("block", "policy"),
        ("ignore", "acls"),
        ("restrict", "buckets"),
    )
)
OF_OTHERS = (
    *("s3:DeleteBucketPolicy", "s3:PutBucketAcl", "s3:PutBucketPolicy"),
    *("s3:PutEncryptionConfiguration", "s3:PutObjectAcl"),
)
"""The value of S3.6's parameter ``blacklistedactionpatterns``."""


def _blocked(resource: Resource, _: Stack) -> Seen:
    open_ = [name for name in CLOSED if resource.get(name) is not True]
    return Seen("", ", ".join(open_) + " is off" if open_ else "all four are on", not open_)


_BLOCKED = beside("aws_s3_bucket_public_access_block", "bucket", _blocked)


def _both(first: Judge, second: Judge) -> Judge:
    """Return a judge: either is enough, as S3 asks both before it answers anybody."""

    def judge(resource: Resource, stack: Stack) -> Seen | None:
        seen = first(resource, stack)
        return seen if seen and seen.met else second(resource, stack)

    return judge


_NOT_PUBLIC = _both(_BLOCKED, nothing_public("aws_s3_bucket_policy", "bucket"))


def _tls_only(resource: Resource, _: Stack) -> Seen:
    found = [one for one in resource.statements() if _denies_plain(one)]
    value = f"{found[0].get('Sid', 'a statement')} denies requests without TLS" if found else None
    return Seen("policy", value, bool(found))


def _denies_plain(statement: Values) -> bool:
    plain = statement.get("Condition", {}).get("Bool", {}).get("aws:SecureTransport")
    everybody = statement.get("Principal") in ("*", {"AWS": "*"})
    is_denied = (statement.get("Effect"), statement.get("Action")) == ("Deny", "s3:*")
    return is_denied and everybody and str(plain).lower() == "false"


def _not_of_others(resource: Resource, stack: Stack) -> Seen:
    found = [
        str(one.get("Sid", "a statement"))
        for policy in stack.beside(resource, "aws_s3_bucket_policy", "bucket")
        for one in policy.statements()
        if "Service" not in (one.get("Principal") or {}) and allows(one, *OF_OTHERS)
    ]
    return Seen("aws_s3_bucket_policy policy", ", ".join(found) or "no such action", not found)


CONTROLS = (
    *(
        Control(
            f"S3.{number}",
            f"S3 general purpose buckets should block public {what} access",
            BUCKET,
            _NOT_PUBLIC,
            SHOWN,
        )
        for number, what in ((2, "read"), (3, "write"))
    ),
    Control(
        "S3.5",
        "S3 general purpose buckets should require requests to use TLS",
        BUCKET,
        beside("aws_s3_bucket_policy", "bucket", _tls_only),
        SHOWN,
        pci=("4.2.1",),
    ),
    Control(
        "S3.6",
        "S3 general purpose bucket policies should restrict access to other AWS accounts",
        BUCKET,
        _not_of_others,
        SHOWN,
    ),
    Control(
        "S3.8",
        "S3 general purpose buckets should block public access",
        BUCKET,
        _BLOCKED,
        SHOWN,
        pci=("1.4.4",),
    ),
    Control(
        "S3.9",
        "S3 general purpose buckets should have server access logging enabled",
        BUCKET,
        beside("aws_s3_bucket_logging", "bucket"),
        SHOWN,
        pci=("10.2.1",),
    ),
    Control(
        "S3.12",
        "ACLs should not be used to manage user access to S3 general purpose buckets",
        BUCKET,
        beside(
            "aws_s3_bucket_ownership_controls",
            "bucket",
            one_of("rule.object_ownership", "BucketOwnerEnforced"),
        ),
        SHOWN,
    ),
    Control(
        "S3.13",
        "S3 general purpose buckets should have Lifecycle configurations",
        BUCKET,
        beside("aws_s3_bucket_lifecycle_configuration", "bucket", one_of("rule.status", "Enabled")),
        SHOWN,
    ),
    Control(
        "S3.15",
        "S3 general purpose buckets should have Object Lock enabled",
        BUCKET,
        one_of("object_lock_enabled", True),
        SHOWN,
        fsbp=False,
        pci=("10.5.1",),
    ),
    Control(
        "S3.17",
        "S3 general purpose buckets should be encrypted at rest with AWS KMS keys",
        BUCKET,
        beside(
            "aws_s3_bucket_server_side_encryption_configuration",
            "bucket",
            one_of(
                "rule.apply_server_side_encryption_by_default.sse_algorithm",
                "aws:kms",
                "aws:kms:dsse",
            ),
        ),
        SHOWN,
        fsbp=False,
        pci=("3.5.1",),
    ),
)
