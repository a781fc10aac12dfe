"""What the services of an environment stand on."""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

from modules.iam.account import Account
from modules.logs.log_groups import LogGroups
from modules.network.connections import Connections
from modules.network.place import Place
from modules.specs.names import Names


class Home(Protocol):
    """A cluster, as a service in it sees it."""

    @property
    def cluster_arn(self) -> str:
        """ARN of the cluster."""

    @property
    def cluster_name(self) -> str:
        """Name of the cluster."""

    @property
    def namespace_id(self) -> str:
        """Cloud Map namespace of the services."""

    @property
    def capacity_provider_strategy(self) -> Any:
        """Share of each capacity provider."""

    @property
    def ready(self) -> list[str]:
        """Addresses of what services wait for."""


class Entrance(Protocol):
    """A load balancer, as a service behind it sees it."""

    @property
    def connections(self) -> Connections:
        """Whom it may reach."""

    @property
    def listener_arn(self) -> str:
        """Listener that the rules belong to."""

    @property
    def arn_suffix(self) -> str:
        """What CloudWatch calls the load balancer."""


class Ground(NamedTuple):
    """What every service of an environment stands on."""

    names: Names
    account: Account
    key_arn: str
    logs: LogGroups
    network: Place
    cluster: Home
    load_balancer: Entrance | None
    disposable: bool
