"""Where a load balancer is, and who may connect to it: of applications and of networks alike."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.fields import CidrBlock, Ipv6CidrBlock
from modules.language.functions import listed
from modules.language.problems import Rule
from modules.language.sources import TakenBy, elb
from modules.language.spec import Spec
from modules.language.value import Value
from modules.network.cidr import overlaps


class ClientsSpec(Spec):
    """Where a load balancer is, and the clients that may connect to it."""

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

    Each needs a rule for each port: 80 and 443, or of a network load balancer those that are
    listened on. A security group has 60 rules at most.
    """

    ip_address_type: Annotated[Value[Literal["ipv4", "dualstack"]], elb("SetIpAddressType")] = (
        Value("ipv4")
    )
    """Families of addresses that clients find: IPv4, or with ``dualstack`` IPv6 too.

    Its subnets need ranges of IPv6, ``ipv6`` of the network. Tasks are asked by IPv4 all the same.
    It changes in place, both ways. Default: IPv4 alone, as networks have.
    """

    ingress_ipv6_cidr_blocks: Value[Annotated[tuple[Ipv6CidrBlock, ...], Field(max_length=25)]] = (
        Value(())
    )
    """IPv6 ranges of the clients that may connect, with ``dualstack``.

    Default: all, ``::/0``, where ``ingress_cidr_blocks`` has all of IPv4, ``0.0.0.0/0``.
    """

    @property
    def is_dual_stack(self) -> Value[bool]:
        """Whether clients find it by IPv6 too."""
        return self.ip_address_type == "dualstack"

    @property
    def ipv6_clients(self) -> Value[tuple[str, ...]]:
        """IPv6 ranges of the clients that may connect, where they find it by IPv6."""
        given: Value[tuple[str, ...]] = self.ingress_ipv6_cidr_blocks
        all_clients = self.ingress_cidr_blocks.contains("0.0.0.0/0")
        return (given.length > 0).then(given, all_clients.then(Value(("::/0",)), Value(())))

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        field = "ingress_ipv6_cidr_blocks"
        yield Rule(
            (field,),
            self.is_dual_stack | (self.ingress_ipv6_cidr_blocks.length == 0),
            'is of a load balancer with IPv6; write ip_address_type = "dualstack", or remove it',
        )
        yield Rule(
            (field,),
            ~self.is_dual_stack | (self.ipv6_clients.length > 0),
            "is required: clients find the load balancer by IPv6, and ingress_cidr_blocks is not "
            'all of IPv4, 0.0.0.0/0; write their ranges, or ip_address_type = "ipv4"',
        )
        for name, blocks in (
            ("ingress_cidr_blocks", self.ingress_cidr_blocks),
            (field, self.ingress_ipv6_cidr_blocks),
        ):
            pairs = overlaps(blocks)
            yield Rule((name,), pairs.length == 0, f"{listed(pairs)} overlap; keep the wider one")
