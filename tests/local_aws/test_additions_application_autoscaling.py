"""Tags of scalable targets."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

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
    ecs.create_service(cluster=name, serviceName=name, taskDefinition=name, desiredCount=0)
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
