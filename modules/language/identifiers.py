"""Ids that AWS gives to resources."""

from __future__ import annotations

from typing import Annotated

from modules.language.patterns import Matches
from modules.language.sources import TakenBy, api, ec2


def _of_ec2(prefix: str, what: str) -> Matches:
    """Return the constraint of an id of EC2: 17 hexadecimal digits, 8 until 2018."""
    return Matches(
        f"{prefix}-([0-9a-f]{{17}}|[0-9a-f]{{8}})", f"the id of {what}: {prefix}-0123456789abcdef0"
    )


VpcId = Annotated[str, _of_ec2("vpc", "a VPC"), ec2("CreateSecurityGroup")]

SubnetId = Annotated[str, _of_ec2("subnet", "a subnet")]

SecurityGroupId = Annotated[
    str, _of_ec2("sg", "a security group"), ec2("AuthorizeSecurityGroupIngress")
]

PrefixListId = Annotated[str, _of_ec2("pl", "a prefix list"), ec2("AuthorizeSecurityGroupEgress")]

AllocationId = Annotated[
    str, _of_ec2("eipalloc", "the allocation of an Elastic IP"), ec2("CreateNatGateway")
]

NatGatewayId = Annotated[str, _of_ec2("nat", "a NAT gateway")]

NamespaceId = Annotated[
    str,
    Matches(r"ns-[a-z0-9]{1,61}", "the id of a Cloud Map namespace: ns-0123456789abcdef"),
    api("servicediscovery", "CreateService", "cloud-map/latest/api"),
]

FileSystemId = Annotated[
    str,
    Matches(r"fs-[0-9a-f]{8,40}", "the id of a file system of EFS: fs-0123456789abcdef0"),
]

AccessPointId = Annotated[
    str,
    Matches(r"fsap-[0-9a-f]{8,40}", "the id of an access point of EFS: fsap-0123456789abcdef0"),
]

HostedZoneId = Annotated[
    str,
    Matches(r"Z[A-Z0-9]{1,31}", "the id of a Route 53 hosted zone, such as Z0123456789ABCDEFGHIJ"),
    TakenBy(
        "route53:ChangeResourceRecordSets",
        "https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html",
    ),
]
