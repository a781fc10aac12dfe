"""The inputs of the Terraform module ``network_load_balancer``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.frame.inputs import DisposableInputs, PlatformInputs
from modules.language.fixed import Fixed
from modules.language.identifiers import SubnetId, VpcId
from modules.language.problems import Rule
from modules.language.value import Value
from modules.network_load_balancer.spec import NetworkLoadBalancerSpec

Ports = Annotated[tuple[Annotated[int, Field(ge=1, le=65535)], ...], Field(max_length=50)]
"""Source: Network Load Balancer quotas, 50 listeners."""


class NetworkLoadBalancerInputs(NetworkLoadBalancerSpec, DisposableInputs):
    """The inputs of the module ``network_load_balancer``."""

    vpc_id: Annotated[Value[VpcId], Field(examples=["vpc-0123456789abcdef0"])]
    """Id of the VPC."""

    subnet_ids: Annotated[
        Value[Annotated[tuple[SubnetId, ...], Field(min_length=2, max_length=6)]],
        Field(examples=[("subnet-0123456789abcdef0", "subnet-0123456789abcdef1")]),
    ]
    """Ids of public subnets in different availability zones; of private ones with ``internal``."""

    listener_ports: Annotated[Value[Ports], Field(examples=[(5432,)])]
    """TCP ports on which services listen, each in the ``listeners`` of one call of the module
    ``service``. Clients in ``ingress_cidr_blocks`` may connect to these alone."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from PlatformInputs.rules(self)
        yield from NetworkLoadBalancerSpec.rules(self)

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield from PlatformInputs.fixed(self)
        yield Fixed(("vpc_id",), self.vpc_id, "a load balancer stays in its VPC")
