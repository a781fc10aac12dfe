"""What each field of a listener moves, and whose it is."""

from __future__ import annotations

from typing import Any

import pytest

from modules.service.listener_spec import BalancedListenerSpec, ListenerHealthCheckSpec
from tests.support.difference import difference
from tests.support.environments import environment, synthesized
from tests.support.moves import Move, untested

SERVICE = "aws_ecs_service.web"
GROUP = "aws_lb_target_group.web_listener_db"
LISTENER = "aws_lb_listener.edge_5432"
TO = "aws_vpc_security_group_egress_rule.edge_network_to_web"
INTO = "aws_vpc_security_group_ingress_rule.edge_network_into_web"
CLIENTS = "aws_vpc_security_group_ingress_rule"
CONTAINER = "aws_ecs_task_definition.web.container_definitions.web"
NETWORK = {
    "type": "network",
    "ingress_cidr_blocks": ["203.0.113.0/24"],
    "certificate_arn": "arn:aws:acm:us-east-1:123456789012:certificate/1",
}
DB: dict[str, Any] = {
    "load_balancers": {"edge": NETWORK},
    "services.web.listeners.db": {"port": 5432},
}
TWO: dict[str, Any] = {
    "load_balancers": {"edge": NETWORK, "inner": NETWORK},
    "services.web.listeners.db": {"port": 5432, "load_balancer": "edge"},
}
LISTENED = "services.web.listeners.db"
CHECK = f"{LISTENED}.health_check"

LISTENER_MOVES = [
    Move(
        "services.web.listeners",
        {"sql": {"port": 5432}},
        {
            f"-{GROUP}",
            "+aws_lb_target_group.web_listener_sql",
            f"{LISTENER}.default_action.0.target_group_arn",
            f"{SERVICE}.load_balancer.0.target_group_arn",
        },
        DB,
    ),
    Move(
        f"{LISTENED}.port",
        5433,
        {
            f"-{LISTENER}",
            "+aws_lb_listener.edge_5433",
            f"-{CLIENTS}.edge_network_from_5432",
            f"+{CLIENTS}.edge_network_from_5433",
            f"{SERVICE}.depends_on",
        },
        DB,
    ),
    Move(
        f"{LISTENED}.protocol",
        "TLS",
        {f"{LISTENER}.protocol", f"+{LISTENER}.certificate_arn", f"+{LISTENER}.ssl_policy"},
        DB,
    ),
    Move(
        f"{LISTENED}.target_port",
        9000,
        {
            f"{SERVICE}.load_balancer.0.container_port",
            f"+{CONTAINER}.portMappings.1",
            *(f"{rule}.{end}" for rule in (TO, INTO) for end in ("from_port", "to_port")),
            *(f"-{rule}.for_each.8080" for rule in (TO, INTO)),
            *(f"+{rule}.for_each.9000" for rule in (TO, INTO)),
        },
        DB,
    ),
    Move(f"{LISTENED}.preserve_client_ip", True, {f"{GROUP}.preserve_client_ip"}, DB),
    Move(f"{LISTENED}.proxy_protocol_v2", True, {f"{GROUP}.proxy_protocol_v2"}, DB),
    Move(f"{LISTENED}.stickiness", "source_ip", {f"{GROUP}.stickiness.enabled"}, DB),
    Move(f"{LISTENED}.deregistration_delay_seconds", 90, {f"{GROUP}.deregistration_delay"}, DB),
    Move(
        f"{LISTENED}.health_check_grace_period_seconds",
        90,
        {f"{SERVICE}.health_check_grace_period_seconds"},
        DB,
    ),
    Move(
        f"{LISTENED}.load_balancer",
        "inner",
        {
            f"-{LISTENER}",
            "+aws_lb_listener.inner_5432",
            f"{GROUP}.name",
            f"{SERVICE}.depends_on",
            f"-{CLIENTS}.edge_network_from_5432",
            f"+{CLIENTS}.inner_network_from_5432",
            f"-{TO}",
            f"-{INTO}",
            "+aws_vpc_security_group_egress_rule.inner_network_to_web",
            "+aws_vpc_security_group_ingress_rule.inner_network_into_web",
        },
        TWO,
    ),
    Move(
        f"{CHECK}.path",
        "/healthz",
        {
            f"{GROUP}.health_check.protocol",
            f"+{GROUP}.health_check.path",
            f"+{GROUP}.health_check.matcher",
        },
        DB,
    ),
    Move(
        f"{CHECK}.port",
        9000,
        {
            f"{GROUP}.health_check.port",
            *(f"{rule}.{end}" for rule in (TO, INTO) for end in ("from_port", "to_port")),
            *(f"+{rule}.for_each.9000" for rule in (TO, INTO)),
        },
        DB,
    ),
    Move(f"{CHECK}.interval_seconds", 30, {f"{GROUP}.health_check.interval"}, DB),
    Move(f"{CHECK}.timeout_seconds", 10, {f"{GROUP}.health_check.timeout"}, DB),
    Move(f"{CHECK}.healthy_threshold", 5, {f"{GROUP}.health_check.healthy_threshold"}, DB),
    Move(f"{CHECK}.unhealthy_threshold", 5, {f"{GROUP}.health_check.unhealthy_threshold"}, DB),
]


@pytest.mark.parametrize("move", LISTENER_MOVES, ids=str)
def test_each_field_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_is_left_out() -> None:
    assert untested(BalancedListenerSpec, LISTENED, LISTENER_MOVES) == {"health_check"}
    assert untested(ListenerHealthCheckSpec, CHECK, LISTENER_MOVES) == set()


def test_the_service_follows_its_listener_and_the_rules_of_both_sides() -> None:
    found = synthesized(environment(DB)).resource(SERVICE)

    assert {LISTENER, TO, INTO} <= set(found["depends_on"])
    assert found["load_balancer"] == [
        {
            "container_name": "web",
            "container_port": 8080,
            "target_group_arn": f"${{{GROUP}.arn}}",
        }
    ]


def test_a_port_that_another_service_takes_over_stays_the_same_listener() -> None:
    both: dict[str, Any] = {"services.api": {"port": 9000}}
    taken = {"load_balancers": {"edge": NETWORK}, "services.api.listeners.db": {"port": 5432}}
    before, after = environment(both, DB), environment(both, taken)

    moved = difference(before, after)
    assert f"{LISTENER}.default_action.0.target_group_arn" in moved
    assert {f"-{LISTENER}", f"+{LISTENER}"}.isdisjoint(moved)


def test_routes_and_listeners_stand_side_by_side() -> None:
    both = {
        "load_balancers": {
            "edge": NETWORK,
            "public": {"ingress_cidr_blocks": ["10.0.0.0/8"], "plain_http": True},
        },
        "services.web.route": {"priority": 100},
    }
    found = synthesized(environment(DB, both))

    assert [one["target_group_arn"] for one in found.resource(SERVICE)["load_balancer"]] == [
        "${aws_lb_target_group.web.arn}",
        f"${{{GROUP}.arn}}",
    ]
    assert {*found.addresses("aws_lb")} == {"aws_lb.edge_network", "aws_lb.this"}


def test_the_rules_and_the_target_group_of_a_renamed_service_move_along() -> None:
    renamed = {"services": {"front": {"renamed_from": "web", "listeners": {"db": {"port": 5432}}}}}
    moved = {
        one["from"]: one["to"]
        for one in synthesized(environment(DB, renamed)).json["moved"]
        if "network" in one["from"] or "listener" in one["from"]
    }

    assert moved[GROUP] == "aws_lb_target_group.front_listener_db"
    assert moved[TO] == TO.replace("to_web", "to_front")
    assert moved[INTO] == INTO.replace("into_web", "into_front")
