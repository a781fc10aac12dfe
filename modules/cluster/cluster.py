"""The ECS cluster of an environment."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import (
    EcsCluster,
    EcsClusterCapacityProviders,
    EcsClusterCapacityProvidersDefaultCapacityProviderStrategy,
    EcsClusterSetting,
    ServiceDiscoveryPrivateDnsNamespace,
)
from modules.bindings.core import Construct
from modules.bindings.expressions import address, attribute, blocks, planned_blocks, token
from modules.network.place import Place
from modules.specs.cluster import ClusterSpec, StrategySpec
from modules.specs.names import Names


class Cluster(Construct):
    """An ECS cluster on Fargate, and the private DNS namespace of its services."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: ClusterSpec,
        namespace: str,
        names: Names,
        network: Place,
    ) -> None:
        """Create the cluster and the namespace.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: What the cluster is to be.
            namespace: The private DNS domain.
            names: Makes physical names.
            network: Where the namespace is answered.
        """
        super().__init__(scope, id)
        cluster = EcsCluster(
            self,
            "_cluster",
            name=names.of("aws_ecs_cluster", "cluster"),
            setting=[
                EcsClusterSetting(name="containerInsights", value=token(spec.container_insights))
            ],
        )
        self.cluster_name = attribute(cluster, "name")
        self.cluster_arn = attribute(cluster, "arn")
        self.capacity_provider_strategy = spec.capacity_provider_strategy
        shares = spec.capacity_provider_strategy
        providers = EcsClusterCapacityProviders(
            self,
            "_capacity_providers",
            cluster_name=self.cluster_name,
            # Both, always: a service may then move between them without touching the cluster.
            capacity_providers=["FARGATE", "FARGATE_SPOT"],
            default_capacity_provider_strategy=blocks(
                EcsClusterCapacityProvidersDefaultCapacityProviderStrategy, shares, strategy
            ),
        )
        planned_blocks(providers, "default_capacity_provider_strategy", shares, strategy)
        self.ready = [address(providers)]
        """Addresses of what services wait for."""
        resource = ServiceDiscoveryPrivateDnsNamespace(
            self,
            "_namespace",
            name=namespace,
            description=f"Services of {names.prefix}",
            vpc=network.vpc_id,
        )
        self.namespace = attribute(resource, "name")
        self.namespace_id = attribute(resource, "id")


def strategy(capacity_provider: str, share: StrategySpec) -> dict[str, Any]:
    """Return the block that gives a capacity provider its share."""
    return {"capacity_provider": capacity_provider, "weight": share.weight, "base": share.base}
