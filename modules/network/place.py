"""A network, as what stands in it sees it."""

from __future__ import annotations

from typing import Any, Protocol


class Place(Protocol):
    """Subnets and ways out: of the network that is made here, or of one that is given."""

    @property
    def vpc_id(self) -> str:
        """Id of the VPC."""

    @property
    def public_subnet_ids(self) -> list[str]:
        """Ids of the subnets for load balancers."""

    @property
    def private_subnet_ids(self) -> list[str]:
        """Ids of the subnets for tasks."""

    @property
    def ways_to_aws(self) -> list[str]:
        """Addresses of what tasks need before they can pull an image or read a secret."""

    @property
    def https_targets(self) -> Any:
        """Whom tasks reach on port 443, by name."""
