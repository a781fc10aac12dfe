"""The network of an environment file: made here, or one that exists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.fixed import Fixed
from modules.language.identifiers import SubnetId, VpcId
from modules.language.regions import AvailabilityZone
from modules.language.sources import TakenBy, ecs, elb, rds
from modules.language.value import Value
from modules.network.https_targets_spec import INTERNET, HttpsTargets
from modules.network.spec import NetworkSpec

SubnetIds = Annotated[tuple[SubnetId, ...], Field(max_length=16)]
"""Source of the bound: Amazon ECS API, ``AwsVpcConfiguration``."""

ANYWHERE = "0.0.0.0/0"


class AnyNetworkSpec(NetworkSpec):
    """A VPC that is made here, with subnets in each zone; or one that exists, by its ids.

    Of a VPC that exists nothing is made, changed or destroyed: subnets, routes, endpoints and flow
    logs are its owner's.
    """

    others_take: ClassVar[Mapping[str, TakenBy]] = {
        "private_subnet_ids": ecs("CreateService"),
        "public_subnet_ids": elb("CreateLoadBalancer"),
        "isolated_subnet_ids": rds("CreateDBSubnetGroup"),
    }

    availability_zones: Value[
        Annotated[tuple[AvailabilityZone, ...], Field(min_length=2, max_length=6)]
    ] = Value(())
    """Names of the availability zones, all of one region. A load balancer needs two.

    Required unless ``vpc_id`` is given, since the zones that an account can use differ.
    """

    vpc_id: Value[VpcId | None] = Value(None)
    """Id of a VPC that exists, to stand in. Default: a VPC is made.

    It needs DNS support and DNS hostnames, as the names of services do. An environment stays in its
    VPC.
    """

    private_subnet_ids: Value[SubnetIds] = Value(())
    """Ids of the subnets of that VPC in which tasks run.

    Required with ``vpc_id`` unless all services have public addresses. Behind a load balancer they
    are in zones of ``public_subnet_ids``, since it sends requests to no other zone.
    """

    public_subnet_ids: Value[SubnetIds] = Value(())
    """Ids of the subnets of that VPC with a route to an internet gateway.

    Needed by a load balancer, in two zones at least, and by tasks with public addresses.
    """

    isolated_subnet_ids: Value[SubnetIds] = Value(())
    """Ids of the subnets of that VPC in which databases stand, in two zones at least.

    Best such without any way out. Default: those in which tasks run.
    """

    https_targets: Value[HttpsTargets] = Value({"internet": INTERNET})
    """What tasks in the private subnets of that VPC reach on port 443, by name.

    They need it for images, secrets and logs, so the default is the internet. Where only endpoints
    are, name their security group and the prefix list of the gateway of S3, and write in
    ``interface_endpoints`` which there are, with private DNS.
    """

    @property
    def database_subnet_ids(self) -> Value[SubnetIds]:
        """Ids of the subnets of that VPC in which databases stand."""
        return self.isolated_subnet_ids or self.private_subnet_ids

    @property
    def is_closed(self) -> Value[bool]:
        """Whether no task in the private subnets reaches the internet."""
        if not self.vpc_id.is_given:
            return super().is_closed
        ranges = self.https_targets.values.map(lambda target: target.cidr_ipv4)
        return ~ranges.contains(ANYWHERE)

    @property
    def closed_by(self) -> str:
        """What closes the private subnets, in the words of a message."""
        return f"without {ANYWHERE}" if self.vpc_id.is_given else super().closed_by

    @property
    def opened_by(self) -> str:
        """What opens the private subnets, in the words of a message."""
        target = f'allow https_targets.internet.cidr_ipv4 = "{ANYWHERE}"'
        return target if self.vpc_id.is_given else super().opened_by

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value.

        A VPC that exists is remembered where the range of one that is made would be, so that
        neither takes the place of the other.
        """
        if not self.vpc_id.is_given:
            yield from super().fixed()
            return
        yield Fixed(
            ("cidr_block",), f"vpc_id = {self.vpc_id}", "what runs in a VPC cannot move to another"
        )
