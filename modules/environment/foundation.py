"""What the services of an environment stand on: made here, or what exists."""

from __future__ import annotations

from typing import NamedTuple

from modules.bindings.core import Construct
from modules.cluster.cluster import Cluster
from modules.cluster.existing import AnyCluster, ExistingCluster
from modules.cluster.namespace import AnyNamespace, ExistingNamespace, Namespace
from modules.cluster.sessions import SessionLogs
from modules.cluster.sessions_spec import Sessions
from modules.environment.balancers import created_in, dual_stack_tiers
from modules.environment.spec import EnvironmentSpec
from modules.iam.account import Account
from modules.language.names import Names
from modules.language.value import Value
from modules.logs.log_groups import LogGroups
from modules.network.existing import AnyNetwork
from modules.network.given import given_network
from modules.network.network import Network


class Foundation(NamedTuple):
    """The network, the namespace and the cluster of an environment."""

    network: AnyNetwork
    namespace: AnyNamespace
    cluster: AnyCluster
    sessions: Value[Sessions | None]
    """Where sessions of ECS Exec are recorded, and what encrypts them, if they are."""


def create_foundation(
    scope: Construct, spec: EnvironmentSpec, *, names: Names, account: Account, logs: LogGroups
) -> Foundation:
    """Create what is not given of the network, the namespace and the cluster.

    Args:
        scope: The stack.
        spec: The environment's spec.
        names: Creates physical names.
        account: Its account.
        logs: Settings of its log groups.
    """
    network = _network(scope, spec, names, account, logs)
    namespace = _namespace(scope, spec, names, account, network)
    if spec.cluster.arn.is_given:
        arn = str(spec.cluster.arn)
        existing = ExistingCluster(arn, arn.split("/")[1], namespace.namespace_id)
        return Foundation(network, namespace, existing, spec.cluster.execute_command)
    recorded, disposable = Value(spec.executes_commands), Value(spec.disposable)
    cluster = Cluster(
        scope,
        "_cluster",
        spec=spec.cluster,
        names=names,
        namespace=namespace,
        session_logs=SessionLogs(recorded, logs, disposable),
    )
    return Foundation(network, namespace, cluster, cluster.sessions)


def _network(
    scope: Construct, spec: EnvironmentSpec, names: Names, account: Account, logs: LogGroups
) -> AnyNetwork:
    if spec.network.vpc_id.is_given:
        has_load_balancer = bool(created_in(spec, internal=False))
        return given_network(
            scope,
            "_network",
            spec=spec.network,
            has_load_balancer=has_load_balancer,
            has_databases=spec.needs_isolated,
            dual_stack=dual_stack_tiers(spec),
        )
    return Network(
        scope,
        "_network",
        spec=spec.network,
        names=names,
        account=account,
        logs=logs,
        isolated=Value(spec.needs_isolated),
    )


def _namespace(
    scope: Construct, spec: EnvironmentSpec, names: Names, account: Account, network: AnyNetwork
) -> AnyNamespace:
    if spec.cluster.namespace_id.is_given:
        id = str(spec.cluster.namespace_id)
        return ExistingNamespace(
            spec.namespace, id, account.arn("servicediscovery", f"namespace/{id}")
        )
    return Namespace(scope, "_namespace", namespace=spec.namespace, names=names, network=network)
