"""The module ``cluster``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modules.cluster.cluster import Cluster
from modules.specs.expression import Expression
from modules.specs.inputs import ClusterInputs
from modules.specs.names import Names
from modules.terraform.face import Face
from modules.terraform.given import GivenNetwork
from modules.terraform.module_stack import ModuleStack, Output


def build(stack: ModuleStack, var: Any) -> Mapping[str, Output]:
    """Make the cluster."""
    namespace = Expression(f'coalesce({var.namespace.text}, "{var.name}.local")', str)
    cluster = Cluster(
        stack,
        "_cluster",
        spec=var,
        namespace=str(namespace),
        names=Names(var.name),
        network=GivenNetwork(vpc_id=str(var.vpc_id)),
    )
    ready = tuple(cluster.ready)
    return {
        "cluster_arn": Output(
            cluster.cluster_arn, "ARN of the cluster; known once it has its providers.", ready
        ),
        "cluster_name": Output(cluster.cluster_name, "Name of the cluster."),
        "capacity_provider_strategy": Output(
            var.capacity_provider_strategy, "Where tasks run, by capacity provider."
        ),
        "namespace": Output(cluster.namespace, "Private DNS domain of the services."),
        "namespace_id": Output(cluster.namespace_id, "Id of the Cloud Map namespace."),
    }


CLUSTER = Face(
    "cluster",
    "An ECS cluster on Fargate and the private DNS namespace of its services.",
    ClusterInputs,
    build,
)
