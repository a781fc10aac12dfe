"""By whom a service is reached, as inputs of the module ``service``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.arns import (
    CertificateArn,
    ListenerArn,
    LoadBalancerArnSuffix,
    NetworkLoadBalancerArn,
)
from modules.language.fields import Reason
from modules.language.identifiers import SecurityGroupId
from modules.language.sources import TakenBy, ec2, elb, scaling
from modules.language.spec import Spec
from modules.language.value import Value
from modules.load_balancer.tls_spec import SslPolicy
from modules.network.spec import ExistingSecurityGroup
from modules.service.route_spec import Priority, RouteSpec


class CallerInput(Spec):
    """Another service, or anything else with a security group, that may connect."""

    taken_by: ClassVar[TakenBy] = ec2("AuthorizeSecurityGroupIngress")

    security_group_id: Annotated[Value[SecurityGroupId], Field(examples=["sg-0123456789abcdef0"])]
    """Its security group: it gets an egress rule, and this service's group an ingress rule."""

    description: Annotated[Value[Reason], Field(examples=["reads orders"])]
    """The reason; the description of both rules."""

    port: Value[Annotated[int, Field(ge=1, le=65535)] | None] = Value(None)
    """Port to which it connects, one of ``ports``. Default: the port of the service itself."""

    both_sides: Value[bool] = Value(True)
    """Whether the rule on its group is created here, too. False if somebody else writes it, such as
    inline rules of the group: those and a rule from here would remove each other for ever."""


class LoadBalancerInput(RouteSpec):
    """The load balancer in front of a service, and the requests that it routes to it."""

    others_take: ClassVar[Mapping[str, TakenBy]] = {
        "arn_suffix": scaling("PutScalingPolicy"),
    }

    priority: Value[Priority | None] = Value(None)  # type: ignore[assignment]
    """Priority among the listener's rules; the lowest is evaluated first.

    Without it, the requests that reach the service are those of ``routes`` alone, and what else is
    said of a route here has no meaning.
    """

    listener_arn: Annotated[
        Value[ListenerArn],
        Field(
            examples=[
                "arn:aws:elasticloadbalancing:eu-west-1:111122223333:"
                "listener/app/orders-prod/0123456789abcdef/0123456789abcdef"
            ]
        ),
    ]
    """Listener that gets the rule."""

    arn_suffix: Annotated[
        Value[LoadBalancerArnSuffix], Field(examples=["app/orders-prod/0123456789abcdef"])
    ]
    """ARN suffix of the load balancer, for scaling on requests."""

    security_group_id: Annotated[Value[SecurityGroupId], Field(examples=["sg-0123456789abcdef0"])]
    """Security group of the load balancer: it gets an egress rule, this service's an ingress
    rule."""

    both_sides: Value[bool] = Value(True)
    """Whether the rule on the load balancer's group is created here, too. False if somebody else
    writes it, such as inline rules of the group."""

    target_security_group: Value[ExistingSecurityGroup | None] = Value(None)
    """Security group that the tasks of all services behind the load balancer share.

    With it, tasks join that group, to which the load balancer has one rule a port, and only the
    ingress rule of the service is created here. Default: none; the load balancer's own group gets a
    rule for this service, and has room for 60.
    """


class NetworkLoadBalancerInput(Spec):
    """The network load balancer in front of a service."""

    taken_by: ClassVar[TakenBy] = elb("CreateListener")

    arn: Annotated[
        Value[NetworkLoadBalancerArn],
        Field(
            examples=[
                "arn:aws:elasticloadbalancing:eu-west-1:111122223333:"
                "loadbalancer/net/orders-prod/0123456789abcdef"
            ]
        ),
    ]
    """Load balancer that gets the listeners."""

    security_group_id: Annotated[Value[SecurityGroupId], Field(examples=["sg-0123456789abcdef0"])]
    """Security group of the load balancer: it gets an egress rule, this service's an ingress
    rule."""

    both_sides: Value[bool] = Value(True)
    """Whether the rule on the load balancer's group is created here, too. False if somebody else
    writes it, such as inline rules of the group."""

    certificate_arn: Value[CertificateArn | None] = Value(None)
    """ACM certificate of the listeners of TLS. Default: none."""

    ssl_policy: Value[SslPolicy] = Value("ELBSecurityPolicy-TLS13-1-2-2021-06")
    """Protocols and ciphers of TLS, by the name of AWS's policy. Default: TLS 1.2 and 1.3."""
