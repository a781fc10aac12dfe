"""The inputs of the Terraform module ``load_balancer``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from modules.frame.inputs import DisposableInputs, PlatformInputs
from modules.language.fixed import Fixed
from modules.language.identifiers import SubnetId, VpcId
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ec2
from modules.language.value import Value
from modules.language.waivers import WaiverReason
from modules.load_balancer.spec import LoadBalancerSpec
from modules.load_balancer.tls_spec import LoadBalancerWaiver
from modules.logs.spec import LogsInput


class LoadBalancerInputs(LoadBalancerSpec, DisposableInputs):
    """The inputs of the module ``load_balancer``."""

    others_take: ClassVar[Mapping[str, TakenBy]] = {
        "target_ports": ec2("AuthorizeSecurityGroupEgress"),
    }

    vpc_id: Annotated[Value[VpcId], Field(examples=["vpc-0123456789abcdef0"])]
    """Id of the VPC."""

    subnet_ids: Annotated[
        Value[Annotated[tuple[SubnetId, ...], Field(min_length=2, max_length=6)]],
        Field(examples=[("subnet-0123456789abcdef0", "subnet-0123456789abcdef1")]),
    ]
    """Ids of public subnets in different availability zones; of private ones with ``internal``."""

    target_ports: Value[
        Annotated[
            tuple[Annotated[int, Field(ge=1, le=65535)], ...], Field(min_length=1, max_length=60)
        ]
    ] = Value((8080,))
    """TCP ports that services behind the load balancer listen on.

    It may connect to these ports of whoever is in the group ``target_security_group_id``, one of
    its outputs. Each needs a rule, and a security group has 60. The default is that of services.
    """

    authenticates: Value[bool] = Value(False)
    """Whether routes have users sign in at Cognito, ``authenticate_cognito`` of the module
    ``service``: then it reaches port 443 of the internet."""

    logs: LogsInput = Field(default_factory=LogsInput)
    """The log group of ``waf``."""

    waivers: Value[dict[LoadBalancerWaiver, WaiverReason]] = Value({})  # type: ignore[assignment]
    """Reasons for which safe defaults are left, by the name of the waiver.

    ``plain_http = "clients are in this VPC"``: HTTP is served without a certificate.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from PlatformInputs.rules(self)
        yield from LoadBalancerSpec.rules(self)

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield from PlatformInputs.fixed(self)
        yield Fixed(("vpc_id",), self.vpc_id, "a load balancer stays in its VPC")
