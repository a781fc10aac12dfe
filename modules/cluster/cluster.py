"""The ECS cluster of an environment."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import (
    EcsCluster,
    EcsClusterCapacityProviders,
    EcsClusterSetting,
)
from modules.bindings.core import Construct
from modules.bindings.resources import address, arguments, blocks, put, reference
from modules.cluster.namespace import AnyNamespace
from modules.cluster.sessions import SessionLogs, record_sessions
from modules.cluster.spec import ClusterSpec, StrategySpec
from modules.language.names import Names
from modules.language.value import Value


class Cluster(Construct):
    """An ECS cluster on Fargate."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        spec: ClusterSpec,
        names: Names,
        namespace: AnyNamespace,
        session_logs: SessionLogs,
    ) -> None:
        """Create the cluster.

        Args:
            scope: Parent construct.
            id: Construct id.
            spec: The cluster's spec.
            names: Creates physical names.
            namespace: The DNS namespace of its services.
            session_logs: Whether sessions of ECS Exec are recorded, and how.
        """
        super().__init__(scope, id)
        cluster = EcsCluster(
            self,
            "_cluster",
            name=names.of("aws_ecs_cluster", "cluster"),
            setting=[
                EcsClusterSetting(name="containerInsights", value=put(spec.container_insights))
            ],
        )
        if (watched := spec.guardduty_runtime_monitoring).is_planned or watched:
            # By it GuardDuty knows a cluster to watch where it does not watch all.
            arguments(cluster, tags=watched.then({"GuardDutyManaged": "true"}, Value({})))
        self.sessions = record_sessions(self, cluster, session_logs)
        """Where sessions of ECS Exec are recorded, and what encrypts them, if they are."""
        self.cluster_name = reference(cluster, "name")
        self.cluster_arn = reference(cluster, "arn")
        self.namespace_id = namespace.namespace_id
        self.ready = [address(self._capacity_providers(cluster, spec))]
        """Addresses of resources that services depend on."""

    def _capacity_providers(
        self, cluster: EcsCluster, spec: ClusterSpec
    ) -> EcsClusterCapacityProviders:
        providers = EcsClusterCapacityProviders(
            self,
            "_capacity_providers",
            cluster_name=self.cluster_name,
            # Always both, so that a service can change its provider without a change here.
            capacity_providers=["FARGATE", "FARGATE_SPOT"],
            # A cluster that is made again has lost its providers; its name stays the same.
            lifecycle={"replace_triggered_by": [f"{address(cluster)}.id"]},
        )
        arguments(
            providers,
            default_capacity_provider_strategy=blocks(spec.capacity_provider_strategy, strategy),
        )
        return providers


def strategy(capacity_provider: Value[str], share: StrategySpec) -> dict[str, Any]:
    """Return the block of a capacity provider."""
    return {"capacity_provider": capacity_provider, "weight": share.weight, "base": share.base}
