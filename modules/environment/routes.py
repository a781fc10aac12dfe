"""The listener rules of an environment, addressed by their priority.

Whoever gets a priority changes the rule that is there, so no change of routes needs a priority that
is still in use.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import count, islice, pairwise

from modules.bindings.aws import LbListenerRule
from modules.bindings.core import Construct
from modules.bindings.moves import move
from modules.bindings.resources import address, arguments
from modules.environment.spec import label
from modules.load_balancer.existing import AnyLoadBalancer
from modules.service.routing import Routing, route_rule
from modules.service.service import Service

LOAD_BALANCER = "public"
"""Name of the load balancer in addresses."""

LAST_PRIORITY = 50000

MAX_TARGET_GROUPS = 5
"""Target groups of one rule. Source: Elastic Load Balancing quotas, target groups per action."""

NOBODY = "192.0.2.0/32"
"""An address for documentation: no request comes from there. Source: RFC 5737."""


def attach(
    scope: Construct, load_balancer: AnyLoadBalancer, routings: Mapping[str, Routing]
) -> dict[str, str]:
    """Create rules that hold target groups on the listener, and match no request.

    ECS takes a target group only if a rule forwards to it, and no request may be forwarded to one
    without a healthy task. So a service starts behind such a rule, and its route follows when it is
    steady.

    Args:
        scope: Parent construct.
        load_balancer: The load balancer with the listener.
        routings: Target group of each service with a route.

    Returns:
        For each service the address of the rule that holds its target group.
    """
    taken = {routing.spec.priority.known for routing in routings.values()}
    free = (priority for priority in count(LAST_PRIORITY, -1) if priority not in taken)
    names, holders = iter(sorted(routings)), dict[str, str]()
    while held := list(islice(names, MAX_TARGET_GROUPS)):
        groups = [routings[name].target_group_arn for name in held]
        rule = _holder(scope, load_balancer, next(free), groups)
        holders |= dict.fromkeys(held, address(rule))
    return holders


def route(
    scope: Construct,
    load_balancer: AnyLoadBalancer,
    routings: Mapping[str, Routing],
    services: Mapping[str, Service],
    former_labels: Mapping[str, Sequence[str]],
) -> None:
    """Create the rule of each route, which follows its service.

    Args:
        scope: Parent construct.
        load_balancer: The load balancer with the listener.
        routings: Target group and route of each service with a route.
        services: The services.
        former_labels: For each renamed service, by its label, its former labels from the oldest.
    """
    rules = {
        name: route_rule(
            scope,
            f"{LOAD_BALANCER}_{routing.spec.priority}",
            routing=routing,
            load_balancer=load_balancer,
            depends_on=[services[name].address],
        )
        for name, routing in routings.items()
    }
    current = {address(rule) for rule in rules.values()}
    for name, rule in rules.items():
        # Until their addresses named the priority, they named the service.
        labels = [*former_labels.get(label(name), ()), label(name)]
        formers = [f"aws_lb_listener_rule.{former}" for former in labels]
        for former, following in pairwise([*formers, address(rule)]):
            if former not in current:
                move(scope, former, following)


def _holder(
    scope: Construct, load_balancer: AnyLoadBalancer, priority: int, groups: Sequence[str]
) -> LbListenerRule:
    rule = LbListenerRule(
        scope,
        f"{LOAD_BALANCER}_{priority}",
        listener_arn=load_balancer.listener_arn,
        priority=priority,
        condition=[],
        action=[],
        tags={"Name": "Holds target groups until their services are steady"},
    )
    targets = [{"arn": group, "weight": 1} for group in groups]
    arguments(
        rule,
        condition=[{"source_ip": {"values": [NOBODY]}}],
        action=[{"type": "forward", "forward": {"target_group": targets}}],
    )
    return rule
