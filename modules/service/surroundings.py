"""What the services of a platform stand on, and the security group in which their tasks are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from modules.bindings.core import Construct
from modules.cluster.existing import AnyCluster
from modules.language.value import Value
from modules.network.connections import Peer
from modules.network.existing import AnyNetwork
from modules.network.security_group import SecurityGroup
from modules.network.spec import NO_GROUP, ExistingSecurityGroup
from modules.task.task import Platform


class Surroundings(NamedTuple):
    """The network and cluster of a platform's services."""

    platform: Platform
    """Resources and settings that their tasks share."""

    network: AnyNetwork
    """The network of their tasks."""

    cluster: AnyCluster
    """The ECS cluster."""


class WayIn(NamedTuple):
    """A load balancer in front of a service."""

    load_balancer: Peer
    """The load balancer."""

    ports: Value[tuple[str, ...]]
    """TCP ports of the tasks to which it connects, as texts."""


def create_security_group(
    scope: Construct,
    *,
    name: str,
    label: str,
    port: Value[int],
    ways_in: Sequence[WayIn],
    around: Surroundings,
    existing: Value[ExistingSecurityGroup | None] = NO_GROUP,
) -> SecurityGroup:
    """Create the security group of a service's tasks, before the service itself.

    It allows traffic from load balancers with a route, and from tasks to AWS. Allow other traffic
    through its ``connections`` before the service is created, which depends on all rules.

    Args:
        scope: The service's scope.
        name: Name of the service.
        label: Its name in the addresses of rules.
        port: TCP port that its tasks listen on.
        ways_in: The load balancers in front of it.
        around: Its network and cluster.
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
    for balancer, ports in ways_in:
        if ports.is_planned or ports:
            balancer.connections.allow_to(group, why=f"Requests of clients to {name}", ports=ports)
    group.allow_https_to(around.network.https_targets)
    return group
