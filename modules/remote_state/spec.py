"""The S3 bucket of Terraform's state."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.language.fields import Region
from modules.language.fixed import Fixed
from modules.language.patterns import Matches
from modules.language.spec import Spec
from modules.language.value import Value

BucketName = Annotated[
    str,
    Matches(
        r"[a-z0-9][a-z0-9-]*[a-z0-9]",
        "lower-case letters, digits and hyphens, as S3 takes them",
    ),
    Field(min_length=3, max_length=63),
]

ANOTHER_BUCKET = "or create another bucket beside this one and move the states to it"
"""The way to another bucket."""


class StateBucketSpec(Spec):
    """The S3 bucket of Terraform's state."""

    bucket: Annotated[Value[BucketName], Field(examples=["shop-terraform-state"])]
    """Name of the bucket, unique in all of AWS."""

    noncurrent_version_expiration_days: Value[Annotated[int, Field(ge=30)]] = Value(365)
    """Days for which a noncurrent version of a state is kept."""

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield Fixed(("bucket",), self.bucket, "it holds the states", ANOTHER_BUCKET)


class RemoteStateSpec(StateBucketSpec):
    """The S3 bucket of Terraform's state, as ``backend.tf.json`` names it."""

    region: Annotated[Region, Field(examples=["eu-west-1"])]
    """Region of the bucket."""

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield from super().fixed()
        yield Fixed(("region",), self.region, "a bucket stays in its region", ANOTHER_BUCKET)
