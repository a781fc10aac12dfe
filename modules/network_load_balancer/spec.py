"""A network load balancer of an environment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.arns import CertificateArn
from modules.language.fields import CidrBlock
from modules.language.functions import listed
from modules.language.problems import Rule
from modules.language.sources import TakenBy, elb
from modules.language.spec import Spec
from modules.language.value import Value
from modules.load_balancer.tls_spec import SslPolicy
from modules.network.cidr import overlaps


class CrossZoneSpec(Spec):
    """What a network load balancer has and an application load balancer has not."""

    taken_by: ClassVar[TakenBy] = elb("CreateLoadBalancer")

    cross_zone: Value[bool] = Value(True)
    """Whether its address in each zone leads to tasks of all zones.

    Without it a zone whose tasks all fail answers nobody who knows its address, and two tasks in
    three zones get unequal shares. AWS bills the data that crosses zones. Default: it does.
    """


class NetworkLoadBalancerSpec(CrossZoneSpec):
    """A network load balancer; nothing listens until services add listeners."""

    taken_by: ClassVar[TakenBy] = elb("CreateLoadBalancer")

    internal: Value[bool] = Value(False)
    """Whether it has private addresses alone, for clients in the VPC and in connected networks.

    It is in the private subnets then. AWS changes that for no load balancer that exists, so another
    value is refused once it is deployed. Default: it faces the internet, from the public subnets.
    """

    ingress_cidr_blocks: Annotated[
        Value[Annotated[tuple[CidrBlock, ...], Field(min_length=1, max_length=25)]],
        Field(examples=[("203.0.113.0/24",)]),
    ]
    """IPv4 ranges of the clients that may connect.

    Each needs a rule for each port that is listened on, and a security group has 60 rules.
    """

    certificate_arn: Value[CertificateArn | None] = Value(None)
    """Existing ACM certificate of the listeners of TLS. Default: none; it passes TCP through."""

    ssl_policy: Value[SslPolicy] = Value("ELBSecurityPolicy-TLS13-1-2-2021-06")
    """Protocols and ciphers of TLS, by the name of AWS's policy.

    Default: TLS 1.2 and 1.3. Security Hub's ELB.17 takes ``Res`` and ``1-3`` alone, which refuse
    older clients.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        pairs = overlaps(self.ingress_cidr_blocks)
        yield Rule(
            ("ingress_cidr_blocks",),
            pairs.length == 0,
            f"{listed(pairs)} overlap; keep the wider one",
        )
