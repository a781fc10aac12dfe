"""Stacks and plans of few resources."""

from collections.abc import Mapping
from typing import Any

from commands.cost.bill import Bill, bill_of
from commands.cost.prices import Prices, prices_of
from commands.cost.resources import Resources, of_stack

SERVICE = {
    "aws_ecs_task_definition": {
        "web": {
            "cpu": "1024",
            "memory": "2048",
            "runtime_platform": {"cpu_architecture": "X86_64"},
        }
    },
    "aws_ecs_service": {
        "web": {
            "task_definition": "${aws_ecs_task_definition.web.arn}",
            "desired_count": 2,
            "capacity_provider_strategy": [
                {"base": 1, "capacity_provider": "FARGATE", "weight": 1}
            ],
        }
    },
}


def prices() -> Prices:
    """Return the prices of the region that has some."""
    found = prices_of("us-east-1")
    assert found is not None
    return found


def stack(resources: Mapping[str, Any], region: str = "us-east-1") -> Resources:
    """Return a stack of resources by type and label."""
    return of_stack({"resource": resources, "provider": {"aws": [{"region": region}]}})


def bill(resources: Mapping[str, Any]) -> Bill:
    """Return the bill of resources by type and label."""
    return bill_of(stack(resources), prices())
