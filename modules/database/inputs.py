"""The inputs of the Terraform module ``database``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from modules.database.spec import ANEW, DatabaseSpec
from modules.frame.inputs import DisposableInputs
from modules.language.arns import KeyArn
from modules.language.fields import Name
from modules.language.fixed import Fixed
from modules.language.identifiers import SubnetId, VpcId
from modules.language.problems import Rule
from modules.language.sources import TakenBy, rds
from modules.language.value import Value
from modules.logs.spec import LogsInput


class DatabaseInputs(DatabaseSpec, DisposableInputs):
    """The inputs of the module ``database``."""

    others_take: ClassVar[Mapping[str, TakenBy]] = {
        "subnet_ids": rds("CreateDBSubnetGroup"),
    }

    database: Annotated[Value[Name], Field(examples=["orders"])]
    """Name of the database within the platform; part of its physical names."""

    vpc_id: Annotated[Value[VpcId], Field(examples=["vpc-0123456789abcdef0"])]
    """Id of the VPC."""

    subnet_ids: Annotated[
        Value[Annotated[tuple[SubnetId, ...], Field(min_length=2, max_length=20)]],
        Field(examples=[("subnet-0123456789abcdef0", "subnet-0123456789abcdef1")]),
    ]
    """Ids of its subnets, in two availability zones at least; ``isolated_subnet_ids`` of the module
    ``network``."""

    kms_key_arn: Value[KeyArn | None] = Value(None)
    """KMS key that encrypts storage, snapshots, Performance Insights and the password. Default: the
    AWS managed keys of RDS and Secrets Manager."""

    logs: LogsInput = Field(default_factory=LogsInput)
    """Its log groups."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from DisposableInputs.rules(self)
        yield from DatabaseSpec.rules(self)

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield Fixed(("name",), self.name, "physical names begin with it", ANEW)
        yield Fixed(("database",), self.database, "physical names contain it", ANEW)
        yield Fixed(("kms_key_arn",), self.kms_key_arn, "storage keeps its key", ANEW)
        yield from DatabaseSpec.fixed(self)
