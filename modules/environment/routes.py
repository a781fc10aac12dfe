"""The routes of an environment: target groups, and listener rules addressed by their priority.

Whoever gets a priority changes the rule that is there, so no change of routes needs a priority that
is still in use.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import count, islice, pairwise

from modules.bindings.aws import LbListenerRule
from modules.bindings.core import Construct
from modules.bindings.moves import move
from modules.bindings.resources import address, arguments, blocks
from modules.environment.balancers import PUBLIC, balancer_of, routes_behind
from modules.environment.service_names import label
from modules.environment.spec import EnvironmentSpec
from modules.load_balancer.existing import AnyLoadBalancer
from modules.service.balancing import Balancing, registered
from modules.service.routes_spec import Routes, balanced_ports, grace_period_seconds
from modules.service.routing import Routing, route_rule
from modules.service.service import Service
from modules.service.surroundings import Surroundings, WayIn

RULE = "aws_lb_listener_rule"

LAST_PRIORITY = 50000

MAX_TARGET_GROUPS = 5
"""Target groups of one rule. Source: Elastic Load Balancing quotas, target groups per action."""

NOBODY = "192.0.2.0/32"
"""An address for documentation: no request comes from there. Source: RFC 5737."""

Key = tuple[str, str]
"""A service and its route; the second is empty for the route of the service itself."""


def create_routings(
    scopes: Mapping[str, Construct],
    spec: EnvironmentSpec,
    around: Surroundings,
    balancers: Mapping[str, AnyLoadBalancer],
) -> dict[Key, Routing]:
    """Create the target group of each route, before the services.

    Args:
        scopes: The scope of each service.
        spec: The environment's spec.
        around: Network and cluster of the services.
        balancers: The load balancers, by name.
    """
    return {
        (name, key): Routing(
            scopes[name],
            f"route_{label(key)}" if key else "_routing",
            noun=service.aws_name(name),
            spec=route,
            names=around.platform.names,
            network=around.network,
            load_balancer=balancers[at],
            route=key,
            balancer="" if at == PUBLIC else at,
        )
        for name, service in spec.services.items()
        for key, route in service.routes_to(name).known.items()
        for at in [balancer_of(spec, route)]
    }


def ways_of_routes(
    spec: EnvironmentSpec, service: str, balancers: Mapping[str, AnyLoadBalancer]
) -> Iterator[WayIn]:
    """Yield the load balancers in front of a service, with the ports that routes lead to."""
    for at, balancer in balancers.items():
        yield WayIn(balancer, balanced_ports(routes_behind(spec, service, at).targets))


def balancing(
    name: str, routes: Routes, routings: Mapping[Key, Routing], holders: Mapping[Key, str]
) -> Balancing:
    """Return what a service is told of the load balancer.

    Args:
        name: Its name.
        routes: Its routes.
        routings: The target group of each route.
        holders: The address of the rule that holds each target group.
    """
    own = {key: routing for key, routing in routings.items() if key[0] == name}
    main = own.get((name, ""))
    targets = routes.targets + routes.listener_targets
    return Balancing(
        load_balancers=[
            blocks(True, lambda routing=routing: _registered(routing, routes))
            for routing in own.values()
        ],
        grace_period_seconds=grace_period_seconds(targets),
        attached=[*dict.fromkeys(holders[key] for key in own)],
        resource_label=main.resource_label if main else None,
        ports=routes.ports(targets),
        routings={route: routing for (_, route), routing in own.items()},
    )


def _registered(routing: Routing, routes: Routes) -> dict[str, object]:
    return registered(routing.target_group_arn, routes.target(routes.service, routing.spec))


def attach(
    scope: Construct, routings: Mapping[Key, Routing], most_rules: Mapping[str, int]
) -> dict[Key, str]:
    """Create the rules by which target groups hang on a listener before their services start.

    ECS takes a target group only if a rule forwards to it, and no request may be forwarded to one
    without a healthy task. So a service starts behind a rule that matches no request, and its
    routes follow when it is steady. Where the load balancer has no room for such rules, the route
    itself is there first.

    Args:
        scope: Parent construct.
        routings: Target group of each route.
        most_rules: How many rules each load balancer takes, by its name.

    Returns:
        For each route the address of the rule that holds its target group.
    """
    holders = dict[Key, str]()
    for at in dict.fromkeys(routing.balancer for routing in routings.values()):
        behind = {key: routing for key, routing in routings.items() if routing.balancer == at}
        holders |= _attach(scope, behind, most_rules[at or PUBLIC])
    return holders


def _attach(scope: Construct, routings: Mapping[Key, Routing], most_rules: int) -> dict[Key, str]:
    """Do as :func:`attach` for the routes of one load balancer."""
    taken = {routing.spec.priority.known for routing in routings.values()}
    free = (priority for priority in count(LAST_PRIORITY, -1) if priority not in taken)
    keys, holders = iter(sorted(routings)), dict[Key, str]()
    for priority in islice(free, max(most_rules - len(routings), 0)):
        if not (held := list(islice(keys, MAX_TARGET_GROUPS))):
            break
        rule = _holder(scope, priority, [routings[key] for key in held])
        holders |= dict.fromkeys(held, address(rule))
    for key in keys:
        holders[key] = address(_route(scope, routings[key]))
    return holders


def route(
    scope: Construct,
    routings: Mapping[Key, Routing],
    services: Mapping[str, Service],
    former_labels: Mapping[str, Sequence[str]],
) -> None:
    """Create the rule of each route that is not there yet, which follows its service.

    Args:
        scope: Parent construct.
        routings: Target group and route of each route.
        services: The services.
        former_labels: For each renamed service, by its label, its former labels from the oldest.
    """
    current = {key: _address(routing) for key, routing in routings.items()}
    for (name, key), routing in routings.items():
        now = current[name, key]
        if now not in services[name].balancing.attached:
            _route(scope, routing, services[name].address)
        formers = () if routing.balancer else _formers(name, key, former_labels)
        for former, following in pairwise([*formers, now]):
            if former not in current.values():
                move(scope, former, following)


def _formers(name: str, key: str, former_labels: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield the former addresses of a rule: until they named the priority, they named the service.

    A service had one route then, and an environment one load balancer.
    """
    if not key:
        labels = [*former_labels.get(label(name), ()), label(name)]
        yield from (f"{RULE}.{former}" for former in labels)


def _address(routing: Routing) -> str:
    return f"{RULE}.{_label(routing)}_{routing.spec.priority}"


def _label(routing: Routing) -> str:
    return label(routing.balancer or PUBLIC)


def _route(scope: Construct, routing: Routing, *depends_on: str) -> LbListenerRule:
    return route_rule(
        scope,
        f"{_label(routing)}_{routing.spec.priority}",
        routing=routing,
        load_balancer=routing.load_balancer,
        depends_on=depends_on,
    )


def _holder(scope: Construct, priority: int, routings: Sequence[Routing]) -> LbListenerRule:
    rule = LbListenerRule(
        scope,
        f"{_label(routings[0])}_{priority}",
        listener_arn=routings[0].load_balancer.listener_arn,
        priority=priority,
        condition=[],
        action=[],
        tags={"Name": "Holds target groups until their services are steady"},
    )
    targets = [{"arn": routing.target_group_arn, "weight": 1} for routing in routings]
    arguments(
        rule,
        condition=[{"source_ip": {"values": [NOBODY]}}],
        action=[{"type": "forward", "forward": {"target_group": targets}}],
    )
    return rule
