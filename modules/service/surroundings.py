"""What the services of a platform stand on, and the security group in which their tasks are."""

from __future__ import annotations

from typing import NamedTuple

from modules.bindings.core import Construct
from modules.cluster.existing import AnyCluster
from modules.language.value import Value
from modules.load_balancer.existing import AnyLoadBalancer
from modules.network.existing import AnyNetwork
from modules.network.security_group import SecurityGroup
from modules.network.spec import NO_GROUP, ExistingSecurityGroup
from modules.task.task import Platform


class Surroundings(NamedTuple):
    """The network, cluster and load balancer of a platform's services."""

    platform: Platform
    """Resources and settings that their tasks share."""

    network: AnyNetwork
    """The network of their tasks."""

    cluster: AnyCluster
    """The ECS cluster."""

    load_balancer: AnyLoadBalancer | None
    """The load balancer in front of them, if any."""


def create_security_group(
    scope: Construct,
    *,
    name: str,
    label: str,
    port: Value[int],
    ports: Value[tuple[str, ...]],
    around: Surroundings,
    existing: Value[ExistingSecurityGroup | None] = NO_GROUP,
) -> SecurityGroup:
    """Create the security group of a service's tasks, before the service itself.

    It allows traffic from the load balancer if there is a route, and from tasks to AWS. Allow other
    traffic through its ``connections`` before the service is created, which depends on all rules.

    Args:
        scope: The service's scope.
        name: Name of the service.
        label: Its name in the addresses of rules.
        port: TCP port that its tasks listen on.
        ports: TCP ports to which the load balancer connects, as texts.
        around: Its network, cluster and load balancer.
        existing: An existing group to use instead. Default: none.
    """
    group = SecurityGroup(
        scope,
        "_security_group",
        name=around.platform.names.of("aws_security_group", name),
        label=label,
        vpc_id=around.network.vpc_id,
        # Nobody connects to port 0; where only Terraform knows the port, a rule says so.
        port=port if port.is_planned or port > 0 else None,
        existing=existing,
    )
    if around.load_balancer is not None and (ports.is_planned or ports):
        around.load_balancer.connections.allow_to(
            group, why=f"Requests of clients to {name}", ports=ports
        )
    group.allow_https_to(around.network.https_targets)
    return group
