"""The module ``remote_state``."""

from __future__ import annotations

from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.remote_state.inputs import RemoteStateInputs
from modules.remote_state.remote_state import RemoteState


def build(stack: ModuleStack, var: RemoteStateInputs) -> Outputs:
    """Create the bucket."""
    bucket = RemoteState(stack, "_remote_state", spec=var).bucket
    return {
        "bucket": Output(bucket.bucket, "Name of the bucket.", tuple(bucket.ready)),
        "bucket_arn": Output(bucket.bucket_arn, "ARN of the bucket."),
    }


FACE = Face(
    "remote_state",
    "The S3 bucket of Terraform's state: encrypted, versioned, TLS only, closed to the public.",
    RemoteStateInputs,
    build,
)
