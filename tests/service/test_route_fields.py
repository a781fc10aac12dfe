"""What each field of a route moves, and nothing else."""

import pytest

from modules.service.authenticate_spec import AuthenticateCognitoSpec
from modules.service.cases_of_sign_in import USER_POOL
from modules.service.health_check_spec import HealthCheckSpec
from modules.service.route_spec import RouteSpec
from modules.service.stickiness_spec import StickinessSpec
from tests.service.given import ROUTED, ROUTED_BY_HTTPS
from tests.service.test_routes import ROUTES_MOVES
from tests.support.moves import Move, untested

SERVICE = "aws_ecs_service.web"
RULE = "aws_lb_listener_rule.public_100"
TARGET_GROUP = "aws_lb_target_group.web"
INTO = "aws_vpc_security_group_ingress_rule.load_balancer_into_web"
TO_TARGETS = "aws_vpc_security_group_egress_rule.load_balancer_to_targets"

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
    *(
        Move(f"services.web.route.{field}", value, {f"+{RULE}.condition.1"}, ROUTED)
        for field, value in [
            ("http_headers", {"X-Version": ["2*"]}),
            ("query_strings", {"version": ["1", "2"]}),
            ("http_request_methods", ["GET", "HEAD"]),
            ("source_ips", ["203.0.113.0/24", "2001:db8::/32"]),
        ]
    ),
    Move(
        "services.web.route.protocol",
        "HTTPS",
        {f"{TARGET_GROUP}.{moved}" for moved in ("name", "protocol", "health_check.protocol")},
        ROUTED,
    ),
    Move(
        "services.web.route.protocol_version",
        "HTTP2",
        {f"{TARGET_GROUP}.{moved}" for moved in ("name", "protocol_version")},
        ROUTED_BY_HTTPS,
    ),
    Move(
        "services.web.route.protocol_version",
        "GRPC",
        {
            f"{TARGET_GROUP}.{moved}"
            for moved in ("name", "protocol_version", "health_check.path", "health_check.matcher")
        },
        ROUTED_BY_HTTPS,
    ),
    Move(
        "services.web.route.load_balancing_algorithm_type",
        "least_outstanding_requests",
        {f"{TARGET_GROUP}.load_balancing_algorithm_type"},
        ROUTED,
    ),
    Move(
        "services.web.route.authenticate_cognito",
        USER_POOL,
        {
            f"{RULE}.action.0.type",
            f"-{RULE}.action.0.target_group_arn",
            f"+{RULE}.action.0.authenticate_cognito",
            f"+{RULE}.action.1",
            "+aws_vpc_security_group_egress_rule.load_balancer_to_cognito",
        },
        ROUTED_BY_HTTPS,
    ),
    Move("services.web.route.slow_start_seconds", 30, {f"{TARGET_GROUP}.slow_start"}, ROUTED),
    Move(
        "services.web.route.stickiness",
        {"type": "lb_cookie"},
        {f"{TARGET_GROUP}.stickiness.enabled"},
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
] + [
    Move(
        "services.web.route.health_check.port",
        9000,
        {
            f"{TARGET_GROUP}.health_check.port",
            f"+{TO_TARGETS}.for_each.9000",
            f"+{INTO}.for_each.9000",
            f"{INTO}.from_port",
            f"{INTO}.to_port",
        },
        ROUTED,
    ),
]

STICKY = {**ROUTED, "services.web.route.stickiness": {"type": "lb_cookie"}}
STICKINESS_MOVES = [
    Move(
        "services.web.route.stickiness.cookie_duration_seconds",
        60,
        {f"{TARGET_GROUP}.stickiness.cookie_duration"},
        STICKY,
    ),
    Move(
        "services.web.route.stickiness",
        {"type": "app_cookie", "cookie_name": "SESSION"},
        {f"{TARGET_GROUP}.stickiness.type", f"+{TARGET_GROUP}.stickiness.cookie_name"},
        STICKY,
    ),
]


SIGNED_IN = {
    **ROUTED_BY_HTTPS,
    **{f"services.web.route.authenticate_cognito.{key}": one for key, one in USER_POOL.items()},
}
SIGN_IN_MOVES = [
    Move(
        f"services.web.route.authenticate_cognito.{field}",
        value,
        {f"{RULE}.action.0.authenticate_cognito.{field.removesuffix('_seconds')}"},
        SIGNED_IN,
    )
    for field, value in {
        "user_pool_arn": USER_POOL["user_pool_arn"] + "J",
        "user_pool_client_id": "2example",
        "user_pool_domain": "sign-in.example.com",
        "scope": "openid email",
        "session_timeout_seconds": 3600,
        "on_unauthenticated_request": "deny",
    }.items()
]

MOVES = ROUTE_MOVES + HEALTH_CHECK_MOVES + STICKINESS_MOVES + SIGN_IN_MOVES


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_each_field_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_is_left_out() -> None:
    table = "services.web.route"
    assert untested(RouteSpec, table, ROUTE_MOVES + ROUTES_MOVES) == set()
    assert untested(HealthCheckSpec, f"{table}.health_check", HEALTH_CHECK_MOVES) == set()
    assert untested(AuthenticateCognitoSpec, f"{table}.authenticate_cognito", MOVES) == set()
    assert untested(StickinessSpec, f"{table}.stickiness", STICKINESS_MOVES) == set()
