"""A private S3 bucket."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from modules.bindings.aws import (
    S3Bucket,
    S3BucketLifecycleConfiguration,
    S3BucketLifecycleConfigurationRule,
    S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload,
    S3BucketLifecycleConfigurationRuleExpiration,
    S3BucketLifecycleConfigurationRuleFilter,
    S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration,
    S3BucketOwnershipControls,
    S3BucketPolicy,
    S3BucketPublicAccessBlock,
    S3BucketServerSideEncryptionConfiguration,
    S3BucketServerSideEncryptionConfigurationRule,
    S3BucketVersioning,
)
from modules.bindings.core import Construct
from modules.bindings.resources import address, put, reference
from modules.iam.policy import Statement, document, tls_only
from modules.language.value import Value


class Bucket(Construct):
    """An S3 bucket: encrypted, versioned, TLS only, no public access, no ACLs, with a lifecycle.

    This resource is stateful: unless it is disposable, AWS refuses to delete it while it is not
    empty.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        disposable: Value[bool],
        bucket: Value[str] | None = None,
        bucket_prefix: str | None = None,
        expiration_days: Value[int] | None = None,
        noncurrent_version_expiration_days: Value[int],
        key_arn: Value[str | None] = Value(None),  # noqa: B008  (immutable)
        statements: Callable[[str], Sequence[Statement]] = lambda arn: (),
    ) -> None:
        """Create the bucket.

        Args:
            scope: Parent construct.
            id: Construct id.
            disposable: Whether deleting the bucket deletes its objects.
            bucket: Its name; or
            bucket_prefix: the prefix of a unique name.
            expiration_days: Days after which an object is deleted. Default: never.
            noncurrent_version_expiration_days: Days after which a noncurrent version is deleted.
            key_arn: KMS key that encrypts objects. Default: S3's own.
            statements: Returns further statements of the bucket policy, given its ARN.
        """
        super().__init__(scope, id)
        resource = S3Bucket(
            self,
            "_bucket",
            bucket=put(bucket),
            bucket_prefix=bucket_prefix,
            force_destroy=put(disposable),
        )
        self.bucket = reference(resource, "id")
        self.bucket_arn = reference(resource, "arn")
        self.policy = self._close(statements(self.bucket_arn))
        self._encrypt_and_version(key_arn)
        self._expire(expiration_days, noncurrent_version_expiration_days)
        self.ready = [address(self.policy), address(self._versioning)]
        """Addresses of resources that have to exist before the bucket is used."""

    def _close(self, statements: Sequence[Statement]) -> S3BucketPolicy:
        """Create the policy, and what refuses public access and ACLs; return the policy."""
        closed = S3BucketPublicAccessBlock(
            self,
            "_public_access",
            bucket=self.bucket,
            block_public_acls=True,
            block_public_policy=True,
            ignore_public_acls=True,
            restrict_public_buckets=True,
        )
        arn = self.bucket_arn
        policy = S3BucketPolicy(
            self,
            "_policy",
            bucket=self.bucket,
            policy=document([tls_only(["s3:*"], [arn, f"{arn}/*"]), *statements]),
            depends_on=[closed],
        )
        # As AWS makes new buckets; written out, nobody changes it unseen. S3 takes one change at a
        # time.
        S3BucketOwnershipControls(
            self,
            "_ownership",
            bucket=self.bucket,
            rule={"object_ownership": "BucketOwnerEnforced"},
            depends_on=[policy],
        )
        return policy

    def _encrypt_and_version(self, key_arn: Value[str | None]) -> None:
        is_given = key_arn.is_given
        S3BucketServerSideEncryptionConfiguration(
            self,
            "_encryption",
            bucket=self.bucket,
            rule=[
                S3BucketServerSideEncryptionConfigurationRule(
                    apply_server_side_encryption_by_default={
                        "sse_algorithm": put(is_given.then("aws:kms", "AES256")),
                        "kms_master_key_id": put(key_arn),
                    },
                    # One request of KMS for many objects.
                    bucket_key_enabled=put(is_given.then(True, None)),
                )
            ],
        )
        self._versioning = S3BucketVersioning(
            self, "_versioning", bucket=self.bucket, versioning_configuration={"status": "Enabled"}
        )

    def _expire(self, days: Value[int] | None, noncurrent_days: Value[int]) -> None:
        rule = S3BucketLifecycleConfigurationRule(
            id="expire",
            status="Enabled",
            filter=[S3BucketLifecycleConfigurationRuleFilter(prefix="")],
            expiration=(
                [S3BucketLifecycleConfigurationRuleExpiration(days=put(days))]
                if days is not None
                else None
            ),
            noncurrent_version_expiration=[
                S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration(
                    noncurrent_days=put(noncurrent_days)
                )
            ],
            abort_incomplete_multipart_upload=[
                S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload(
                    days_after_initiation=7
                )
            ],
        )
        S3BucketLifecycleConfiguration(
            self,
            "_lifecycle",
            bucket=self.bucket,
            rule=[rule],
            depends_on=[self._versioning],
        )
