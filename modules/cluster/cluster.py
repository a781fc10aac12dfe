"""The ECS cluster of an environment."""

from __future__ import annotations

from modules.bindings.aws import (
    EcsCluster,
    EcsClusterCapacityProviders,
    EcsClusterCapacityProvidersDefaultCapacityProviderStrategy,
    EcsClusterSetting,
    ServiceDiscoveryPrivateDnsNamespace,
)
from modules.bindings.core import Construct
from modules.network.network import Network
from modules.specs.cluster import ClusterSpec
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
        network: Network,
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
            setting=[EcsClusterSetting(name="containerInsights", value=spec.container_insights)],
        )
        self.cluster_name: str = cluster.name
        self.cluster_arn: str = cluster.arn
        self.capacity_provider_strategy = spec.capacity_provider_strategy
        self.capacity_providers = EcsClusterCapacityProviders(
            self,
            "_capacity_providers",
            cluster_name=self.cluster_name,
            # Both, always: a service may then move between them without touching the cluster.
            capacity_providers=["FARGATE", "FARGATE_SPOT"],
            default_capacity_provider_strategy=[
                EcsClusterCapacityProvidersDefaultCapacityProviderStrategy(
                    capacity_provider=name, weight=share.weight, base=share.base
                )
                for name, share in sorted(spec.capacity_provider_strategy.items())
            ],
        )
        resource = ServiceDiscoveryPrivateDnsNamespace(
            self,
            "_namespace",
            name=namespace,
            description=f"Services of {names.prefix}",
            vpc=network.vpc_id,
        )
        self.namespace: str = resource.name
        self.namespace_id: str = resource.id
