"""The target group and listener rule of a service."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import (
    LbListenerRule,
    LbListenerRuleAction,
    LbTargetGroup,
)
from modules.bindings.core import Construct
from modules.bindings.resources import Blocks, arguments, blocks, put, reference
from modules.language.names import Names
from modules.language.value import Value
from modules.load_balancer.existing import AnyLoadBalancer
from modules.network.existing import AnyNetwork
from modules.service.route_spec import RouteSpec


class Routing(Construct):
    """A target group of the service's tasks, and the listener rule that forwards to it."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        noun: str,
        port: Value[int],
        spec: RouteSpec,
        names: Names,
        network: AnyNetwork,
        load_balancer: AnyLoadBalancer,
    ) -> None:
        """Create the target group and the listener rule.

        Args:
            scope: Parent construct.
            id: Construct id.
            noun: Name of the service within the environment.
            port: The container's port.
            spec: The route, with its health check.
            names: Creates physical names.
            network: Network of the tasks.
            load_balancer: The load balancer with the listener.
        """
        super().__init__(scope, id)
        group = LbTargetGroup(
            self,
            "_target_group",
            # A listener uses a target group until it has the next one. A changed port replaces it,
            # so the port is part of the name.
            name=names.of("aws_lb_target_group", noun, version=str(port)),
            lifecycle={"create_before_destroy": True},
            vpc_id=network.vpc_id,
            target_type="ip",
            protocol="HTTP",
            port=put(port),
            deregistration_delay=str(spec.deregistration_delay_seconds),
            health_check=_health_check(spec),
        )
        self.target_group_arn = reference(group, "arn")
        self.resource_label = f"{load_balancer.arn_suffix}/{reference(group, 'arn_suffix')}"
        self.listener_rule = LbListenerRule(
            self,
            "_rule",
            listener_arn=load_balancer.listener_arn,
            priority=put(spec.priority),
            condition=[],
            action=[LbListenerRuleAction(type="forward", target_group_arn=self.target_group_arn)],
        )
        arguments(self.listener_rule, condition=_conditions(spec))


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
