"""The inputs of the Terraform module ``ci``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.ci.spec import CiSpec
from modules.frame.inputs import PlatformInputs
from modules.language.arns import KeyArn
from modules.language.fields import Name
from modules.language.fixed import Fixed
from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.regions import Region
from modules.language.sources import s3
from modules.language.value import Value
from modules.remote_state.spec import BucketName, bucket_rules

StateKey = Annotated[
    str,
    Matches(
        r"[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*", "the key of an object: letters, digits and . _ - /"
    ),
    Field(max_length=512),
    s3("PutObject"),
]


class CiInputs(CiSpec, PlatformInputs):
    """The inputs of the module ``ci``."""

    environment: Annotated[Value[Name], Field(examples=["prod"])]
    """Environment of GitHub whose workflows may deploy. GitLab does not tell AWS of it."""

    region: Annotated[Value[Region], Field(examples=["eu-west-1"])]
    """Region of the platform."""

    bucket: Annotated[Value[BucketName], Field(examples=["orders-terraform-state"])]
    """Bucket of the state."""

    key: Annotated[Value[StateKey], Field(examples=["orders-prod/terraform.tfstate"])]
    """Key of the state, locked by ``<key>.tflock`` beside it."""

    kms_key_arn: Value[KeyArn | None] = Value(None)
    """KMS key that encrypts states in the bucket. Default: S3's own."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from CiSpec.rules(self)
        yield from PlatformInputs.rules(self)
        yield from bucket_rules(self.bucket)

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield from PlatformInputs.fixed(self)
