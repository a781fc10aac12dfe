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
from modules.environment.service_names import label
from modules.load_balancer.existing import AnyLoadBalancer
from modules.service.routing import Routing, route_rule
from modules.service.service import Service

LOAD_BALANCER = "public"
"""Name of the load balancer in addresses."""

RULE = "aws_lb_listener_rule"

LAST_PRIORITY = 50000

MAX_TARGET_GROUPS = 5
"""Target groups of one rule. Source: Elastic Load Balancing quotas, target groups per action."""

NOBODY = "192.0.2.0/32"
"""An address for documentation: no request comes from there. Source: RFC 5737."""


def attach(
    scope: Construct,
    load_balancer: AnyLoadBalancer,
    routings: Mapping[str, Routing],
    most_rules: int,
) -> dict[str, str]:
    """Create the rules by which target groups hang on the listener before their services start.

    ECS takes a target group only if a rule forwards to it, and no request may be forwarded to one
    without a healthy task. So a service starts behind a rule that matches no request, and its route
    follows when it is steady. Where the load balancer has no room for such rules, the route itself
    is there first.

    Args:
        scope: Parent construct.
        load_balancer: The load balancer with the listener.
        routings: Target group of each service with a route.
        most_rules: How many rules AWS allows.

    Returns:
        For each service the address of the rule that holds its target group.
    """
    taken = {routing.spec.priority.known for routing in routings.values()}
    free = (priority for priority in count(LAST_PRIORITY, -1) if priority not in taken)
    names, holders = iter(sorted(routings)), dict[str, str]()
    for priority in islice(free, max(most_rules - len(routings), 0)):
        if not (held := list(islice(names, MAX_TARGET_GROUPS))):
            break
        groups = [routings[name].target_group_arn for name in held]
        rule = _holder(scope, load_balancer, priority, groups)
        holders |= dict.fromkeys(held, address(rule))
    for name in names:
        holders[name] = address(_route(scope, load_balancer, routings[name]))
    return holders


def route(
    scope: Construct,
    load_balancer: AnyLoadBalancer,
    routings: Mapping[str, Routing],
    services: Mapping[str, Service],
    former_labels: Mapping[str, Sequence[str]],
) -> None:
    """Create the rule of each route that is not there yet, which follows its service.

    Args:
        scope: Parent construct.
        load_balancer: The load balancer with the listener.
        routings: Target group and route of each service with a route.
        services: The services.
        former_labels: For each renamed service, by its label, its former labels from the oldest.
    """
    current = {name: _address(routing) for name, routing in routings.items()}
    for name, routing in routings.items():
        if current[name] not in services[name].attached:
            _route(scope, load_balancer, routing, services[name].address)
        # Until their addresses named the priority, they named the service.
        labels = [*former_labels.get(label(name), ()), label(name)]
        formers = [f"{RULE}.{former}" for former in labels]
        for former, following in pairwise([*formers, current[name]]):
            if former not in current.values():
                move(scope, former, following)


def _address(routing: Routing) -> str:
    return f"{RULE}.{LOAD_BALANCER}_{routing.spec.priority}"


def _route(
    scope: Construct, load_balancer: AnyLoadBalancer, routing: Routing, *depends_on: str
) -> LbListenerRule:
    return route_rule(
        scope,
        f"{LOAD_BALANCER}_{routing.spec.priority}",
        routing=routing,
        load_balancer=load_balancer,
        depends_on=depends_on,
    )


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
