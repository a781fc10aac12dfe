"""The bucket in which Terraform keeps the state of every environment."""

from __future__ import annotations

from modules.bindings.core import Construct
from modules.bucket.bucket import Bucket
from modules.bucket.server_access_logs import log_requests
from modules.language.names import Names
from modules.language.value import Value
from modules.remote_state.spec import StateBucketSpec


class RemoteState(Construct):
    """The state bucket. It contains S3's own lock files, so locking needs nothing else.

    This resource is stateful: without it Terraform does not know the resources that it manages.
    """

    def __init__(self, scope: Construct, id: str, *, spec: StateBucketSpec) -> None:
        """Create the bucket."""
        super().__init__(scope, id)
        self.bucket = Bucket(
            self,
            "_bucket",
            bucket=spec.bucket,
            disposable=Value(False),
            noncurrent_version_expiration_days=spec.noncurrent_version_expiration_days,
            key_arn=spec.kms_key_arn,
        )
        log_requests(
            self,
            "server_access_logs",
            self.bucket,
            name=Names(str(spec.bucket)).of("aws_s3_bucket", "logs"),
            expiration_days=spec.server_access_logs_expiration_days,
            disposable=Value(False),
        )
