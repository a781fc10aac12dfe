"""Who may reach whom is said before a service is made, which then waits for every rule of it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from modules.bindings.core import Construct, TerraformStack
from modules.cluster.existing import ExistingCluster
from modules.cluster.spec import ON_DEMAND
from modules.language.value import Value
from modules.network.existing import ExistingNetwork
from modules.network.security_group import SecurityGroup
from modules.service.balancing import Balancing
from modules.service.service import Service
from modules.service.spec import ServiceSpec
from modules.service.surroundings import Surroundings, create_security_group
from modules.task.provided import Provided
from modules.task.secret_sources import ContainerSecrets, FurtherSecrets
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


def surroundings(scope: Construct) -> Surroundings:
    return Surroundings(
        platform=platform(scope),
        network=ExistingNetwork("vpc-1", private_subnet_ids=Value(("subnet-1",))),
        cluster=ExistingCluster("arn:cluster", "cluster", "ns-1"),
    )


def web(stack: TerraformStack) -> Service:
    scope, around = Construct(stack, "web"), surroundings(stack)
    group = create_security_group(
        scope, name="web", label="web", port=Value(8080), ways_in=(), around=around
    )
    return Service(
        scope,
        name="web",
        noun="web",
        spec=ServiceSpec(),
        balancing=Balancing(ports=Value({"web": (8080,)})),
        provided=Provided({}, ContainerSecrets(), FurtherSecrets()),
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
        service = web(stack)
        with pytest.raises(ValueError, match=re.escape('"web" is made already; say whom')):
            say(service.security_group, stranger(stack))

    assert scratch(build).resource("aws_ecs_service.web")["depends_on"] == [
        "aws_iam_role_policy.web_execution",
        "aws_vpc_security_group_egress_rule.web_to_internet",
    ]
