"""Where Terraform keeps the state of all environments."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from modules.specs.base import Spec
from modules.specs.fields import Region
from modules.specs.matches import Matches


class StateBucketSpec(Spec):
    """The S3 bucket of Terraform's state."""

    bucket: Annotated[
        str,
        Matches(
            r"[a-z0-9][a-z0-9-]*[a-z0-9]",
            "lower-case letters, digits and hyphens, as S3 takes them",
        ),
        Field(min_length=3, max_length=63, examples=["shop-terraform-state"]),
    ]
    """Name of the bucket, 3 to 63 characters, unique in all of AWS."""

    noncurrent_version_expiration_days: Annotated[int, Field(ge=30)] = 365
    """Days that an overwritten state can still be brought back, 30 or more."""


class RemoteStateSpec(StateBucketSpec):
    """The S3 bucket of Terraform's state, as ``backend.tf.json`` names it."""

    region: Annotated[Region, Field(examples=["eu-west-1"])]
    """Region of the bucket."""
