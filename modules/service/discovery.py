"""The DNS name of a service."""

from __future__ import annotations

from modules.bindings.aws import ServiceDiscoveryService, ServiceDiscoveryServiceDnsConfigDnsRecords
from modules.bindings.core import Construct
from modules.bindings.resources import reference
from modules.cluster.existing import AnyCluster

TTL_SECONDS = 10
"""TTL of a DNS record: in a deployment old addresses become invalid within a minute."""


class Discovery(Construct):
    """A service of Cloud Map, ``<name>.<namespace>``: an A record for each healthy task."""

    def __init__(self, scope: Construct, id: str, *, name: str, cluster: AnyCluster) -> None:
        """Create the Cloud Map service.

        Args:
            scope: Parent construct.
            id: Construct id.
            name: First label of the DNS name.
            cluster: The cluster with the namespace.
        """
        super().__init__(scope, id)
        service = ServiceDiscoveryService(
            self,
            "_discovery",
            name=name,
            dns_config={
                "namespace_id": cluster.namespace_id,
                "routing_policy": "MULTIVALUE",
                "dns_records": [
                    ServiceDiscoveryServiceDnsConfigDnsRecords(type="A", ttl=TTL_SECONDS)
                ],
            },
            # ECS reports health itself. The number is fixed by AWS.
            health_check_custom_config={"failure_threshold": 1},
            # Instances that were never deregistered would prevent its deletion.
            force_destroy=True,
        )
        self.registry_arn = reference(service, "arn")
