"""What a module stands on that is made elsewhere: inputs in the place of constructs."""

from __future__ import annotations

from typing import Any, NamedTuple

from modules.network.connections import Connections


class GivenNetwork(NamedTuple):
    """A network that the module's user has."""

    vpc_id: str
    public_subnet_ids: Any = None
    private_subnet_ids: Any = None
    ways_to_aws: Any = ()
    https_targets: Any = None


class GivenCluster(NamedTuple):
    """A cluster that the module's user has."""

    cluster_arn: str
    cluster_name: str
    namespace_id: str
    capacity_provider_strategy: Any
    ready: Any = ()


class GivenLoadBalancer(NamedTuple):
    """A load balancer that the module's user has."""

    connections: Connections
    listener_arn: str
    arn_suffix: str
