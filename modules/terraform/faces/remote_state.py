"""The module ``remote_state``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modules.remote_state.remote_state import RemoteState
from modules.specs.inputs import RemoteStateInputs
from modules.terraform.face import Face
from modules.terraform.module_stack import ModuleStack, Output


def build(stack: ModuleStack, var: Any) -> Mapping[str, Output]:
    """Make the bucket."""
    bucket = RemoteState(stack, "_remote_state", spec=var).bucket
    return {
        "bucket": Output(bucket.bucket, "Name of the bucket.", tuple(bucket.ready)),
        "bucket_arn": Output(bucket.bucket_arn, "ARN of the bucket."),
    }


REMOTE_STATE = Face(
    "remote_state",
    "The S3 bucket of Terraform's state: encrypted, versioned, TLS only, closed to the public.",
    RemoteStateInputs,
    build,
)
