"""The inputs of the Terraform module ``load_balancer``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.frame.inputs import DisposableInputs, PlatformInputs
from modules.language.identifiers import SubnetId, VpcId
from modules.language.problems import Rule
from modules.language.value import Value
from modules.load_balancer.spec import LoadBalancerSpec


class LoadBalancerInputs(LoadBalancerSpec, DisposableInputs):
    """The inputs of the module ``load_balancer``."""

    vpc_id: Annotated[Value[VpcId], Field(examples=["vpc-0123456789abcdef0"])]
    """Id of the VPC."""

    subnet_ids: Annotated[
        Value[Annotated[tuple[SubnetId, ...], Field(min_length=2, max_length=6)]],
        Field(examples=[("subnet-0123456789abcdef0", "subnet-0123456789abcdef1")]),
    ]
    """Ids of public subnets in different availability zones."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from PlatformInputs.rules(self)
        yield from LoadBalancerSpec.rules(self)
