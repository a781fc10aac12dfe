"""What each field of a route moves, and nothing else."""

import pytest

from modules.service.route_spec import HealthCheckSpec, RouteSpec
from tests.service.given import ROUTED
from tests.support.moves import Move, untested

SERVICE = "aws_ecs_service.web"
RULE = "aws_lb_listener_rule.public_100"
TARGET_GROUP = "aws_lb_target_group.web"

ROUTE_MOVES = [
    Move(
        "services.web.route.priority",
        200,
        {f"-{RULE}", "+aws_lb_listener_rule.public_200"},
        ROUTED,
    ),
    Move(
        "services.web.route.path_patterns",
        ["/v1/*"],
        {f"{RULE}.condition.0.path_pattern.values"},
        ROUTED,
    ),
    Move(
        "services.web.route.host_headers",
        ["shop.example.com"],
        {f"+{RULE}.condition.1"},
        ROUTED,
    ),
    Move(
        "services.web.route.deregistration_delay_seconds",
        30,
        {f"{TARGET_GROUP}.deregistration_delay"},
        ROUTED,
    ),
    Move(
        "services.web.route.health_check_grace_period_seconds",
        120,
        {f"{SERVICE}.health_check_grace_period_seconds"},
        ROUTED,
    ),
    Move(
        "services.web.route.health_check",
        {"path": "/health"},
        {f"{TARGET_GROUP}.health_check.path"},
        ROUTED,
    ),
]

HEALTH_CHECK_MOVES = [
    Move(
        f"services.web.route.health_check.{field}",
        value,
        {f"{TARGET_GROUP}.health_check.{argument}"},
        ROUTED,
    )
    for field, value, argument in [
        ("path", "/health", "path"),
        ("matcher", "200-299", "matcher"),
        ("interval_seconds", 30, "interval"),
        ("timeout_seconds", 10, "timeout"),
        ("healthy_threshold", 3, "healthy_threshold"),
        ("unhealthy_threshold", 5, "unhealthy_threshold"),
    ]
]


@pytest.mark.parametrize("move", ROUTE_MOVES + HEALTH_CHECK_MOVES, ids=str)
def test_each_field_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_is_left_out() -> None:
    table = "services.web.route"
    assert untested(RouteSpec, table, ROUTE_MOVES) == set()
    assert untested(HealthCheckSpec, f"{table}.health_check", HEALTH_CHECK_MOVES) == set()
