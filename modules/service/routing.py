"""How the load balancer reaches a service."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import (
    LbListenerRule,
    LbListenerRuleAction,
    LbTargetGroup,
)
from modules.bindings.core import Construct
from modules.bindings.expressions import attribute, optional_blocks, override, token
from modules.network.place import Place
from modules.service.ground import Entrance
from modules.specs.expression import When
from modules.specs.names import Names
from modules.specs.operations import given, length
from modules.specs.route import RouteSpec


class Routing(Construct):
    """A target group for the service's tasks, and the listener rule that leads to it."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        noun: str,
        port: Any,
        spec: RouteSpec,
        names: Names,
        network: Place,
        load_balancer: Entrance,
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
            port=token(port),
            deregistration_delay=str(spec.deregistration_delay_seconds),
            health_check=_health_check(spec),
        )
        self.target_group_arn = attribute(group, "arn")
        self.resource_label = f"{load_balancer.arn_suffix}/{attribute(group, 'arn_suffix')}"
        self.listener_rule = LbListenerRule(
            self,
            "_rule",
            listener_arn=load_balancer.listener_arn,
            priority=token(spec.priority),
            condition=[],
            action=[LbListenerRuleAction(type="forward", target_group_arn=self.target_group_arn)],
        )
        override(self.listener_rule, _conditions(spec))
        self._spec, self._port = spec, port

    def load_balancer(self, container_name: str) -> dict[str, Any]:
        """Return the block of the ECS service that puts its tasks into the target group."""
        targets = {
            "target_group_arn": self.target_group_arn,
            "container_name": container_name,
            "container_port": self._port,
        }
        return optional_blocks(load_balancer=[When(given(self._spec), targets)])


def _health_check(spec: RouteSpec) -> dict[str, Any]:
    check = spec.health_check
    return {
        "protocol": "HTTP",
        "path": token(check.path),
        "matcher": token(check.matcher),
        "interval": token(check.interval_seconds),
        "timeout": token(check.timeout_seconds),
        "healthy_threshold": token(check.healthy_threshold),
        "unhealthy_threshold": token(check.unhealthy_threshold),
    }


def _conditions(spec: RouteSpec) -> dict[str, Any]:
    kinds = {"path_pattern": spec.path_patterns, "host_header": spec.host_headers}
    return optional_blocks(
        condition=[
            When(length(patterns) > 0, {kind: {"values": token(patterns)}})
            for kind, patterns in kinds.items()
        ]
    )
