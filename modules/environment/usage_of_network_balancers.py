"""What network load balancers of an environment use of AWS's quotas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.environment.balancers import network_balancers_of, path_of
from modules.environment.listeners import listener_ports, listeners_at
from modules.language import quotas
from modules.language.data import resolved
from modules.language.use import Use
from modules.language.value import Value
from modules.service.routes_spec import balanced_ports

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec


def uses_of_network_balancers(spec: EnvironmentSpec) -> Iterator[Use]:
    """Yield what each network load balancer uses of each quota."""
    for name, balancer in network_balancers_of(spec).items():
        ports = len(listener_ports(spec, name))
        # AWS counts the rules of each family for themselves.
        families = (balancer.ingress_cidr_blocks, balancer.network.ipv6_clients)
        ranges = max(len(blocks.known) for blocks in families)
        ways_out = sum(
            len(resolved(balanced_ports(listeners_at(spec, service, name).listener_targets)))
            for service in spec.services
        )
        for quota, used, what, repair in (
            (
                quotas.LISTENERS_PER_NETWORK_LOAD_BALANCER,
                ports,
                "ports are listened on",
                "divide them between two load balancers",
            ),
            (
                quotas.RULES_PER_SECURITY_GROUP,
                ranges * ports,
                "rules let traffic into the load balancer, one for each range and port",
                "give fewer and wider ranges",
            ),
            (
                quotas.RULES_PER_SECURITY_GROUP,
                ways_out,
                "rules let traffic out of the load balancer, one for each service and port",
                "divide its services between two load balancers",
            ),
        ):
            yield Use(quota, Value(used), path_of(spec, name), what, repair)
