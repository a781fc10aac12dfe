"""How requests may reach a service."""

from typing import Any

import pytest

from modules.specs.route import HealthCheckSpec, RouteSpec
from tests.specs.building import problems


def wrong(**fields: Any) -> list[str]:
    return problems(RouteSpec, {"priority": 100} | fields)


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


def test_the_priority_is_required() -> None:
    assert problems(RouteSpec, {}) == ["priority: is required"]


@pytest.mark.parametrize(("paths", "hosts"), [(0, 1), (1, 0), (5, 0), (2, 3)])
def test_one_to_five_conditions_are_taken(paths: int, hosts: int) -> None:
    data = {"priority": 1, "path_patterns": ["/a"] * paths, "host_headers": ["a.example"] * hosts}

    assert len(RouteSpec.parse(data, source="").path_patterns) == paths


@pytest.mark.parametrize(("paths", "hosts"), [(0, 0), (6, 0), (3, 3)])
def test_no_condition_and_a_sixth_one_are_refused(paths: int, hosts: int) -> None:
    assert wrong(path_patterns=["/a"] * paths, host_headers=["a.example"] * hosts) == [
        f"path_patterns: {paths + hosts} values with host_headers; a rule takes 1 to 5"
    ]


@pytest.mark.parametrize("path", ["health", "/a b", "/a?b", "/a#b", ""])
def test_a_path_starts_with_a_slash_and_is_nothing_but_a_path(path: str) -> None:
    repair = "write a path that starts with a slash, such as /health"

    assert wrong(health_check={"path": path}, path_patterns=[path]) == [
        f'path_patterns.0: "{path}": {repair}',
        f'health_check.path: "{path}": {repair}',
    ]


@pytest.mark.parametrize("matcher", ["200", "200,204", "200-299", "200-299,404"])
def test_status_codes_are_one_several_or_a_range(matcher: str) -> None:
    assert HealthCheckSpec.parse({"matcher": matcher}, source="").matcher == matcher


@pytest.mark.parametrize("matcher", ["100", "500", "2xx", "200, 204", ""])
def test_other_status_codes_are_refused(matcher: str) -> None:
    assert problems(HealthCheckSpec, {"matcher": matcher}) == [
        f'matcher: "{matcher}": write status codes such as 200 or 200-299'
    ]


def test_a_check_ends_before_the_next_one_starts() -> None:
    assert problems(HealthCheckSpec, {"timeout_seconds": 15}) == [
        "timeout_seconds: 15 is not below interval_seconds 15; lower it or raise the other"
    ]
    assert HealthCheckSpec.parse({"timeout_seconds": 14}, source="").timeout_seconds == 14


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("priority", 0, "0 is too small; give at least 1"),
        ("priority", 50001, "50001 is too large; give at most 50000"),
        ("deregistration_delay_seconds", -1, "-1 is too small; give at least 0"),
        ("deregistration_delay_seconds", 3601, "3601 is too large; give at most 3600"),
        ("health_check_grace_period_seconds", -1, "-1 is too small; give at least 0"),
        (
            "health_check_grace_period_seconds",
            2**31,
            "2147483648 is too large; give at most 2147483647",
        ),
    ],
)
def test_a_number_of_a_route_keeps_its_bounds(field: str, value: int, message: str) -> None:
    assert wrong(**{field: value}) == [f"{field}: {message}"]


@pytest.mark.parametrize(
    ("field", "least", "most"),
    [
        ("interval_seconds", 5, 300),
        ("timeout_seconds", 2, 120),
        ("healthy_threshold", 2, 10),
        ("unhealthy_threshold", 2, 10),
    ],
)
def test_a_number_of_a_check_keeps_its_bounds(field: str, least: int, most: int) -> None:
    assert problems(HealthCheckSpec, {field: least - 1}) == [
        f"{field}: {least - 1} is too small; give at least {least}"
    ]
    assert problems(HealthCheckSpec, {field: most + 1}) == [
        f"{field}: {most + 1} is too large; give at most {most}"
    ]
