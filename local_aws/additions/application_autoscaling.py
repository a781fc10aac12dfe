"""Scalable targets: their tags, what they do to a service, and what is deleted with them."""

import json
from collections.abc import Callable
from typing import Any

from moto.core.exceptions import JsonRESTError

from local_aws.additions import ecs_deployments, schedules

KEY = ("ServiceNamespace", "ResourceId", "ScalableDimension")


def register_scalable_target(responses: Any, stock: Callable[[], Any]) -> Any:
    """Keeps ``Tags``, which moto drops, and brings the number of tasks into the bounds."""
    answer = stock()
    _tags(responses, json.loads(answer)["ScalableTargetARN"]).update(
        responses._get_param("Tags") or {}
    )
    _bring_into_bounds(responses.applicationautoscaling_backend, _target(responses))
    return answer


def deregister_scalable_target(responses: Any, stock: Callable[[], Any]) -> Any:
    """Deletes the tags, policies and scheduled actions along with their target, as AWS does."""
    target = _target(responses)
    answer = stock()
    _tags(responses, target.arn).clear()
    _delete_what_belongs_to(responses.applicationautoscaling_backend, target)
    return answer


def put_scaling_policy(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses a policy without a scalable target; moto keeps it."""
    _require_target(responses)
    return stock()


def put_scheduled_action(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses what is no schedule or time zone, and a missing target; moto keeps all."""
    # Of an action that is there, what is not given stays.
    if schedule := responses._get_param("Schedule"):
        schedules.judge(schedule, responses._get_param("Timezone"))
    _require_target(responses)
    return stock()


def forget_service(backend: Any, resource_id: str) -> None:
    """Deletes the scalable target of a service that is deleted, with all that belongs to it."""
    for targets in backend.targets.values():
        target = targets.pop(resource_id, None)
        if target:
            _delete_what_belongs_to(backend, target)


def list_tags_for_resource(responses: Any, _stock: Callable[[], Any]) -> Any:
    """Answers the tags of a target; moto answers 500, and the provider retries for minutes."""
    return json.dumps({"Tags": _tags(responses, responses._get_param("ResourceARN"))})


def tag_resource(responses: Any, _stock: Callable[[], Any]) -> Any:
    """Adds tags to a target; moto answers 500."""
    tags = _tags(responses, responses._get_param("ResourceARN"))
    tags.update(responses._get_param("Tags"))
    return json.dumps({})


def untag_resource(responses: Any, _stock: Callable[[], Any]) -> Any:
    """Takes tags off a target; moto answers 500."""
    tags = _tags(responses, responses._get_param("ResourceARN"))
    for key in responses._get_param("TagKeys"):
        tags.pop(key, None)
    return json.dumps({})


def _target(responses: Any) -> Any:
    """The scalable target that a call is about, if it is registered."""
    _, resource_id, dimension = map(responses._get_param, KEY)
    return responses.applicationautoscaling_backend.targets.get(dimension, {}).get(resource_id)


def _require_target(responses: Any) -> None:
    if _target(responses) is None:
        namespace, resource_id, dimension = map(responses._get_param, KEY)
        raise JsonRESTError(
            "ObjectNotFoundException",
            f"No scalable target registered for service namespace: {namespace}, resource ID: "
            f"{resource_id}, scalable dimension: {dimension}",
        )


def _bring_into_bounds(backend: Any, target: Any) -> None:
    """Scales an active ECS service, whenever the bounds are set: no policy is needed for it."""
    if target.service_namespace != "ecs":
        return
    _, cluster, name = target.resource_id.split("/")
    service = backend.ecs_backend._get_service(cluster, name)
    count = min(max(service.desired_count, target.min_capacity), target.max_capacity)
    if service.status == "ACTIVE" and count != service.desired_count:
        service.desired_count = count
        ecs_deployments.scale(backend.ecs_backend, service)


def _delete_what_belongs_to(backend: Any, target: Any) -> None:
    def belongs(one: Any) -> bool:
        return (one.resource_id, one.scalable_dimension) == (
            target.resource_id,
            target.scalable_dimension,
        )

    for key, policy in list(backend.policies.items()):
        if belongs(policy):
            policy.delete_alarms(backend.account_id, backend.region_name)
            del backend.policies[key]
    backend.scheduled_actions = [one for one in backend.scheduled_actions if not belongs(one)]


def _tags(responses: Any, arn: str) -> dict[str, str]:
    """The tags of one target, kept beside moto's own data so that a reset of moto drops both."""
    backend = responses.applicationautoscaling_backend
    by_arn: dict[str, dict[str, str]] = backend.__dict__.setdefault("tags_by_arn", {})
    return by_arn.setdefault(arn, {})
