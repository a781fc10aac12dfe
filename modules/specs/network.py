"""The network that an environment asks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from ipaddress import IPv4Network
from typing import Annotated, Literal

from pydantic import Field

from modules.specs.base import Spec
from modules.specs.cidr import LONGEST_PREFIX
from modules.specs.fields import AvailabilityZone, CidrBlock
from modules.specs.problems import Problem

NatGateways = Literal["none", "single", "one_per_az"]

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


class NetworkSpec(Spec):
    """A VPC with a public and a private subnet in each availability zone."""

    availability_zones: Annotated[
        tuple[AvailabilityZone, ...],
        Field(min_length=2, max_length=6, examples=[("eu-west-1a", "eu-west-1b")]),
    ]
    """Names of the zones to span, two to six, all of the environment's region.

    Required: which zones an account has, and which it should use, no default can know. A load
    balancer needs two.
    """

    cidr_block: CidrBlock = "10.0.0.0/16"
    """IPv4 range of the VPC, ``/16`` to ``/22``.

    The default gives each private subnet 4,091 addresses (AWS keeps five) and leaves room for
    eight zones and further tiers. AWS's limits: Amazon VPC user guide, "VPC CIDR blocks".
    """

    nat_gateways: NatGateways = "one_per_az"
    """How private subnets reach the internet.

    ``one_per_az`` survives the loss of a zone and is the default for that; ``single`` costs a third
    and suits environments that may fail; ``none`` closes the way and needs interface endpoints.
    """

    interface_endpoints: tuple[InterfaceEndpoint, ...] = ()
    """AWS services reached inside the VPC, by the last part of the endpoint's service name.

    Each costs per zone and hour, so the default is none; the gateway endpoint of S3 is free and
    always there. Without NAT gateways ``ecr.api``, ``ecr.dkr``, ``logs`` and, for services with
    secrets, ``secretsmanager`` are needed.
    """

    flow_logs: bool = True
    """Whether accepted and rejected traffic of the VPC is logged (Security Hub EC2.6)."""

    def rules(self) -> Iterator[Problem]:
        """Yield what is wrong between the fields."""
        prefix = IPv4Network(self.cidr_block).prefixlen
        if not 16 <= prefix <= LONGEST_PREFIX:
            yield Problem(
                ("cidr_block",),
                f'"{self.cidr_block}" cannot be cut into subnets; choose a prefix from /16 to '
                f"/{LONGEST_PREFIX}",
            )
        yield from self._twice("availability_zones", self.availability_zones)
        yield from self._twice("interface_endpoints", self.interface_endpoints)

    @staticmethod
    def _twice(field: str, values: tuple[str, ...]) -> Iterator[Problem]:
        for value, count in Counter(values).items():
            if count > 1:
                yield Problem((field,), f'"{value}" is given {count} times; give it once')
