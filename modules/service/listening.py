"""The target groups of listeners of a network load balancer, and the listeners."""

from __future__ import annotations

from typing import Any, Protocol

from modules.bindings.aws import LbListener, LbTargetGroup
from modules.bindings.core import Construct
from modules.bindings.resources import (
    arguments,
    blocks,
    for_each,
    put,
    reference,
    reference_by_key,
)
from modules.language.expression import hcl
from modules.language.functions import tostring
from modules.language.names import Names
from modules.language.value import Value
from modules.network.connections import Connections
from modules.network.existing import AnyNetwork
from modules.service.listener_spec import ListenerSpec
from modules.service.routing import EACH, TARGET_PORT, TRAFFIC_PORT

HTTP_CODES = "200-399"
"""Codes of a healthy task. Source: Network Load Balancer user guide, health check settings."""


class AnyNetworkLoadBalancer(Protocol):
    """A network load balancer, to which listeners are added."""

    @property
    def connections(self) -> Connections:
        """The rules of its security group."""

    @property
    def arn(self) -> str:
        """ARN of the load balancer."""


class Listening(Construct):
    """A target group of the service's tasks behind a network load balancer."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        noun: str,
        name: str,
        spec: ListenerSpec,
        names: Names,
        network: AnyNetwork,
        balancer: str = "",
        instances: Value[dict[str, ListenerSpec]] | None = None,
    ) -> None:
        """Create the target group.

        Args:
            scope: Parent construct.
            id: Construct id.
            noun: Name of the service in AWS, within the environment.
            name: Name of the listener.
            spec: The listener, with its health check.
            names: Creates physical names.
            network: Network of the tasks.
            balancer: Name of the load balancer among several. Default: none is needed.
            instances: Listeners by name, of which each gets a group; ``spec`` and ``name`` are
                then expressions with ``each``.
        """
        super().__init__(scope, id)
        # A listener uses a target group until it has the next one, and AWS lets no group belong to
        # two load balancers, so the name contains both.
        version = "-".join(filter(None, ("tcp", str(TARGET_PORT), name, balancer)))
        name = names.of("aws_lb_target_group", f"{noun}-{name}", version=version)
        self.group = _target_group(self, name, spec, network.vpc_id)
        if instances is not None:
            for_each(self.group, instances)
        self.spec, self.instances, self.balancer = spec, instances, balancer

    def arn_of(self, listener: str | Value[str]) -> str:
        """Return the ARN of the group of a listener, by an expression for its name if several."""
        if self.instances is None:
            return reference(self.group, "arn")
        return reference_by_key(self.group, hcl(listener), "arn")


def _target_group(scope: Construct, name: str, spec: ListenerSpec, vpc_id: str) -> LbTargetGroup:
    return LbTargetGroup(
        scope,
        "_target_group",
        name=name,
        lifecycle={"create_before_destroy": True},
        vpc_id=vpc_id,
        target_type="ip",
        protocol="TCP",
        port=TARGET_PORT,
        deregistration_delay=str(spec.deregistration_delay_seconds),
        preserve_client_ip=put(spec.preserve_client_ip.then("true", "false")),
        proxy_protocol_v2=put(spec.proxy_protocol_v2),
        health_check=_health_check(spec),
        stickiness={"enabled": put(spec.stickiness.is_given), "type": "source_ip"},
    )


def listener(
    scope: Construct,
    id: str,
    *,
    listening: Listening,
    load_balancer_arn: str,
    certificate_arn: Value[str | None],
    ssl_policy: Value[Any],
) -> LbListener:
    """Create the listener that leads to a target group.

    Args:
        scope: Parent construct.
        id: Construct id.
        listening: The target group, and its listener.
        load_balancer_arn: The network load balancer.
        certificate_arn: Its certificate, if it has one.
        ssl_policy: Its protocols and ciphers of TLS.
    """
    spec = listening.spec
    is_encrypted = spec.protocol == "TLS"
    made = LbListener(
        scope,
        id,
        load_balancer_arn=load_balancer_arn,
        port=put(spec.port),
        protocol=put(spec.protocol),
        certificate_arn=put(is_encrypted.then(certificate_arn, None)),
        ssl_policy=put(is_encrypted.then(ssl_policy, None)),
        default_action=[],
    )
    forward = {"type": "forward", "target_group_arn": listening.arn_of(EACH)}
    arguments(made, default_action=[blocks(True, lambda: forward)])
    if listening.instances is not None:
        for_each(made, listening.instances)
    return made


def _health_check(spec: ListenerSpec) -> dict[str, Any]:
    check = spec.health_check
    http = check.path.is_given
    return {
        "protocol": put(http.then("HTTP", "TCP")),
        "port": put(check.port.if_given(lambda port: tostring(port), otherwise=TRAFFIC_PORT)),
        "path": put(check.path),
        "matcher": put(http.then(HTTP_CODES, None)),
        "interval": put(check.interval_seconds),
        "timeout": put(check.timeout_seconds),
        "healthy_threshold": put(check.healthy_threshold),
        "unhealthy_threshold": put(check.unhealthy_threshold),
    }
