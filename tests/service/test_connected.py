"""Who may reach whom is said before a service is made, which then waits for every rule of it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from modules.bindings.core import Construct, TerraformStack
from modules.cluster.existing import ExistingCluster
from modules.cluster.spec import ON_DEMAND
from modules.language.value import Value
from modules.load_balancer.existing import ExistingLoadBalancer
from modules.network.connections import Connections
from modules.network.existing import ExistingNetwork
from modules.network.security_group import SecurityGroup
from modules.service.route_spec import RouteSpec
from modules.service.routing import create_routing
from modules.service.service import Service
from modules.service.spec import ServiceSpec
from modules.service.surroundings import Surroundings, create_security_group
from tests.support.environments import least, scratch
from tests.support.synthesized import Synthesized
from tests.task.given import platform

RULES = ("aws_vpc_security_group_egress_rule", "aws_vpc_security_group_ingress_rule")

CALLS = {
    "load_balancer": {"ingress_cidr_blocks": ["10.0.0.0/8"], "plain_http": True},
    "services.web": {
        "route": {"priority": 1},
        "calls": {"stock": "counts", "price-list": "asks"},
    },
    "services.stock": {"calls": {"price-list": "asks", "web": "tells"}},
    "services.price-list": {},
    "services.alone": {},
}
"""Services that call each other, one of them in a circle, and one that nobody calls."""


def rules_of(found: Synthesized, service: str) -> list[str]:
    """Return the rules that open a way from or to a service, whoever asked for them."""
    network = found.resource(f"aws_ecs_service.{service}")["network_configuration"]
    return [
        address
        for address in found.addresses(*RULES)
        if not set(network["security_groups"]).isdisjoint(
            map(str, found.resource(address).values())
        )
    ]


@pytest.mark.parametrize(
    ("service", "count"), [("web", 9), ("stock", 7), ("price_list", 5), ("alone", 1)]
)
def test_a_service_waits_once_for_every_rule_of_its_calls_and_of_those_who_call_it(
    service: str, count: int
) -> None:
    found = least(CALLS)
    needs = found.resource(f"aws_ecs_service.{service}")["depends_on"]
    waited_for = sorted(address for address in needs if address.startswith(RULES))

    assert waited_for == rules_of(found, service)
    assert len(waited_for) == count
    assert len(needs) == len(set(needs))


def surroundings(scope: Construct, load_balancer: ExistingLoadBalancer | None) -> Surroundings:
    return Surroundings(
        platform=platform(scope),
        network=ExistingNetwork("vpc-1", private_subnet_ids=Value(("subnet-1",))),
        cluster=ExistingCluster("arn:cluster", "cluster", "ns-1"),
        load_balancer=load_balancer,
    )


NO_ROUTE: Value[RouteSpec | None] = Value(None)


def web(stack: TerraformStack, route: Value[RouteSpec | None], *, balanced: bool) -> Service:
    balancer = Connections(stack, name="balancer", security_group_id="sg-1", port=None)
    load_balancer = ExistingLoadBalancer(balancer, "arn:listener", "app/1") if balanced else None
    scope, around = Construct(stack, "web"), surroundings(stack, load_balancer)
    group = create_security_group(
        scope, name="web", label="web", port=Value(8080), route=route, around=around
    )
    return Service(
        scope,
        name="web",
        noun="web",
        spec=ServiceSpec(),
        route=route,
        routing=create_routing(
            scope,
            noun="web",
            route=route,
            names=around.platform.names,
            network=around.network,
            load_balancer=load_balancer,
        ),
        attached=["aws_lb_listener_rule.holder"] if balanced else [],
        environment={},
        secrets=Value({}),
        security_group=group,
        capacity_provider_strategy=ON_DEMAND,
        around=around,
    )


def stranger(stack: TerraformStack) -> SecurityGroup:
    return SecurityGroup(stack, "job", name="job", label="job", vpc_id="vpc-1", port=8080)


SENTENCES: dict[str, Callable[[SecurityGroup, SecurityGroup], None]] = {
    "calls": lambda web, job: web.connections.allow_to(job, why="asks"),
    "is called": lambda web, job: job.connections.allow_to(web, why="asks"),
}


@pytest.mark.parametrize("say", SENTENCES.values(), ids=SENTENCES)
def test_no_way_of_a_service_is_opened_after_it_is_made(
    say: Callable[[SecurityGroup, SecurityGroup], None],
) -> None:
    def build(stack: TerraformStack) -> None:
        service = web(stack, NO_ROUTE, balanced=False)
        with pytest.raises(ValueError, match=re.escape('"web" is made already; say whom')):
            say(service.security_group, stranger(stack))

    assert scratch(build).resource("aws_ecs_service.web")["depends_on"] == [
        "aws_iam_role_policy.web_execution",
        "aws_vpc_security_group_egress_rule.web_to_internet",
    ]


@pytest.mark.parametrize(
    ("route", "balanced", "routed"),
    [
        (NO_ROUTE, False, False),
        (NO_ROUTE, True, False),
        (Value(RouteSpec(priority=Value(1))), False, False),
        (Value(RouteSpec(priority=Value(1))), True, True),
    ],
    ids=["neither", "a load balancer alone", "a route alone", "both"],
)
def test_a_service_has_a_routing_where_there_are_a_route_and_a_load_balancer(
    route: Value[RouteSpec | None], balanced: bool, routed: bool
) -> None:
    services: list[Service] = []
    found = scratch(lambda stack: services.append(web(stack, route, balanced=balanced)))

    assert (services[0].routing is not None) is routed
    assert len(found.addresses("aws_lb_target_group")) == routed
    assert ("load_balancer" in found.resource("aws_ecs_service.web")) is routed
