"""The target group of a service, and listener rules that forward to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from modules.bindings.aws import LbListenerRule, LbTargetGroup
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import Blocks, arguments, blocks, put, reference
from modules.language.names import Names
from modules.language.value import Value
from modules.load_balancer.existing import AnyLoadBalancer
from modules.network.existing import AnyNetwork
from modules.service.route_spec import RouteSpec

TARGET_PORT = 8080
"""Port of a target that is registered without one; ECS registers each task with its own.

A constant: another number would replace the group, and the listener would forward to an empty one.
"""


class Routing(Construct):
    """A target group of the service's tasks. ECS uses it once a listener rule forwards to it."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        noun: str,
        spec: RouteSpec,
        names: Names,
        network: AnyNetwork,
        load_balancer: AnyLoadBalancer,
    ) -> None:
        """Create the target group.

        Args:
            scope: Parent construct.
            id: Construct id.
            noun: Name of the service in AWS, within the environment.
            spec: The route, with its health check.
            names: Creates physical names.
            network: Network of the tasks.
            load_balancer: The load balancer with the listener.
        """
        super().__init__(scope, id)
        group = LbTargetGroup(
            self,
            "_target_group",
            # A listener uses a target group until it has the next one, so the name contains what
            # replaces the group.
            name=names.of("aws_lb_target_group", noun, version=str(TARGET_PORT)),
            lifecycle={"create_before_destroy": True},
            vpc_id=network.vpc_id,
            target_type="ip",
            protocol="HTTP",
            port=TARGET_PORT,
            deregistration_delay=str(spec.deregistration_delay_seconds),
            health_check=_health_check(spec),
        )
        self.spec = spec
        self.target_group_arn = reference(group, "arn")
        self.resource_label = f"{load_balancer.arn_suffix}/{reference(group, 'arn_suffix')}"


def create_routing(
    scope: Construct,
    *,
    noun: str,
    route: Value[Any],
    names: Names,
    network: AnyNetwork,
    load_balancer: AnyLoadBalancer | None,
) -> Routing | None:
    """Create the target group of a service with a route, before the service itself.

    Args:
        scope: The service's scope.
        noun: Name of the service in AWS, within the environment.
        route: Route from the load balancer, if any.
        names: Creates physical names.
        network: Network of the tasks.
        load_balancer: The load balancer, if any.
    """
    routed = when(scope, "_routed", route)
    if routed is None or load_balancer is None:
        return None
    return Routing(
        routed.scope,
        "_routing",
        noun=noun,
        spec=routed.value,
        names=names,
        network=network,
        load_balancer=load_balancer,
    )


def route_rule(
    scope: Construct,
    id: str,
    *,
    routing: Routing,
    load_balancer: AnyLoadBalancer,
    depends_on: Sequence[str] = (),
) -> LbListenerRule:
    """Create the listener rule that forwards what a route matches.

    Args:
        scope: Parent construct.
        id: Construct id.
        routing: The target group, and its route.
        load_balancer: The load balancer with the listener.
        depends_on: Addresses of resources that exist before the first request.
    """
    rule = LbListenerRule(
        scope,
        id,
        listener_arn=load_balancer.listener_arn,
        priority=put(routing.spec.priority),
        condition=[],
        action=[],
    )
    forward = {"type": "forward", "target_group_arn": routing.target_group_arn}
    arguments(rule, condition=_conditions(routing.spec), action=[forward])
    if depends_on:
        arguments(rule, depends_on=list(depends_on))
    return rule


def _health_check(spec: RouteSpec) -> dict[str, Any]:
    check = spec.health_check
    return {
        "protocol": "HTTP",
        "path": put(check.path),
        "matcher": put(check.matcher),
        "interval": put(check.interval_seconds),
        "timeout": put(check.timeout_seconds),
        "healthy_threshold": put(check.healthy_threshold),
        "unhealthy_threshold": put(check.unhealthy_threshold),
    }


def _conditions(spec: RouteSpec) -> list[Blocks]:
    kinds = {"path_pattern": spec.path_patterns, "host_header": spec.host_headers}
    return [_condition(kind, patterns) for kind, patterns in kinds.items()]


def _condition(kind: str, patterns: Value[tuple[str, ...]]) -> Blocks:
    return blocks(patterns.length > 0, lambda: {kind: {"values": patterns}})
