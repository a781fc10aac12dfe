"""The network of an environment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.fields import CidrBlock, Name, Reason
from modules.language.fixed import Fixed
from modules.language.functions import listed, quoted
from modules.language.identifiers import PrefixListId, SecurityGroupId
from modules.language.patterns import refuses
from modules.language.problems import Rule
from modules.language.regions import AvailabilityZone, region_of
from modules.language.sources import TakenBy, ec2
from modules.language.spec import Spec
from modules.language.value import Value, exactly_one
from modules.network.cidr import LONGEST_PREFIX, SHORTEST_PREFIX, prefix_length

VpcCidrBlock = Annotated[
    CidrBlock,
    refuses(
        r"(0|127|22[4-9]|2[3-5][0-9])\..*|169\.254\..*",
        "a range that AWS gives a VPC, such as 10.0.0.0/16",
    ),
    ec2("CreateVpc"),
]
"""Private or public addresses, but not those of this host, of a link, of groups, or reserved ones.

Source: RFC 6890, and Amazon VPC user guide, "VPC CIDR blocks".
"""

NatGateways = Annotated[Literal["none", "single", "one_per_az"], ec2("CreateNatGateway")]

InterfaceEndpoint = Literal[
    "ecr.api",
    "ecr.dkr",
    "ecs",
    "ecs-agent",
    "ecs-telemetry",
    "events",
    "kms",
    "logs",
    "monitoring",
    "secretsmanager",
    "sns",
    "sqs",
    "ssm",
    "ssmmessages",
    "sts",
]


InterfaceEndpoints = Annotated[tuple[InterfaceEndpoint, ...], Field(max_length=50)]
"""Source of the bound: Amazon VPC quotas, interface endpoints per VPC."""

NEEDED_ENDPOINTS = ("ecr.api", "ecr.dkr", "logs")
"""Endpoints without which no task starts where there is no NAT gateway."""


class ExistingSecurityGroup(Spec):
    """A security group that is created elsewhere."""

    id: Annotated[Value[SecurityGroupId], Field(examples=["sg-0123456789abcdef0"])]
    """Its id."""

    both_sides: Value[bool] = Value(True)
    """Whether its rules are created here. False if somebody else writes them, such as inline rules
    of the group: those and rules from here would remove each other for ever."""


NO_GROUP: Value[ExistingSecurityGroup | None] = Value(None)


class HttpsTarget(Spec):
    """A target of tasks on port 443: an address range, a prefix list or a security group."""

    taken_by: ClassVar[TakenBy] = ec2("AuthorizeSecurityGroupEgress")

    description: Annotated[Value[Reason], Field(examples=["AWS services by endpoint"])]
    """The reason; the description of the security group rule."""

    cidr_ipv4: Value[CidrBlock | None] = Value(None)
    """An IPv4 range."""

    prefix_list_id: Value[PrefixListId | None] = Value(None)
    """A managed prefix list, such as that of a gateway endpoint."""

    referenced_security_group_id: Value[SecurityGroupId | None] = Value(None)
    """A security group, which has an ingress rule of its own for these tasks."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        ways = [self.cidr_ipv4, self.prefix_list_id, self.referenced_security_group_id]
        yield Rule(
            ("cidr_ipv4",),
            exactly_one(*(way.is_given for way in ways)),
            "give one of cidr_ipv4, prefix_list_id and referenced_security_group_id",
        )


HttpsTargets = Annotated[dict[Name, HttpsTarget], Field(max_length=200)]

INTERNET = HttpsTarget(
    description=Value("AWS services and partners over HTTPS"), cidr_ipv4=Value("0.0.0.0/0")
)
"""Any address: the target of tasks where there are NAT gateways."""


class NetworkSpec(Spec):
    """A VPC with a public and a private subnet in each availability zone."""

    taken_by: ClassVar[TakenBy] = ec2("CreateVpcEndpoint")

    availability_zones: Annotated[
        Value[Annotated[tuple[AvailabilityZone, ...], Field(min_length=2, max_length=6)]],
        Field(examples=[("eu-west-1a", "eu-west-1b")]),
    ]
    """Names of the availability zones, all of one region.

    Required, since the zones that an account can use differ. A load balancer needs two.
    """

    cidr_block: Value[VpcCidrBlock] = Value("10.0.0.0/16")
    """IPv4 range of the VPC.

    The default gives each private subnet 4,091 addresses (AWS keeps five) and leaves room for
    eight zones and further tiers. AWS's limits: Amazon VPC user guide, "VPC CIDR blocks".
    """

    nat_gateways: Value[NatGateways] = Value("one_per_az")
    """How private subnets reach the internet.

    ``one_per_az`` survives the loss of a zone, so it is the default; ``single`` costs a third and
    suits environments that may fail; ``none`` gives no access and needs interface endpoints.
    """

    interface_endpoints: Value[InterfaceEndpoints] = Value(())
    """AWS services reached inside the VPC, by the last part of the endpoint's service name.

    Each costs per zone and hour, so the default is none; the gateway endpoints of S3 and DynamoDB
    are free and always created. Without NAT gateways ``ecr.api``, ``ecr.dkr``, ``logs`` and, for
    services with secrets, ``secretsmanager`` are needed by all but tasks with public addresses; for
    a shell in a container ``ssmmessages`` and ``kms``.
    """

    flow_logs: Value[bool] = Value(True)
    """Whether accepted and rejected traffic of the VPC is logged (Security Hub EC2.6)."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        prefix = prefix_length(self.cidr_block)
        yield Rule(
            ("cidr_block",),
            (prefix >= SHORTEST_PREFIX) & (prefix <= LONGEST_PREFIX),
            f'"{self.cidr_block}" cannot be cut into subnets; choose a prefix from '
            f"/{SHORTEST_PREFIX} to /{LONGEST_PREFIX}",
        )
        yield _each_once("availability_zones", self.availability_zones)
        yield _each_once("interface_endpoints", self.interface_endpoints)
        regions = self.availability_zones.map(lambda zone: region_of(zone)).distinct
        yield Rule(
            ("availability_zones",),
            regions.length <= 1,
            f"{quoted(regions)} are several regions; a VPC is in one, choose zones of that",
        )

    @property
    def is_closed(self) -> Value[bool]:
        """Whether no task in the private subnets reaches the internet."""
        return self.nat_gateways == "none"

    @property
    def closed_by(self) -> str:
        """What closes the private subnets, in the words of a message."""
        return "without NAT gateways"

    @property
    def opened_by(self) -> str:
        """What opens the private subnets, in the words of a message."""
        return 'set nat_gateways = "single"'

    @property
    def missing_endpoints(self) -> Value[tuple[str, ...]]:
        """Endpoints without which no task starts in the private subnets; none with NAT gateways."""
        return Value(NEEDED_ENDPOINTS).filter(
            lambda endpoint: ~self.interface_endpoints.contains(endpoint) & self.is_closed
        )

    @property
    def missing_message(self) -> str:
        """What is said of them."""
        return (
            f"{listed(self.missing_endpoints)} missing; {self.closed_by} tasks reach AWS through "
            f"endpoints alone, add them or {self.opened_by}"
        )

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield Fixed(("cidr_block",), self.cidr_block, "a VPC keeps its range")


def _each_once(field: str, items: Value[tuple[str, ...]]) -> Rule:
    twice = items.repeated
    return Rule(
        (field,), twice.length == 0, f"{quoted(twice)} is given more than once; give it once"
    )
