"""What a load balancer has to do with a service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from modules.bindings.aws import LbListener
from modules.bindings.conditions import conditional
from modules.bindings.core import Construct
from modules.bindings.resources import Blocks, address, blocks
from modules.language.names import Names
from modules.language.value import Value
from modules.load_balancer.existing import AnyLoadBalancer
from modules.network.existing import AnyNetwork
from modules.service.listener_spec import ListenerSpec
from modules.service.listening import Listening, listener
from modules.service.reached_spec import NetworkLoadBalancerInput
from modules.service.route_spec import RouteSpec
from modules.service.routes_spec import Ports, Routes, Targets, TargetSpec
from modules.service.routing import EACH, Routing, route_rule


class Balancing(NamedTuple):
    """How the tasks of a service get into the target groups of its routes."""

    load_balancers: Sequence[Blocks] = ()
    """Where ECS registers tasks."""

    grace_period_seconds: Value[int | None] = Value(None)
    """Seconds after a task's start in which failed health checks are ignored."""

    attached: Sequence[str] = ()
    """Addresses of the listener rules by which the groups hang on the load balancer: ECS takes no
    other."""

    resource_label: str | None = None
    """Load balancer and target group whose requests are counted, if any."""

    ports: Ports = Value({})
    """Ports of each container, by its name."""

    routings: Mapping[str, Routing] = {}
    """Target groups of a known service by the name of the route, which its own has not."""


def registered(target_group_arn: str | Value[str], target: TargetSpec) -> dict[str, Any]:
    """Return the arguments with which ECS registers tasks in a target group."""
    return {
        "target_group_arn": target_group_arn,
        "container_name": target.container,
        "container_port": target.port,
    }


class ModuleListening(NamedTuple):
    """The target groups of a module's listeners, which are known when Terraform plans."""

    listening: Listening
    """The groups, by the name of the listener."""

    listeners: LbListener
    """The listeners."""

    @classmethod
    def create(
        cls,
        scope: Construct,
        *,
        noun: str,
        listeners: Value[dict[str, ListenerSpec]],
        names: Names,
        network: AnyNetwork,
        load_balancer: Value[NetworkLoadBalancerInput | None],
    ) -> ModuleListening:
        """Create the target groups and the listeners.

        Args:
            scope: The service's scope.
            noun: Name of the service in AWS.
            listeners: Its listeners.
            names: Creates physical names.
            network: Network of the tasks.
            load_balancer: The network load balancer.
        """
        given: NetworkLoadBalancerInput = load_balancer.given
        listening = Listening(
            scope,
            "listeners",
            noun=noun,
            name=str(EACH),
            spec=ListenerSpec.planned("each.value"),
            names=names,
            network=network,
            instances=listeners,
        )
        return cls(
            listening,
            listener(
                scope,
                "this",
                listening=listening,
                load_balancer_arn=str(given.arn),
                certificate_arn=given.certificate_arn,
                ssl_policy=given.ssl_policy,
            ),
        )

    def added_to(self, balancing: Balancing, targets: Targets) -> Balancing:
        """Return what the service is told, with the listeners.

        Args:
            balancing: What it is told of its routes.
            targets: Where each listener leads.
        """
        registrations = blocks(
            targets,
            lambda target: registered(Value.of(self.listening.arn_of(target.route)), target),
        )
        return balancing._replace(
            load_balancers=[*balancing.load_balancers, registrations],
            attached=[*balancing.attached, address(self.listeners)],
        )


class ModuleRouting(NamedTuple):
    """The target groups of a module, whose routes are known when Terraform plans."""

    main: Routing
    """That of the load balancer's own route."""

    further: Routing
    """Those of further routes, by name."""

    service: Value[str]
    """Name of the service, and of the load balancer's own route."""

    @classmethod
    def create(
        cls,
        scope: Construct,
        *,
        noun: str,
        routes: Routes,
        names: Names,
        network: AnyNetwork,
        load_balancer: AnyLoadBalancer,
    ) -> ModuleRouting:
        """Create the target groups.

        Args:
            scope: The service's scope.
            noun: Name of the service in AWS.
            routes: Its routes.
            names: Creates physical names.
            network: Network of the tasks.
            load_balancer: The load balancer with the listener.
        """
        routed = conditional(scope, "_routed", routes.has_main)
        of_all: dict[str, Any] = {
            "noun": noun,
            "names": names,
            "network": network,
            "load_balancer": load_balancer,
        }
        return cls(
            main=Routing(routed, "_routing", spec=routes.main.given, **of_all),
            further=Routing(
                scope,
                "routes",
                spec=RouteSpec.planned("each.value"),
                route=str(EACH),
                instances=routes.further,
                **of_all,
            ),
            service=routes.service,
        )

    def balancing(
        self,
        load_balancer: AnyLoadBalancer,
        targets: Targets,
        ports: Ports,
        grace_period_seconds: Value[int | None],
    ) -> Balancing:
        """Create the listener rules; return what the service is told.

        ECS takes a target group once a rule forwards to it, and a module has no other rule: these
        come before the service.

        Args:
            load_balancer: The load balancer with the listener.
            targets: Where each route leads.
            ports: Ports of each container, by its name.
            grace_period_seconds: For how long no failed health check counts.
        """
        rules = [
            route_rule(routing, "_rule", routing=routing, load_balancer=load_balancer)
            for routing in (self.main, self.further)
        ]
        return Balancing(
            load_balancers=[
                blocks(targets, lambda target: registered(self._arn_of(target.route), target))
            ],
            grace_period_seconds=grace_period_seconds,
            attached=[*map(address, rules)],
            resource_label=self.main.resource_label,
            ports=ports,
        )

    def _arn_of(self, route: Value[str]) -> Value[str]:
        """Return the ARN of the group of a route, given its name."""
        main: Value[str] = Value.of(self.main.target_group_arn)
        return (route == self.service).then(main, self.further.arn_of(route))
