"""The number of tasks follows the load."""

from typing import Any

import pytest

from tests.service.given import ROUTED, SCALED, SCHEDULED
from tests.support.environments import least
from tests.support.synthesized import Synthesized

SERVICE = "aws_ecs_service.web"
TARGET = "aws_appautoscaling_target.web"
COMMON = {"service_namespace": "ecs", "scalable_dimension": "ecs:service:DesiredCount"}
TOGETHER = {"replace_triggered_by": ["terraform_data.web_scaling"]}
BOUNDS = ["min_capacity", "max_capacity"]


def policy(name: str, metric: dict[str, str], target: int) -> dict[str, Any]:
    return {
        "name": name,
        "policy_type": "TargetTrackingScaling",
        "resource_id": f"${{{TARGET}.resource_id}}",
        "target_tracking_scaling_policy_configuration": {
            "predefined_metric_specification": metric,
            "target_value": target,
            "scale_in_cooldown": 300,
            "scale_out_cooldown": 60,
        },
        "lifecycle": TOGETHER,
        **COMMON,
    }


def bounds(found: Synthesized) -> list[Any]:
    return [found.resource(TARGET)[name] for name in BOUNDS]


def test_a_service_is_scaled_between_two_and_ten_tasks() -> None:
    assert least(SCALED).resource(TARGET) == {
        "resource_id": "service/${aws_ecs_cluster.this.name}/${aws_ecs_service.web.name}",
        "min_capacity": 2,
        "max_capacity": 10,
        "lifecycle": TOGETHER,
        **COMMON,
    }


@pytest.mark.parametrize("count", [0, 3])
def test_without_scaling_both_bounds_are_the_number_of_tasks(count: int) -> None:
    found = least({"services.web.desired_count": count})

    assert bounds(found) == [count, count]
    found.has_no("aws_appautoscaling_policy", "aws_appautoscaling_scheduled_action")


def test_a_number_that_nobody_says_is_two_or_as_many_as_scaling_has_left(web: Synthesized) -> None:
    assert bounds(web) == ["${max(2, aws_ecs_service.web.desired_count)}"] * 2


@pytest.mark.parametrize(
    ("given", "count"),
    [
        ({}, 2),
        ({"desired_count": 0}, 0),
        ({"scaling": {}}, 2),
        ({"scaling": {"min_capacity": 5}}, 5),
        ({"scaling": {"min_capacity": 0}}, 0),
        ({"scaling": {"min_capacity": 1}, "desired_count": 4}, 4),
    ],
)
def test_a_new_service_starts_with_what_is_asked_for_or_the_least(
    given: dict[str, Any], count: int
) -> None:
    least({"services.web": given}).has(SERVICE, desired_count=count)


def test_cpu_and_memory_are_held_at_70_percent() -> None:
    found = least(SCALED)

    found.only("aws_appautoscaling_policy", "web_cpu", "web_memory")
    assert found.resource("aws_appautoscaling_policy.web_cpu") == policy(
        "cpu", {"predefined_metric_type": "ECSServiceAverageCPUUtilization"}, 70
    )
    assert found.resource("aws_appautoscaling_policy.web_memory") == policy(
        "memory", {"predefined_metric_type": "ECSServiceAverageMemoryUtilization"}, 70
    )


def test_requests_are_counted_at_the_load_balancer_and_target_group() -> None:
    found = least(ROUTED, SCALED, {"services.web.scaling.requests_per_target": 1000})

    assert found.resource("aws_appautoscaling_policy.web_requests") == policy(
        "requests",
        {
            "predefined_metric_type": "ALBRequestCountPerTarget",
            "resource_label": "${aws_lb.this.arn_suffix}/${aws_lb_target_group.web.arn_suffix}",
        },
        1000,
    )


def test_a_route_alone_leaves_the_other_metrics_without_a_label() -> None:
    found = least(ROUTED, SCALED)

    found.only("aws_appautoscaling_policy", "web_cpu", "web_memory")
    assert found.resource("aws_appautoscaling_policy.web_cpu") == policy(
        "cpu", {"predefined_metric_type": "ECSServiceAverageCPUUtilization"}, 70
    )


def test_schedules_are_keyed_by_their_names() -> None:
    assert least(SCHEDULED).resource("aws_appautoscaling_scheduled_action.web") == {
        "for_each": {
            "morning": {
                "schedule": "cron(0 7 * * ? *)",
                "min_capacity": 4,
                "max_capacity": 8,
                "timezone": "UTC",
            }
        },
        "name": "${each.key}",
        "resource_id": f"${{{TARGET}.resource_id}}",
        "schedule": "${each.value.schedule}",
        "timezone": "${each.value.timezone}",
        "scalable_target_action": {
            "min_capacity": "${each.value.min_capacity}",
            "max_capacity": "${each.value.max_capacity}",
        },
        "lifecycle": TOGETHER,
        **COMMON,
    }


@pytest.mark.parametrize("given", [{}, SCALED, SCHEDULED])
def test_the_scaler_owns_the_number_of_tasks_of_every_service(given: dict[str, Any]) -> None:
    assert "desired_count" in least(given).resource(SERVICE)["lifecycle"]["ignore_changes"]


def test_schedules_own_the_bounds(web: Synthesized) -> None:
    scheduled, scaled = least(SCHEDULED), least(SCALED)

    assert bounds(scheduled) == [2, 10]
    assert scheduled.resource(TARGET)["lifecycle"] == {**TOGETHER, "ignore_changes": BOUNDS}
    assert scaled.resource(TARGET)["lifecycle"] == TOGETHER
    assert web.resource(TARGET)["lifecycle"] == TOGETHER


@pytest.mark.parametrize(
    ("given", "bounds_of_schedules"), [({}, ""), (SCALED, ""), (SCHEDULED, "2 to 10")]
)
def test_what_aws_deletes_with_a_service_or_a_target_is_made_again_with_it(
    given: dict[str, Any], bounds_of_schedules: str
) -> None:
    # Changed bounds beside schedules too: Terraform would not change them in place.
    least(given).has(
        "terraform_data.web_scaling",
        triggers_replace=["${aws_ecs_service.web.id}", bounds_of_schedules],
    )


@pytest.mark.parametrize("service", ["api_gateway", "payment_processor", "fraud_detector"])
def test_each_of_our_services_is_scaled(service: str, prod: Synthesized) -> None:
    prod.has(f"aws_appautoscaling_target.{service}", min_capacity=2, max_capacity=10)
    prod.has(f"aws_appautoscaling_policy.{service}_cpu", name="cpu")
    prod.has(f"aws_appautoscaling_policy.{service}_memory", name="memory")
