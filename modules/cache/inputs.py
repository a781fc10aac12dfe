"""The inputs of the Terraform module ``cache``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from modules.cache.spec import ANEW, CacheSpec
from modules.frame.inputs import Inputs
from modules.language.arns import KeyArn
from modules.language.fields import Name, PlatformName
from modules.language.fixed import Fixed
from modules.language.identifiers import SubnetId, VpcId
from modules.language.names import name_rules
from modules.language.problems import Rule
from modules.language.sources import TakenBy, elasticache
from modules.language.value import Value


class CacheInputs(CacheSpec, Inputs):
    """The inputs of the module ``cache``."""

    others_take: ClassVar[Mapping[str, TakenBy]] = {
        "subnet_ids": elasticache("CreateCacheSubnetGroup"),
    }

    platform: Annotated[Value[PlatformName], Field(examples=["orders-prod"])]
    """Name of the platform; physical names are ``<platform>-<name>``."""

    name: Annotated[Value[Name], Field(examples=["sessions"])]
    """Name of the cache."""

    vpc_id: Annotated[Value[VpcId], Field(examples=["vpc-0123456789abcdef0"])]
    """Id of the VPC."""

    subnet_ids: Annotated[
        Value[Annotated[tuple[SubnetId, ...], Field(min_length=2, max_length=20)]],
        Field(examples=[("subnet-0123456789abcdef0", "subnet-0123456789abcdef1")]),
    ]
    """Ids of its subnets, in two availability zones at least; ``isolated_subnet_ids`` of the module
    ``network``."""

    kms_key_arn: Value[KeyArn | None] = Value(None)
    """KMS key that encrypts it at rest. Default: the AWS owned key of ElastiCache."""

    disposable: Value[bool] = Value(False)
    """Whether the cache may be destroyed with what is in it. False keeps daily snapshots for seven
    days, and a last one."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from Inputs.rules(self)
        yield from name_rules("platform", self.platform)

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield Fixed(("platform",), self.platform, "physical names begin with it", ANEW)
        yield Fixed(("name",), self.name, "a cache keeps its name", ANEW)
        yield Fixed(("vpc_id",), self.vpc_id, "a cache stays in its VPC", ANEW)
        key_arn = self.kms_key_arn.if_given(lambda key: key, otherwise="")
        yield Fixed(("kms_key_arn",), key_arn, "a cache keeps its key", ANEW)
