"""Scalable targets: their tags, what they do to a service, and what is deleted with them."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any
from uuid import uuid4

import pytest
from botocore.exceptions import ClientError

Connect = Callable[[str], Any]


@pytest.fixture
def target(aws: Connect) -> dict[str, str]:
    """An ECS service that can be scaled."""
    name = uuid4().hex
    ecs = aws("ecs")
    ecs.create_cluster(clusterName=name)
    ecs.register_task_definition(
        family=name, containerDefinitions=[{"name": "web", "image": "nginx:1", "memory": 128}]
    )
    ecs.create_service(cluster=name, serviceName=name, taskDefinition=name, desiredCount=4)
    return {
        "ServiceNamespace": "ecs",
        "ResourceId": f"service/{name}/{name}",
        "ScalableDimension": "ecs:service:DesiredCount",
    }


def register(scaling: Any, target: dict[str, str], tags: dict[str, str]) -> str:
    """Registers the target and returns its ARN."""
    answer = scaling.register_scalable_target(**target, MinCapacity=2, MaxCapacity=9, Tags=tags)
    return str(answer["ScalableTargetARN"])


def test_the_tags_of_a_registered_target_are_listed(aws: Connect, target: dict[str, str]) -> None:
    scaling = aws("application-autoscaling")
    arn = register(scaling, target, {"Project": "payment"})
    assert scaling.list_tags_for_resource(ResourceARN=arn)["Tags"] == {"Project": "payment"}


def test_a_tag_that_is_added_later_is_listed(aws: Connect, target: dict[str, str]) -> None:
    scaling = aws("application-autoscaling")
    arn = register(scaling, target, {"Project": "payment"})
    scaling.tag_resource(ResourceARN=arn, Tags={"Owner": "team"})
    tags = scaling.list_tags_for_resource(ResourceARN=arn)["Tags"]
    assert tags == {"Project": "payment", "Owner": "team"}


def test_a_tag_that_is_taken_off_is_gone(aws: Connect, target: dict[str, str]) -> None:
    scaling = aws("application-autoscaling")
    arn = register(scaling, target, {"Project": "payment", "Owner": "team"})
    scaling.untag_resource(ResourceARN=arn, TagKeys=["Owner"])
    assert scaling.list_tags_for_resource(ResourceARN=arn)["Tags"] == {"Project": "payment"}


def test_a_target_that_is_registered_anew_has_none_of_the_old_tags(
    aws: Connect, target: dict[str, str]
) -> None:
    scaling = aws("application-autoscaling")
    register(scaling, target, {"Project": "payment"})
    scaling.deregister_scalable_target(**target)
    arn = register(scaling, target, {})
    assert scaling.list_tags_for_resource(ResourceARN=arn)["Tags"] == {}


def put_policy(scaling: Any, target: dict[str, str]) -> None:
    """Lets the target track the CPU."""
    scaling.put_scaling_policy(
        **target,
        PolicyName="cpu",
        PolicyType="TargetTrackingScaling",
        TargetTrackingScalingPolicyConfiguration={
            "TargetValue": 70.0,
            "PredefinedMetricSpecification": {
                "PredefinedMetricType": "ECSServiceAverageCPUUtilization"
            },
        },
    )


def put_schedule(scaling: Any, target: dict[str, str]) -> None:
    """Lets the bounds change at night."""
    scaling.put_scheduled_action(
        **target,
        ScheduledActionName="night",
        Schedule="cron(0 22 * * ? *)",
        ScalableTargetAction={"MinCapacity": 0, "MaxCapacity": 1},
    )


def what_belongs_to(scaling: Any, target: dict[str, str]) -> list[str]:
    """Names the policies and scheduled actions of a target."""
    policies = scaling.describe_scaling_policies(**target)["ScalingPolicies"]
    actions = scaling.describe_scheduled_actions(**target)["ScheduledActions"]
    return [p["PolicyName"] for p in policies] + [a["ScheduledActionName"] for a in actions]


def test_what_a_change_of_a_schedule_leaves_out_stays(
    local: Connect, target: dict[str, str]
) -> None:
    scaling = local("application-autoscaling")
    scaling.register_scalable_target(**target, MinCapacity=1, MaxCapacity=3)
    put_schedule(scaling, target)
    bounds = {"MinCapacity": 2, "MaxCapacity": 2}
    scaling.put_scheduled_action(**target, ScheduledActionName="night", ScalableTargetAction=bounds)

    [found] = scaling.describe_scheduled_actions(**target)["ScheduledActions"]
    assert found["Schedule"] == "cron(0 22 * * ? *)"
    assert found["ScalableTargetAction"] == bounds


@pytest.mark.parametrize(("low", "high", "count"), [(5, 9, 5), (1, 3, 3), (2, 9, 4), (0, 0, 0)])
def test_a_service_is_brought_into_the_bounds_whenever_they_are_set(
    local: Connect, target: dict[str, str], low: int, high: int, count: int
) -> None:
    scaling, name = local("application-autoscaling"), target["ResourceId"].split("/")[1]
    for _ in range(2):
        local("ecs").update_service(cluster=name, service=name, desiredCount=4)
        scaling.register_scalable_target(**target, MinCapacity=low, MaxCapacity=high)
        [service] = local("ecs").describe_services(cluster=name, services=[name])["services"]
        assert service["desiredCount"] == count


@pytest.mark.parametrize("end", ["deregistered", "its service is deleted"])
def test_policies_and_scheduled_actions_are_deleted_with_their_target(
    aws: Connect, target: dict[str, str], end: str
) -> None:
    scaling, name = aws("application-autoscaling"), target["ResourceId"].split("/")[1]
    register(scaling, target, {})
    put_policy(scaling, target)
    put_schedule(scaling, target)
    assert what_belongs_to(scaling, target) == ["cpu", "night"]
    if end == "deregistered":
        scaling.deregister_scalable_target(**target)
    else:
        aws("ecs").delete_service(cluster=name, service=name, force=True)
    registered = scaling.describe_scalable_targets(ServiceNamespace="ecs")["ScalableTargets"]
    assert target["ResourceId"] not in {found["ResourceId"] for found in registered}
    assert what_belongs_to(scaling, target) == []


@pytest.mark.parametrize("put", [put_policy, put_schedule])
def test_nothing_is_put_on_a_target_that_is_not_registered(
    aws: Connect, target: dict[str, str], put: Callable[[Any, dict[str, str]], None]
) -> None:
    scaling = aws("application-autoscaling")
    with suppress(ClientError):
        put(scaling, target)
    assert what_belongs_to(scaling, target) == []
