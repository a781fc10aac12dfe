"""A Fargate service of an environment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from modules.cluster.spec import (
    ON_DEMAND,
    strategy_rules,
)
from modules.language.kinds import Path
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.value import Value
from modules.network.ingress_spec import Ingress, ingress_rules
from modules.service.backlog_rules import backlog_rules
from modules.service.balanced_route_spec import BalancedRoutes, BalancedRouteSpec
from modules.service.caller_spec import CallerSpec
from modules.service.listener_spec import BalancedListeners, Listeners
from modules.service.named_ports_spec import NamedPorts, port_rules
from modules.service.networked_spec import NetworkedTaskSpec
from modules.service.route_spec import FurtherRoutes
from modules.service.routes_spec import Routes, container_ports
from modules.service.tasks_spec import TasksSpec


class BaseServiceSpec(NetworkedTaskSpec, TasksSpec):
    """Running tasks, whom they reach, and how they are reached."""

    taken_by: ClassVar[TakenBy] = ecs("CreateService")

    routes: Value[FurtherRoutes] = Value({})
    """Further routes to the service, by name: to a port of its own or to another container.

    Each has a target group, of which ECS takes five for a service, and requests to it do not count
    for ``requests_per_target``. Default: none.
    """

    listeners: Value[Listeners] = Value({})
    """Ports of a network load balancer that lead to the service, by a name of their own.

    Each has a target group, of which ECS takes five for a service with those of routes.
    Default: none.
    """

    ports: Value[NamedPorts] = Value({})
    """Further TCP ports on which containers of a task listen, by name: of metrics, of gRPC.

    Other services call them as they call ``port``. One that a further container has is that one's,
    any other the main container's. Default: none.
    """

    ingress: Value[Ingress] = Value({})
    """Who connects to the tasks directly, by name: the internet with ``assign_public_ip``, an
    office, a group that exists. Default: nobody but load balancers and the services that call.

    The whole internet needs the waiver ``public_ingress``.
    """

    service_discovery: Value[bool] = Value(True)
    """Whether the service has a name in Cloud Map, by which other services find it.

    False for one that nobody calls by its name: nothing is made in Cloud Map.
    """

    def shared_rules(
        self,
        secrets: Value[dict[str, Any]],
        log_secret_options: Value[dict[str, Any]],
        has_credentials: Value[bool],
    ) -> Iterator[Rule]:
        """Yield the rules between the fields, including those that each face defines itself.

        Args:
            secrets: Environment variables filled from secrets.
            log_secret_options: Options of the log filled from secrets.
            has_credentials: Whether there are credentials for the registry of the image.
        """
        yield from TasksSpec.rules(self)
        yield from self.network_rules(secrets, log_secret_options, has_credentials)
        yield from ingress_rules(self.ingress, self.waivers)
        yield from port_rules(self)


class ServiceSpec(CallerSpec, BaseServiceSpec):
    """A service on Fargate with its containers, a DNS name, scaling and logs."""

    route: Value[BalancedRouteSpec | None] = Value(None)
    """How a load balancer routes requests to the service. Default: it does not.

    The short form of a route in ``routes`` that is called like the service.
    """

    routes: Value[BalancedRoutes] = Value({})  # type: ignore[assignment]
    """Further routes to the service, by name: to a port of its own or to another container.

    Each has a target group, of which ECS takes five for a service, and requests to it do not count
    for ``requests_per_target``. Default: none.
    """

    listeners: Value[BalancedListeners] = Value({})  # type: ignore[assignment]
    """Ports of network load balancers that lead to the service, by a name of their own.

    Each has a target group, of which ECS takes five for a service with those of routes.
    Default: none.
    """

    def routes_to(self, name: str) -> Routes:
        """Return all routes to the service, given its name."""
        further = {**self.routes.known}
        called_like_it = further.pop(name, None)
        main = self.route if self.route.is_given else Value(called_like_it)
        service = Value(name)
        ports = container_ports(service, self)
        return Routes(main, Value(further), service, ports, self.listeners, self.ports)

    def port_of(self, name: str) -> int:
        """Return a port by its name; 0 for one that there is not, the own one for none."""
        return int(self.ports.known.get(name, 0) if name else self.port.known)

    def route_path(self, name: str, route: str) -> Path:
        """Return the place of a route in the service, given the names of both.

        The route of the service itself has none.
        """
        if not route and not self.routes.known.get(name):
            return ("route",)
        return ("routes", route or name)

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from self.shared_rules(
            Value(self.secrets),
            Value(self.log_secret_options),
            Value(self.repository_credentials is not None),
        )
        yield from strategy_rules(self.strategy(ON_DEMAND))
        yield from backlog_rules(self.scaling, Value(len(self.consumes)))
