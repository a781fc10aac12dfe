"""Several routes to a service: to its own ports and to other containers."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.service.given import ROUTED, ROUTED_BY_HTTPS
from tests.support.difference import difference
from tests.support.environments import environment, least
from tests.support.moves import Move
from tests.support.synthesized import Synthesized

SERVICE = "aws_ecs_service.web"
TASK = "aws_ecs_task_definition.web"
CONTAINER = f"{TASK}.container_definitions.web"
RULE = "aws_lb_listener_rule.public"
INTO = "aws_vpc_security_group_ingress_rule.load_balancer_into_web"
TO_TARGETS = "aws_vpc_security_group_egress_rule.load_balancer_to_targets"
MOVED_PORT = {
    moved
    for rule in (INTO, TO_TARGETS)
    for moved in (f"-{rule}.for_each.8080", f"+{rule}.for_each.9000")
} | {f"{INTO}.from_port", f"{INTO}.to_port"}
"""What changes where a load balancer reaches port 9000 instead of 8080."""

PROXY = {"services.web.containers.proxy": {"image": "example.com/proxy:1", "port": 9000}}

ADMIN = {"priority": 50, "path_patterns": ["/admin/*"]}

GRPC = {
    "priority": 50,
    "port": 9090,
    "protocol_version": "GRPC",
    "path_patterns": ["/orders.Orders/*"],
}

REQUESTS = {"requests_per_target": 100}


def ports(found: Synthesized) -> dict[str, list[dict[str, Any]]]:
    """Return the port mappings of each container."""
    containers = json.loads(found.resource(TASK)["container_definitions"])
    return {one["name"]: one.get("portMappings", []) for one in containers}


ROUTES_MOVES = [
    Move(
        "services.web.routes",
        {"admin": ADMIN},
        {
            "+aws_lb_target_group.web_route_admin",
            "+aws_lb_listener_rule.public_50",
            "+aws_lb_listener_rule.public_50000.action.0.forward.target_group.1",
            f"+{SERVICE}.load_balancer.1",
        },
        ROUTED,
    ),
    Move(
        "services.web.route.port",
        9000,
        {f"+{CONTAINER}.portMappings.1", f"{SERVICE}.load_balancer.0.container_port", *MOVED_PORT},
        ROUTED,
    ),
    Move(
        "services.web.route.container",
        "proxy",
        {
            f"{SERVICE}.load_balancer.0.container_name",
            f"{SERVICE}.load_balancer.0.container_port",
            *MOVED_PORT,
        },
        ROUTED | PROXY,
    ),
]


@pytest.mark.parametrize("move", ROUTES_MOVES, ids=str)
def test_each_field_moves_exactly_this(move: Move) -> None:
    move.check()


TWO = {**ROUTED_BY_HTTPS, "services.web.routes.grpc": GRPC}
"""A service that answers by REST on its own port, and over gRPC on another one."""


def test_a_service_is_in_a_target_group_for_each_route() -> None:
    found = least(TWO)

    assert found.resource(SERVICE)["load_balancer"] == [
        {
            "target_group_arn": f"${{aws_lb_target_group.{group}.arn}}",
            "container_name": "web",
            "container_port": port,
        }
        for group, port in (("web", 8080), ("web_route_grpc", 9090))
    ]
    found.has("aws_lb_target_group.web_route_grpc", protocol_version="GRPC", port=8080)
    assert [mapping["containerPort"] for mapping in ports(found)["web"]] == [8080, 9090]


def test_each_route_follows_the_service_and_both_groups_are_held_until_then() -> None:
    found = least(TWO)

    for priority in (50, 100):
        found.has(f"{RULE}_{priority}", depends_on=[SERVICE])
    [action] = found.resource(f"{RULE}_50000")["action"]
    assert [target["arn"] for target in action["forward"]["target_group"]] == [
        "${aws_lb_target_group.web.arn}",
        "${aws_lb_target_group.web_route_grpc.arn}",
    ]
    assert found.resource(SERVICE)["depends_on"].count(f"{RULE}_50000") == 1


def test_a_load_balancer_may_reach_the_ports_of_all_routes_and_of_their_checks() -> None:
    found = least(TWO, {"services.web.routes.grpc.health_check.port": 9091})

    for rule in (INTO, TO_TARGETS):
        assert sorted(found.resource(rule)["for_each"]) == ["8080", "9090", "9091"]
        found.has(rule, from_port="${each.value}", to_port="${each.value}")


def test_no_failed_check_counts_for_the_longest_period_of_any_route() -> None:
    periods = {
        "services.web.route.health_check_grace_period_seconds": 30,
        "services.web.routes.grpc.health_check_grace_period_seconds": 90,
    }

    least(TWO, periods).has(SERVICE, health_check_grace_period_seconds=90)


def test_a_route_that_is_called_like_the_service_is_the_route_of_the_service() -> None:
    """So a file goes from one to the other, and nothing is deployed."""
    balancer = {"load_balancer": ROUTED["load_balancer"]}
    short = environment(balancer, {"services.web.route": ADMIN})
    named = environment(balancer, {"services.web.routes.web": ADMIN})

    assert difference(short, named) == set()
    counted = least(balancer, {"services.web": {"routes": {"web": ADMIN}, "scaling": REQUESTS}})
    counted.has("aws_appautoscaling_policy.web_requests", name="requests")


def test_a_proxy_answers_for_a_service_that_listens_on_nothing_itself() -> None:
    found = least(
        {"load_balancer": ROUTED["load_balancer"], "services.web.port": 0, **PROXY},
        {"services.web.routes.all": {"priority": 100, "container": "proxy"}},
    )

    [registered] = found.resource(SERVICE)["load_balancer"]
    assert (registered["container_name"], registered["container_port"]) == ("proxy", 9000)
    assert {name: len(mapped) for name, mapped in ports(found).items()} == {"web": 0, "proxy": 1}
    found.has(INTO, from_port=9000, for_each={"9000": "9000"})
    assert found.addresses("aws_service_discovery_service") == []


def test_requests_are_counted_at_the_route_of_the_service_alone() -> None:
    found = least(TWO, {"services.web.scaling": REQUESTS})

    policy = found.resource("aws_appautoscaling_policy.web_requests")
    tracked = policy["target_tracking_scaling_policy_configuration"]
    label = tracked["predefined_metric_specification"]["resource_label"]
    assert label.endswith("/${aws_lb_target_group.web.arn_suffix}")


def test_a_route_of_one_service_is_not_taken_for_another_service() -> None:
    services = {
        "services.web": {"routes": {"admin": ADMIN}},
        "services.web-admin": {"route": {"priority": 60, "path_patterns": ["/x"]}},
    }
    found = least({"load_balancer": ROUTED["load_balancer"]}, services)

    names = {found.resource(group)["name"] for group in found.addresses("aws_lb_target_group")}
    assert len(names) == 2


def test_a_route_keeps_its_target_group_when_its_service_is_renamed() -> None:
    found = least(
        {"load_balancer": ROUTED["load_balancer"]},
        {"services": {"shop": {"routes": {"admin": ADMIN}, "renamed_from": "web"}}},
    )

    moves = {block["from"]: block["to"] for block in found.json["moved"]}
    group = "aws_lb_target_group.{}_route_admin"
    assert moves[group.format("web")] == group.format("shop")
    assert "aws_lb_listener_rule.web" not in moves
