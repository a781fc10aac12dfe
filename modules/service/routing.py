"""How the load balancer reaches a service."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import (
    LbListenerRule,
    LbListenerRuleAction,
    LbListenerRuleCondition,
    LbTargetGroup,
)
from modules.bindings.core import Construct
from modules.bindings.expressions import attribute
from modules.load_balancer.load_balancer import LoadBalancer
from modules.network.network import Network
from modules.specs.names import Names
from modules.specs.route import RouteSpec


class Routing(Construct):
    """A target group for the service's tasks, and the listener rule that leads to it."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        noun: str,
        port: int,
        spec: RouteSpec,
        names: Names,
        network: Network,
        load_balancer: LoadBalancer,
    ) -> None:
        """Create both.

        Args:
            scope: Parent construct.
            id: Construct id.
            noun: What the service is called within the environment.
            port: The container's port.
            spec: What is routed, and how health is checked.
            names: Makes physical names.
            network: Where the tasks are.
            load_balancer: Where requests come from.
        """
        super().__init__(scope, id)
        group = LbTargetGroup(
            self,
            "_target_group",
            # A listener holds a target group until it has the next one. A changed port replaces it,
            # so the port is part of the name.
            name=names.of("aws_lb_target_group", noun, version=str(port)),
            lifecycle={"create_before_destroy": True},
            vpc_id=network.vpc_id,
            target_type="ip",
            protocol="HTTP",
            port=port,
            deregistration_delay=str(spec.deregistration_delay_seconds),
            health_check=_health_check(spec),
        )
        self.target_group_arn = attribute(group, "arn")
        self.resource_label = f"{load_balancer.arn_suffix}/{attribute(group, 'arn_suffix')}"
        self.listener_rule = LbListenerRule(
            self,
            "_rule",
            listener_arn=load_balancer.listener_arn,
            priority=spec.priority,
            condition=_conditions(spec),
            action=[LbListenerRuleAction(type="forward", target_group_arn=self.target_group_arn)],
        )


def _health_check(spec: RouteSpec) -> dict[str, Any]:
    check = spec.health_check
    return {
        "protocol": "HTTP",
        "path": check.path,
        "matcher": check.matcher,
        "interval": check.interval_seconds,
        "timeout": check.timeout_seconds,
        "healthy_threshold": check.healthy_threshold,
        "unhealthy_threshold": check.unhealthy_threshold,
    }


def _conditions(spec: RouteSpec) -> list[LbListenerRuleCondition]:
    conditions = []
    if spec.path_patterns:
        paths = {"values": list(spec.path_patterns)}
        conditions.append(LbListenerRuleCondition(path_pattern=paths))
    if spec.host_headers:
        hosts = {"values": list(spec.host_headers)}
        conditions.append(LbListenerRuleCondition(host_header=hosts))
    return conditions
