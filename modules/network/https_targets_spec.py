"""What tasks reach on port 443."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.fields import CidrBlock, Ipv6CidrBlock, Name, Reason
from modules.language.identifiers import PrefixListId, SecurityGroupId
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ec2
from modules.language.spec import Spec
from modules.language.value import Value, exactly_one


class HttpsTarget(Spec):
    """A target of tasks on port 443: an address range, a prefix list or a security group."""

    taken_by: ClassVar[TakenBy] = ec2("AuthorizeSecurityGroupEgress")

    description: Annotated[Value[Reason], Field(examples=["AWS services by endpoint"])]
    """The reason; the description of the security group rule."""

    cidr_ipv4: Value[CidrBlock | None] = Value(None)
    """An IPv4 range."""

    cidr_ipv6: Value[Ipv6CidrBlock | None] = Value(None)
    """An IPv6 range."""

    prefix_list_id: Value[PrefixListId | None] = Value(None)
    """A managed prefix list, such as that of a gateway endpoint."""

    referenced_security_group_id: Value[SecurityGroupId | None] = Value(None)
    """A security group, which has an ingress rule of its own for these tasks."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        ways = [
            self.cidr_ipv4,
            self.cidr_ipv6,
            self.prefix_list_id,
            self.referenced_security_group_id,
        ]
        yield Rule(
            ("cidr_ipv4",),
            exactly_one(*(way.is_given for way in ways)),
            "give one of cidr_ipv4, cidr_ipv6, prefix_list_id and referenced_security_group_id",
        )


HttpsTargets = Annotated[dict[Name, HttpsTarget], Field(max_length=200)]

INTERNET = HttpsTarget(
    description=Value("AWS services and partners over HTTPS"), cidr_ipv4=Value("0.0.0.0/0")
)
"""Any address of IPv4: the target of tasks where there are NAT gateways."""

INTERNET_IPV6 = HttpsTarget(
    description=Value("AWS services and partners over HTTPS"), cidr_ipv6=Value("::/0")
)
"""Any address of IPv6: a target beside the other where the network has both families."""
