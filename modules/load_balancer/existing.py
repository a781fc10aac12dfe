"""The interface of a load balancer, whether it is created here or exists already."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from modules.network.connections import Connections


class AnyLoadBalancer(Protocol):
    """An application load balancer, to whose listener rules are added."""

    @property
    def connections(self) -> Connections:
        """The rules of its security group."""

    @property
    def listener_arn(self) -> str:
        """Listener that the rules belong to."""

    @property
    def arn_suffix(self) -> str:
        """ARN suffix of the load balancer: its name in CloudWatch."""


class ExistingLoadBalancer(NamedTuple):
    """A load balancer that exists already."""

    connections: Connections
    listener_arn: str
    arn_suffix: str
