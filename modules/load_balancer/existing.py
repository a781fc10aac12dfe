"""A load balancer as what is behind it sees it, whether it is made here or exists already."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from modules.network.connections import Connections


class AnyLoadBalancer(Protocol):
    """An application load balancer to whose listener rules are added."""

    @property
    def connections(self) -> Connections:
        """Whom it may reach."""

    @property
    def listener_arn(self) -> str:
        """Listener that the rules belong to."""

    @property
    def arn_suffix(self) -> str:
        """What CloudWatch calls the load balancer."""


class ExistingLoadBalancer(NamedTuple):
    """A load balancer that exists already."""

    connections: Connections
    listener_arn: str
    arn_suffix: str
