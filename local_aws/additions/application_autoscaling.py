"""Tags of scalable targets: the provider reads them after every create."""

import json
from collections.abc import Callable
from typing import Any

from local_aws.additions import schedules


def register_scalable_target(responses: Any, stock: Callable[[], Any]) -> Any:
    """Keeps ``Tags``, which moto drops."""
    answer = stock()
    _tags(responses, json.loads(answer)["ScalableTargetARN"]).update(
        responses._get_param("Tags") or {}
    )
    return answer


def deregister_scalable_target(responses: Any, stock: Callable[[], Any]) -> Any:
    """Forgets the tags with their target, so that a target of the same ARN starts without."""
    backend = responses.applicationautoscaling_backend
    dimension = responses._get_param("ScalableDimension")
    target = backend.targets.get(dimension, {}).get(responses._get_param("ResourceId"))
    answer = stock()
    _tags(responses, target.arn).clear()
    return answer


def put_scheduled_action(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses a schedule that is none and a time zone that does not exist; moto keeps both."""
    schedules.judge(responses._get_param("Schedule"), responses._get_param("Timezone"))
    return stock()


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


def _tags(responses: Any, arn: str) -> dict[str, str]:
    """The tags of one target, kept beside moto's own data so that a reset of moto drops both."""
    backend = responses.applicationautoscaling_backend
    by_arn: dict[str, dict[str, str]] = backend.__dict__.setdefault("tags_by_arn", {})
    return by_arn.setdefault(arn, {})
