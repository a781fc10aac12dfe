"""The number of tasks follows the load."""

from typing import Any

import pytest

from tests.service.given import ROUTED, SCALED, SCHEDULED
from tests.support.environments import least
from tests.support.synthesized import Synthesized

SERVICE = "aws_ecs_service.web"
TARGET = "aws_appautoscaling_target.web"
COMMON = {"service_namespace": "ecs", "scalable_dimension": "ecs:service:DesiredCount"}


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
        **COMMON,
    }


def test_a_service_is_scaled_between_two_and_ten_tasks() -> None:
    assert least(SCALED).resource(TARGET) == {
        "resource_id": "service/${aws_ecs_cluster.this.name}/${aws_ecs_service.web.name}",
        "min_capacity": 2,
        "max_capacity": 10,
        # AWS forgets the target when the service is replaced, and Terraform would not notice.
        "lifecycle": {"replace_triggered_by": ["aws_ecs_service.web.id"]},
        **COMMON,
    }


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
        **COMMON,
    }


def test_the_scaler_owns_the_number_of_tasks_where_there_is_one(web: Synthesized) -> None:
    scaled, fixed = least(SCALED).resource(SERVICE), web.resource(SERVICE)

    assert "desired_count" in scaled["lifecycle"]["ignore_changes"]
    assert "desired_count" not in fixed["lifecycle"].get("ignore_changes", [])
    web.has_no("aws_appautoscaling_target", "aws_appautoscaling_policy")


@pytest.mark.parametrize("service", ["api_gateway", "payment_processor", "fraud_detector"])
def test_each_of_our_services_is_scaled(service: str, prod: Synthesized) -> None:
    prod.has(f"aws_appautoscaling_target.{service}", min_capacity=2, max_capacity=10)
    prod.has(f"aws_appautoscaling_policy.{service}_cpu", name="cpu")
    prod.has(f"aws_appautoscaling_policy.{service}_memory", name="memory")
