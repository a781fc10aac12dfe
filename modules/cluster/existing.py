"""The interface of a cluster, whether it is created here or exists already."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class AnyCluster(Protocol):
    """An ECS cluster, and the DNS namespace of its services."""

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
    def ready(self) -> list[str]:
        """Addresses of resources that services depend on."""


class ExistingCluster(NamedTuple):
    """A cluster that exists already."""

    cluster_arn: str
    cluster_name: str
    namespace_id: str
    ready: list[str] = []  # noqa: RUF012  (never changed)
