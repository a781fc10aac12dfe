"""The S3 bucket of Terraform's state."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.patterns import Matches, refuses
from modules.language.regions import Region
from modules.language.sources import S3_NAMES, TakenBy, api
from modules.language.spec import Spec
from modules.language.value import Value

BucketName = Annotated[
    str,
    Matches(
        r"[a-z0-9][a-z0-9-]*[a-z0-9]",
        "lower-case letters, digits and hyphens, as S3 takes them",
    ),
    refuses(
        r"(xn--|sthree-|amzn-s3-demo-).*|.*(-s3alias|--ol-s3|--x-s3|--table-s3)",
        "a name without a beginning or an end that S3 keeps for itself (xn--, sthree-, "
        "amzn-s3-demo-; -s3alias, --ol-s3, --x-s3, --table-s3)",
    ),
    Field(min_length=3, max_length=63),
    S3_NAMES,
]


class StateBucketSpec(Spec):
    """The S3 bucket of Terraform's state."""

    taken_by: ClassVar[TakenBy] = api(
        "s3", "PutBucketLifecycleConfiguration", "AmazonS3/latest/API"
    )

    bucket: Annotated[Value[BucketName], Field(examples=["shop-terraform-state"])]
    """Name of the bucket, unique in all of AWS."""

    noncurrent_version_expiration_days: Value[Annotated[int, Field(ge=30, le=36500)]] = Value(365)
    """Days for which a noncurrent version of a state is kept."""


STACK = "remote-state"
"""The name of the stack of the bucket."""


class RemoteStateSpec(StateBucketSpec):
    """The S3 bucket of Terraform's state, as ``backend.tf.json`` names it."""

    region: Annotated[Region, Field(examples=["eu-west-1"])]
    """Region of the bucket."""
