"""The network load balancers of an environment, and the listeners that services have at them.

A listener is addressed by its port: whoever gets a port changes the listener that is there, so no
change of services needs a port that is still in use.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from modules.bindings.core import Construct
from modules.bindings.resources import address, blocks
from modules.environment.balancers import network_balancers_of
from modules.environment.listeners import listener_ports, listeners_at, network_balancer_of
from modules.environment.service_names import label
from modules.environment.spec import EnvironmentSpec
from modules.language.value import Value
from modules.network_load_balancer.network_load_balancer import NetworkLoadBalancer
from modules.service.balancing import Balancing, registered
from modules.service.listening import Listening, listener
from modules.service.routes_spec import Routes, balanced_ports
from modules.service.surroundings import Surroundings, WayIn

Key = tuple[str, str]
"""A service and its listener."""


def create_network_load_balancers(
    scope: Construct, spec: EnvironmentSpec, around: Surroundings
) -> dict[str, NetworkLoadBalancer]:
    """Create the network load balancers; return them by name.

    Args:
        scope: Parent construct.
        spec: The environment's spec.
        around: The network of the services.
    """
    group = Construct(scope, "_network_load_balancers")
    return {
        name: NetworkLoadBalancer(
            group,
            f"_{label(name)}",
            spec=balancer.network,
            names=around.platform.names,
            network=around.network,
            listener_ports=Value(listener_ports(spec, name)),
            disposable=Value(spec.disposable),
            prefix=f"{name}-",
            label=f"{label(name)}_network",
        )
        for name, balancer in network_balancers_of(spec).items()
    }


def ways_in(
    spec: EnvironmentSpec, service: str, balancers: Mapping[str, NetworkLoadBalancer]
) -> Iterator[WayIn]:
    """Yield the network load balancers in front of a service, with the ports of its tasks."""
    for at, balancer in balancers.items():
        targets = listeners_at(spec, service, at).listener_targets
        yield WayIn(balancer, balanced_ports(targets))


class Listeners:
    """The target groups and listeners of all services, before these."""

    def __init__(
        self,
        scope: Construct,
        scopes: Mapping[str, Construct],
        spec: EnvironmentSpec,
        around: Surroundings,
        balancers: Mapping[str, NetworkLoadBalancer],
    ) -> None:
        """Create them.

        Args:
            scope: Parent of the listeners.
            scopes: The scope of each service.
            spec: The environment's spec.
            around: Network and cluster of the services.
            balancers: The network load balancers, by name.
        """
        self._made: dict[Key, Listening] = {}
        self._addresses: dict[Key, str] = {}
        for name, service in spec.services.items():
            for key, one in service.listeners.known.items():
                at = network_balancer_of(spec, one)
                listening = self._made[name, key] = Listening(
                    scopes[name],
                    f"listener_{label(key)}",
                    noun=service.aws_name(name),
                    name=key,
                    spec=one,
                    names=around.platform.names,
                    network=around.network,
                    balancer=f"at-{at}",
                )
                made = listener(
                    scope,
                    f"{label(at)}_{one.port}",
                    listening=listening,
                    load_balancer_arn=balancers[at].arn,
                    certificate_arn=balancers[at].spec.certificate_arn,
                    ssl_policy=balancers[at].spec.ssl_policy,
                )
                self._addresses[name, key] = address(made)

    def added_to(self, balancing: Balancing, service: str, routes: Routes) -> Balancing:
        """Return what a service is told, with its listeners.

        Args:
            balancing: What it is told of its routes.
            service: Its name.
            routes: Its routes and listeners.
        """
        own = {key: one for key, one in self._made.items() if key[0] == service}
        return balancing._replace(
            load_balancers=[
                *balancing.load_balancers,
                *(blocks(True, lambda one=one: _registered(one, routes)) for one in own.values()),
            ],
            attached=[*balancing.attached, *(self._addresses[key] for key in own)],
        )


def _registered(listening: Listening, routes: Routes) -> dict[str, object]:
    target = routes.target(routes.service, listening.spec)
    return registered(listening.arn_of(""), target)
