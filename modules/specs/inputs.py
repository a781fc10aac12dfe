"""What the Terraform modules take: the specs, and what they stand on instead of objects.

What the module ``service`` takes stands in ``service_inputs.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.specs.base import Spec
from modules.specs.clashes import name_rules
from modules.specs.cluster import (
    ClusterSpec,
    DnsName,
)
from modules.specs.fields import Name, PlatformName, PolicyArn, Tags
from modules.specs.load_balancer import LoadBalancerSpec
from modules.specs.logs import LogsSpec
from modules.specs.network import NetworkSpec
from modules.specs.problems import Rule
from modules.specs.remote_state import StateBucketSpec
from modules.specs.secret import SecretSpec


class Inputs(Spec):
    """What every module takes."""

    tags: Tags = Field(default_factory=dict)
    """Tags of every resource, beside those of the provider."""


class PlatformInputs(Inputs):
    """What every module takes that makes a part of a platform."""

    name: Annotated[PlatformName, Field(examples=["orders-prod"])]
    """What the platform is called; every physical name begins with it."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from name_rules("name", self.name)


class LogsInput(LogsSpec):
    """What log groups share."""

    kms_key_arn: str | None = None
    """KMS key that encrypts them; its policy has to let CloudWatch Logs use it, as that of the
    module ``logs`` does. Default: the key that CloudWatch Logs keeps itself."""


class NetworkInputs(NetworkSpec, PlatformInputs):
    """What the module ``network`` takes."""

    logs: LogsInput = Field(default_factory=LogsInput)
    """The log group of the flow logs."""

    permissions_boundary: PolicyArn | None = None
    """ARN of the IAM policy that bounds the role of the flow logs. Default: none does."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from PlatformInputs.rules(self)
        yield from NetworkSpec.rules(self)


class ClusterInputs(ClusterSpec, PlatformInputs):
    """What the module ``cluster`` takes."""

    namespace: DnsName | None = None
    """Private DNS domain in which services find each other. Default: ``<name>.local``.

    Give another where platforms share a VPC.
    """

    vpc_id: Annotated[str, Field(examples=["vpc-1"])]
    """Id of the VPC in which the namespace is answered."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from PlatformInputs.rules(self)
        yield from ClusterSpec.rules(self)


class DisposableInputs(PlatformInputs):
    """What a module takes whose resources keep data."""

    disposable: bool = False
    """Whether the resources may be destroyed with their data. False protects them."""


class LoadBalancerInputs(LoadBalancerSpec, DisposableInputs):
    """What the module ``load_balancer`` takes."""

    vpc_id: Annotated[str, Field(examples=["vpc-1"])]
    """Id of the VPC."""

    subnet_ids: Annotated[tuple[str, ...], Field(min_length=2, examples=[("subnet-1", "subnet-2")])]
    """Ids of public subnets, of two availability zones or more."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from PlatformInputs.rules(self)
        yield from LoadBalancerSpec.rules(self)


class LogsInputs(DisposableInputs):
    """What the module ``logs`` takes."""


class EncryptionInputs(DisposableInputs):
    """What the module ``encryption`` takes."""


class SecretInputs(SecretSpec, Inputs):
    """What the module ``secrets`` takes."""

    platform: Annotated[PlatformName, Field(examples=["orders-prod"])]
    """What the platform is called; the physical name is ``<platform>-<name>``."""

    name: Annotated[Name, Field(examples=["database"])]
    """What the secret is called."""

    kms_key_arn: str | None = None
    """KMS key that encrypts the secret. Default: the key that AWS keeps for Secrets Manager."""

    disposable: bool = False
    """Whether the secret is gone at once when it is deleted. False keeps it for 30 days."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from name_rules("platform", self.platform)
        yield from SecretSpec.rules(self)


class RemoteStateInputs(StateBucketSpec, Inputs):
    """What the module ``remote_state`` takes."""
