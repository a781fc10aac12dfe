"""The inputs of the Terraform module ``file_system``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from modules.file_system.spec import AccessPointSpec, Directory, FileSystemSpec, efs
from modules.frame.inputs import Inputs
from modules.language.arns import KeyArn
from modules.language.fields import Name, PlatformName
from modules.language.fixed import Fixed
from modules.language.identifiers import SubnetId, VpcId
from modules.language.names import name_rules
from modules.language.problems import Rule
from modules.language.regions import AvailabilityZone
from modules.language.sources import TakenBy
from modules.language.value import Value

ANEW = "or create another file system beside this one, copy the files and destroy this one"
"""The way to another value of what a file system is made of."""


class FileSystemInputs(FileSystemSpec, Inputs):
    """The inputs of the module ``file_system``."""

    others_take: ClassVar[Mapping[str, TakenBy]] = {
        "subnet_ids": efs("CreateMountTarget"),
    }

    platform: Annotated[Value[PlatformName], Field(examples=["orders-prod"])]
    """Name of the platform; the name of the file system is ``<platform>-<name>``."""

    name: Annotated[Value[Name], Field(examples=["files"])]
    """Name of the file system."""

    vpc_id: Annotated[Value[VpcId], Field(examples=["vpc-0123456789abcdef0"])]
    """Id of the VPC of the tasks that mount it."""

    subnet_ids: Annotated[
        Value[Annotated[dict[AvailabilityZone, SubnetId], Field(min_length=1, max_length=6)]],
        Field(examples=[{"eu-west-1a": "subnet-0123456789abcdef0"}]),
    ]
    """A subnet of each availability zone in which tasks run, ids by the zone.

    ``private_subnet_ids_by_zone`` of the module ``network``.
    """

    kms_key_arn: Value[KeyArn | None] = Value(None)
    """KMS key that encrypts the files. Default: the AWS managed key of EFS."""

    access_points: Value[Annotated[dict[Directory, AccessPointSpec], Field(max_length=100)]] = (
        Value({})
    )
    """The ways in, by the directory in which each begins; it is made with the first mount.

    Default: none, and nobody can mount it.
    """

    disposable: Value[bool] = Value(False)
    """Whether the file system may be destroyed with its files.

    False refuses that when Terraform plans, for as long as the module is called. To change it
    later, write a ``moved`` block from ``aws_efs_file_system.this[0]`` to
    ``aws_efs_file_system.disposable[0]`` of this module, or the other way round.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from Inputs.rules(self)
        yield from name_rules("platform", self.platform)

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield Fixed(("platform",), self.platform, "names begin with it", ANEW)
        yield Fixed(("vpc_id",), self.vpc_id, "a file system stays in its VPC", ANEW)
        yield Fixed(("kms_key_arn",), self.kms_key_arn, "a file system keeps its key", ANEW)
