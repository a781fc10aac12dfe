"""The module ``cluster``."""

from __future__ import annotations

from modules.cluster.cluster import Cluster
from modules.cluster.inputs import ClusterInputs
from modules.cluster.namespace import Namespace
from modules.cluster.sessions import SessionLogs
from modules.cluster.sessions_spec import SessionLogsInput
from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.language.names import Names
from modules.logs.log_groups import LogGroups
from modules.network.existing import ExistingNetwork


def build(stack: ModuleStack, var: ClusterInputs) -> Outputs:
    """Create the cluster."""
    given: SessionLogsInput = var.execute_command.given
    logs = LogGroups(str(var.name), given.kms_key_arn, given.retention_days)
    names = Names(var.name)
    namespace = Namespace(
        stack,
        "_namespace",
        namespace=str(var.domain),
        names=names,
        network=ExistingNetwork(vpc_id=str(var.vpc_id)),
    )
    cluster = Cluster(
        stack,
        "_cluster",
        spec=var,
        names=names,
        namespace=namespace,
        session_logs=SessionLogs(var.execute_command.is_given, logs, var.disposable),
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
        "guardduty_runtime_monitoring": Output(
            var.guardduty_runtime_monitoring,
            "Whether tasks may pull GuardDuty's agent; an input of the modules service and job.",
        ),
        "namespace": Output(namespace.namespace, "Private DNS domain of the services."),
        "namespace_id": Output(namespace.namespace_id, "Id of the Cloud Map namespace."),
        "namespace_arn": Output(namespace.namespace_arn, "ARN of the Cloud Map namespace."),
        "execute_command": Output(
            cluster.sessions,
            "Where sessions of ECS Exec are recorded, and what encrypts them, or null; an input of "
            "the module service.",
        ),
    }


FACE = Face(
    "cluster",
    "An ECS cluster on Fargate and the private DNS namespace of its services.",
    ClusterInputs,
    build,
)
