"""All routes and listeners to a service, and the containers and ports to which they lead."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, NamedTuple

from pydantic import Field

from modules.language.fields import Name
from modules.language.functions import largest_of, tostring
from modules.language.sources import TakenBy, ecs
from modules.language.spec import Spec
from modules.language.value import Value, values
from modules.service.listener_spec import ListenerSpec
from modules.service.route_spec import GracePeriod, RouteSpec

if TYPE_CHECKING:
    from modules.task.spec import TaskSpec


Port = Annotated[int, Field(ge=0, le=65535)]


class TargetSpec(Spec):
    """A port of a container, to which a route leads."""

    taken_by: ClassVar[TakenBy] = ecs("CreateService")

    route: Annotated[Value[Name], Field(examples=["admin"])]
    """Name of the route; that of the service for its own."""

    container: Annotated[Value[Name], Field(examples=["api"])]
    """Name of the container."""

    port: Annotated[Value[Port], Field(examples=[8080])]
    """Its port; 0 of a container that names none."""

    health_check_port: Annotated[Value[Port], Field(examples=[0])]
    """Port of the health check; 0 for that of requests."""

    health_check_grace_period_seconds: Annotated[Value[GracePeriod], Field(examples=[60])]
    """Seconds after a task's start in which failed health checks are ignored."""


Targets = Value[tuple[TargetSpec, ...]]

Ports = Value[dict[str, tuple[int, ...]]]


class Routes(NamedTuple):
    """The route of the service itself, and those of ``routes``."""

    main: Value[Any]
    """The route of the service itself, if it has one; in a module, its load balancer."""

    further: Value[dict[str, Any]]
    """Further routes, by name."""

    service: Value[str]
    """Name of the service, and of its main container."""

    container_ports: Value[dict[str, int]]
    """The port that each container names, by its name; 0 for none."""

    listeners: Value[dict[str, Any]] = Value({})
    """Listeners of network load balancers that lead to the service, by name."""

    named_ports: Value[dict[str, int]] = Value({})
    """Further ports of the service, by name."""

    @property
    def known(self) -> dict[str, Any]:
        """All routes of an environment file, by name; that of the service itself has none."""
        main: dict[str, Any] = {"": self.main.known} if self.main.is_given else {}
        return main | self.further.known

    @property
    def has_main(self) -> Value[bool]:
        """Whether the service itself has a route."""
        return self.main.if_given(lambda route: route.priority.is_given, otherwise=False)

    @property
    def targets(self) -> Targets:
        """Where each route leads."""
        targets: Targets = self.further.entries(self.target) + self._of_main(self.target)
        return targets

    @property
    def listener_targets(self) -> Targets:
        """Where each listener leads."""
        targets: Targets = self.listeners.entries(self.target)
        return targets

    def target(self, name: Value[str], route: RouteSpec | ListenerSpec) -> TargetSpec:
        """Return where a route leads; port 0 of a container that there is not."""
        container = route.container.if_given(lambda name: name, otherwise=self.service)
        own = self.container_ports.get(container, 0)
        checked = route.health_check.port.if_given(lambda port: port, otherwise=0)
        return TargetSpec(
            route=name,
            container=container,
            port=route.target_port.if_given(lambda port: port, otherwise=own),
            health_check_port=checked,
            health_check_grace_period_seconds=route.health_check_grace_period_seconds,
        )

    def ports(self, targets: Targets) -> Ports:
        """Return the ports of each container: the one that it names, and those of routes.

        The main one has those that the service names, too, if no other container has them.

        Args:
            targets: Where each route leads.
        """
        others = self.container_ports.select(lambda name, _: name != self.service)
        of_others: Value[Any] = others.values
        of_others = of_others + targets.map(
            lambda target: target.port, where=lambda target: target.container != self.service
        )

        def of_container(name: Value[str]) -> Any:
            own: Value[int] = self.container_ports[name]
            routed = targets.map(
                lambda target: target.port, where=lambda target: target.container == name
            )
            further = self.named_ports.values.filter(
                lambda port: (name == self.service) & ~of_others.contains(port)
            )
            return ((own > 0).then(values(own), values()) + routed + further).distinct

        ports: Ports = self.container_ports.keys.to_table(of_container)
        return ports

    def of_each(self, transform: Callable[[RouteSpec], Any]) -> Value[Any]:
        """Return the result of a function of each route, that of the service itself last."""
        main = self._of_main(lambda _, route: transform(route))
        results: Value[Any] = self.further.values.map(transform) + main
        return results

    def _of_main(self, transform: Callable[[Value[str], RouteSpec], Any]) -> Value[Any]:
        none: Value[tuple[Any, ...]] = Value(())
        return self.main.if_given(
            lambda route: route.priority.is_given.then(
                values(transform(self.service, route)), none
            ),
            otherwise=none,
        )


def balanced_ports(targets: Targets) -> Value[tuple[str, ...]]:
    """Return the ports to which a load balancer connects, as texts."""
    both: Value[Any] = targets.map(lambda target: values(target.port, target.health_check_port))
    ports: Value[Any] = both.flat.distinct.map(_text, where=lambda port: port > 0)
    return ports


def _text(port: Value[int]) -> Value[str]:
    return tostring(port)


def grace_period_seconds(targets: Targets) -> Value[int | None]:
    """Return for how long no failed health check counts: ECS knows one period for a service.

    It is the longest of any route.
    """
    periods: Value[Any] = targets.map(lambda target: target.health_check_grace_period_seconds)
    return largest_of(periods)


def container_ports(service: Value[str], task: TaskSpec) -> Value[dict[str, int]]:
    """Return the port that each container of a task names, by its name.

    Args:
        service: Name of the main container.
        task: The task.
    """
    further = task.containers
    ports = further.keys.to_table(lambda name: further[name].port)
    return ports | Value({str(service): task.port})
