"""The network of an environment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.expression import When
from modules.language.fixed import Fixed
from modules.language.functions import listed, quoted, sort
from modules.language.identifiers import AllocationId, SecurityGroupId
from modules.language.problems import Rule
from modules.language.regions import AvailabilityZone, region_of
from modules.language.sources import TakenBy, ec2
from modules.language.spec import Spec
from modules.language.value import Value, table
from modules.network.cidr import LONGEST_PREFIX, SHORTEST_PREFIX, prefix_length
from modules.network.cidr_spec import VpcCidrBlock
from modules.network.dns_firewall_spec import FirewallDomains
from modules.network.endpoints_spec import (
    NEEDED_ENDPOINTS,
    EndpointAccountIds,
    InterfaceEndpoints,
)
from modules.network.https_targets_spec import INTERNET, INTERNET_IPV6, HttpsTarget

NatGateways = Annotated[Literal["none", "single", "one_per_az"], ec2("CreateNatGateway")]

AllocationIds = Annotated[dict[AvailabilityZone, AllocationId], Field(max_length=6)]


class ExistingSecurityGroup(Spec):
    """A security group that is created elsewhere."""

    id: Annotated[Value[SecurityGroupId], Field(examples=["sg-0123456789abcdef0"])]
    """Its id."""

    both_sides: Value[bool] = Value(True)
    """Whether its rules are created here. False if somebody else writes them, such as inline rules
    of the group: those and rules from here would remove each other for ever."""


NO_GROUP: Value[ExistingSecurityGroup | None] = Value(None)


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

    ipv6: Value[bool] = Value(False)
    """Whether the VPC and its subnets have IPv6 beside IPv4 (dual-stack).

    Amazon gives the VPC a ``/56``, of which each subnet gets a ``/64``. Public subnets reach the
    internet by its gateway; private ones by an egress-only internet gateway, which lets nobody in,
    unless ``nat_gateways`` is ``none``. Tasks get an address when they start, where the account
    setting ``dualStackIPv6`` of ECS is on. Switching it on replaces nothing. It goes off again once
    nothing has such an address: load balancers are ``ipv4`` before, in a deployment of their own.
    Default: IPv4 alone, which reaches all that AWS has.
    """

    nat_gateways: Value[NatGateways] = Value("one_per_az")
    """How private subnets reach the internet.

    ``one_per_az`` survives the loss of a zone, so it is the default; ``single`` costs a third and
    suits environments that may fail; ``none`` gives no access and needs interface endpoints. On a
    live platform the former way goes when the next one is there; in modules, add endpoints and pass
    ``endpoint_targets`` to services before.
    """

    nat_elastic_ip_allocation_ids: Value[AllocationIds] = Value({})
    """Allocations of Elastic IPs that exist, by the zone of their NAT gateway, to be used again.

    They stay when the gateways go. Default: one is made for each. An address that comes later
    replaces the gateway of its zone, whose connections end, and releases the one that was made. One
    that moves to another zone is left out in a deployment before: it serves one gateway at a time.
    """

    interface_endpoints: Value[InterfaceEndpoints] = Value(())
    """AWS services reached inside the VPC, by the last part of the endpoint's service name.

    Each costs per zone and hour, so the default is none; the gateway endpoints of S3 and DynamoDB
    are free and always created. Without NAT gateways ``ecr.api``, ``ecr.dkr``, ``logs`` and, for
    services with secrets, ``secretsmanager`` are needed by all but tasks with public addresses; for
    a shell in a container ``ssmmessages`` and ``kms``; for GuardDuty's agent ``guardduty-data``.
    With NAT gateways, a service or job of an environment for which they suffice reaches nothing
    else on port 443, unless it says ``egress``.
    """

    endpoint_policies: Value[bool] = Value(True)
    """Whether endpoints let through only principals of the own account, to its own resources.

    Images, secrets, parameters and objects of S3 may be read of other accounts, where a role allows
    it, and ECR's layers by everybody. With false everything passes, as AWS has it: objects of S3 of
    the same region by links that somebody else signed, too.
    """

    endpoint_account_ids: Value[EndpointAccountIds] = Value(())
    """Ids of further accounts whose principals and resources pass as the own account's do."""

    flow_logs: Value[bool] = Value(True)
    """Whether accepted and rejected traffic of the VPC is logged (Security Hub EC2.6)."""

    query_log: Value[bool] = Value(False)
    """Whether the names that are looked up in the VPC are logged, by Route 53 Resolver.

    It costs by its volume, so the default is none. Who deploys it lets AWS write to the group, and
    needs ``logs:CreateLogDelivery``, ``logs:PutResourcePolicy``, ``logs:DescribeResourcePolicies``.
    """

    dns_firewall_allowed_domains: Value[FirewallDomains] = Value(())
    """Names that may be looked up, by an allow-list of DNS Firewall. Default: no list, all may.

    AWS's own may always. On it belong the services' namespace, registries and partners:
    ``*.example.com`` is all below it, not itself.
    """

    manage_defaults: Value[bool] = Value(True)
    """Whether the network ACL and the main route table that AWS makes with the VPC are taken over.

    Then the ACL, in which all subnets are, lets in neither SSH nor RDP from outside the VPC (ports
    22 and 3389, Security Hub EC2.21), and the table, which no subnet here uses, has no route. Where
    somebody else's subnets or bastions stand in the VPC, write false; after true they then stay as
    they are, since Terraform only forgets them.
    """

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
        yield from self._allocation_rules()
        yield _each_once("interface_endpoints", self.interface_endpoints)
        yield _each_once("dns_firewall_allowed_domains", self.dns_firewall_allowed_domains)
        yield _each_once("endpoint_account_ids", self.endpoint_account_ids)
        yield Rule(
            ("endpoint_account_ids",),
            self.endpoint_policies | (self.endpoint_account_ids.length == 0),
            "stand in the policies of endpoints, and endpoint_policies is false; remove one of the "
            "two",
        )
        regions = self.availability_zones.map(lambda zone: region_of(zone)).distinct
        yield Rule(
            ("availability_zones",),
            regions.length <= 1,
            f"{quoted(regions)} are several regions; a VPC is in one, choose zones of that",
        )

    def _allocation_rules(self) -> Iterator[Rule]:
        ids, zones = self.nat_elastic_ip_allocation_ids, self.availability_zones
        # Not the first one itself, of which there is none where the network is given.
        first = zones.filter(lambda zone: zone == sort(zones)[0])
        with_gateway = (self.nat_gateways == "one_per_az").then(zones, first)
        beside = ids.keys.filter(
            lambda zone: (self.nat_gateways == "none") | ~with_gateway.contains(zone)
        )
        yield Rule(
            ("nat_elastic_ip_allocation_ids",),
            beside.length == 0,
            f"{quoted(beside)} is no zone with a NAT gateway; one_per_az has one in each zone, "
            "single in the first by name",
        )
        yield _each_once("nat_elastic_ip_allocation_ids", ids.values)

    @property
    def is_closed(self) -> Value[bool]:
        """Whether no task in the private subnets reaches the internet."""
        return self.nat_gateways == "none"

    def internet_where(self, wanted: Value[bool]) -> dict[str, When]:
        """Return the internet as targets that are there under a condition, by families."""
        return {
            "internet": When(wanted, INTERNET),
            "internet-ipv6": When(wanted & self.ipv6, INTERNET_IPV6),
        }

    @property
    def internet_targets(self) -> Value[dict[str, HttpsTarget]]:
        """The internet, as targets of tasks that reach it."""
        return table(self.internet_where(Value(True)), HttpsTarget)

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
