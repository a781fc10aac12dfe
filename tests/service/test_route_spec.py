"""How requests may reach a service."""

from modules.service.health_check_spec import HealthCheckSpec
from modules.service.route_spec import RouteSpec


def test_a_priority_is_all_that_a_route_needs() -> None:
    assert RouteSpec.parse({"priority": 100}, source="") == RouteSpec(
        priority=100,
        path_patterns=("/*",),
        host_headers=(),
        http_headers={},
        query_strings={},
        http_request_methods=(),
        source_ips=(),
        protocol="HTTP",
        protocol_version="HTTP1",
        load_balancing_algorithm_type="round_robin",
        slow_start_seconds=0,
        stickiness=None,
        deregistration_delay_seconds=60,
        health_check_grace_period_seconds=60,
        health_check=HealthCheckSpec(
            path=None,
            port=None,
            matcher=None,
            interval_seconds=15,
            timeout_seconds=5,
            healthy_threshold=2,
            unhealthy_threshold=3,
        ),
    )
