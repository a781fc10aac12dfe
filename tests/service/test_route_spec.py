"""How requests may reach a service."""

from modules.service.route_spec import HealthCheckSpec, RouteSpec


def test_a_priority_is_all_that_a_route_needs() -> None:
    assert RouteSpec.parse({"priority": 100}, source="") == RouteSpec(
        priority=100,
        path_patterns=("/*",),
        host_headers=(),
        deregistration_delay_seconds=60,
        health_check_grace_period_seconds=60,
        health_check=HealthCheckSpec(
            path="/",
            matcher="200",
            interval_seconds=15,
            timeout_seconds=5,
            healthy_threshold=2,
            unhealthy_threshold=3,
        ),
    )
