"""The target group of a service, and listener rules that forward to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from modules.bindings.aws import LbListenerRule, LbTargetGroup
from modules.bindings.core import Construct
from modules.bindings.resources import (
    Blocks,
    arguments,
    blocks,
    for_each,
    put,
    reference,
    reference_by_key,
)
from modules.language.expression import hcl
from modules.language.functions import joined, tostring
from modules.language.names import Names
from modules.language.value import Value
from modules.load_balancer.existing import AnyLoadBalancer
from modules.network.existing import AnyNetwork
from modules.service.route_spec import RouteSpec

TARGET_PORT = 8080
"""Port of a target that is registered without one; ECS registers each task with its own.

A constant: another number would replace the group, and the listener would forward to an empty one.
"""

EACH: Value[str] = Value.planned("each.key", str)

TRAFFIC_PORT = "traffic-port"
"""What AWS calls the port on which a task gets requests."""

GRPC_PATH, GRPC_CODE = ("/AWS.ALB/healthcheck", "/"), ("12", "200")
"""Defaults of a health check, over gRPC and otherwise."""


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
        route: str = "",
        balancer: str = "",
        instances: Value[dict[str, RouteSpec]] | None = None,
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
            route: Name of the route. Default: that of the service itself, which needs none.
            balancer: Name of the load balancer among several. Default: none is needed.
            instances: Routes by name, of which each gets a group; ``spec`` and ``route`` are then
                expressions with ``each``.
        """
        super().__init__(scope, id)
        # A listener uses a target group until it has the next one, so the name contains what
        # replaces the group.
        name = names.of(
            "aws_lb_target_group",
            "-".join(filter(None, (noun, route))),
            version=str(_version(spec, route, balancer)),
        )
        self.group = _target_group(self, name, spec, network.vpc_id)
        if instances is not None:
            for_each(self.group, instances)
        self.spec, self.instances = spec, instances
        self.load_balancer, self.balancer = load_balancer, balancer

    @property
    def target_group_arn(self) -> str:
        """ARN of the only group."""
        return reference(self.group, "arn")

    def arn_of(self, route: str | Value[str]) -> str:
        """Return the ARN of the group of one of several routes, by an expression for its name."""
        return reference_by_key(self.group, hcl(route), "arn")

    @property
    def resource_label(self) -> str:
        """The load balancer and the only group, as Application Auto Scaling names them."""
        return f"{self.load_balancer.arn_suffix}/{reference(self.group, 'arn_suffix')}"


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
    arn = routing.target_group_arn if routing.instances is None else routing.arn_of(EACH)
    forward = {"type": "forward", "target_group_arn": arn}
    actions = [_authenticate(routing.spec), blocks(True, lambda: forward)]
    arguments(rule, condition=_conditions(routing.spec), action=actions)
    if routing.instances is not None:
        for_each(rule, routing.instances)
    if depends_on:
        arguments(rule, depends_on=list(depends_on))
    return rule


def _target_group(scope: Construct, name: str, spec: RouteSpec, vpc_id: str) -> LbTargetGroup:
    return LbTargetGroup(
        scope,
        "_target_group",
        name=name,
        lifecycle={"create_before_destroy": True},
        vpc_id=vpc_id,
        target_type="ip",
        protocol=put(spec.protocol),
        protocol_version=put(spec.protocol_version),
        port=TARGET_PORT,
        deregistration_delay=str(spec.deregistration_delay_seconds),
        health_check=_health_check(spec),
        load_balancing_algorithm_type=put(spec.load_balancing_algorithm_type),
        slow_start=put(spec.slow_start_seconds),
        stickiness=_stickiness(spec),
    )


def _version(spec: RouteSpec, route: str, balancer: str) -> Value[str]:
    """Return what replaces a target group; AWS's defaults are left out, as in the first names.

    With the name of the route, so that ``admin`` of ``api`` differs from the service ``api-admin``;
    with that of the load balancer, since AWS lets no group belong to two.
    """
    protocol = (spec.protocol == "HTTP").then("", spec.protocol)
    at = f"at-{balancer}" if balancer else ""
    version = (spec.protocol_version == "HTTP1").then("", spec.protocol_version)
    return joined("-", (*filter(None, (str(TARGET_PORT), route, at)), protocol, version))


def _health_check(spec: RouteSpec) -> dict[str, Any]:
    check = spec.health_check
    path, matcher = (spec.is_grpc.then(grpc, http) for grpc, http in (GRPC_PATH, GRPC_CODE))
    return {
        "protocol": put(spec.protocol),
        "port": put(check.port.if_given(lambda port: tostring(port), otherwise=TRAFFIC_PORT)),
        "path": put(check.path.if_given(lambda path: path, otherwise=path)),
        "matcher": put(check.matcher.if_given(lambda codes: codes, otherwise=matcher)),
        "interval": put(check.interval_seconds),
        "timeout": put(check.timeout_seconds),
        "healthy_threshold": put(check.healthy_threshold),
        "unhealthy_threshold": put(check.unhealthy_threshold),
    }


def _stickiness(spec: RouteSpec) -> dict[str, Any]:
    """Return the block that is always there: the provider keeps what it is not told to change."""
    given = spec.stickiness
    return {
        "enabled": put(given.is_given),
        "type": put(given.if_given(lambda one: one.type, otherwise="lb_cookie")),
        "cookie_duration": put(
            given.if_given(lambda one: one.cookie_duration_seconds, otherwise=86400)
        ),
        "cookie_name": put(given.if_given(lambda one: one.cookie_name)),
    }


def _authenticate(spec: RouteSpec) -> Blocks:
    given = spec.authenticate_cognito.given
    return blocks(
        spec.authenticate_cognito,
        lambda: {
            "type": "authenticate-cognito",
            "authenticate_cognito": {
                "user_pool_arn": given.user_pool_arn,
                "user_pool_client_id": given.user_pool_client_id,
                "user_pool_domain": given.user_pool_domain,
                "scope": given.scope,
                "session_timeout": given.session_timeout_seconds,
                "on_unauthenticated_request": given.on_unauthenticated_request,
            },
        },
    )


def _conditions(spec: RouteSpec) -> list[Blocks]:
    lists = {
        "path_pattern": spec.path_patterns,
        "host_header": spec.host_headers,
        "http_request_method": spec.http_request_methods,
        "source_ip": spec.source_ips,
    }
    headers = blocks(
        spec.http_headers,
        lambda name, values: {"http_header": {"http_header_name": name, "values": values}},
    )
    queries = blocks(
        spec.query_strings,
        lambda key, values: {
            "query_string": blocks(values, lambda value: {"key": key, "value": value})
        },
    )
    return [*(_condition(kind, values) for kind, values in lists.items()), headers, queries]


def _condition(kind: str, patterns: Value[tuple[str, ...]]) -> Blocks:
    return blocks(patterns.length > 0, lambda: {kind: {"values": patterns}})
