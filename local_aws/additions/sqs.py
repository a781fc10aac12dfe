"""Queues: what they let others redrive to them, and the policy that a change leaves alone."""

import json
from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult

NAME = "RedriveAllowPolicy"


def get_queue_attributes(responses: Any, stock: Callable[[], Any]) -> Any:
    """Shows `RedriveAllowPolicy`, and `RedrivePolicy` without spaces, as AWS does."""
    names = responses._get_param("AttributeNames", [])
    allowed = getattr(_queue(responses), "redrive_allow_policy", None)
    if names == [NAME]:
        return ActionResult({"Attributes": {NAME: allowed} if allowed else {}})
    answer = stock()
    attributes = (answer.result or {}).get("Attributes", {})
    if "RedrivePolicy" in attributes:
        policy = json.loads(attributes["RedrivePolicy"])
        attributes["RedrivePolicy"] = json.dumps(policy, separators=(",", ":"))
    if allowed and "All" in names:
        attributes[NAME] = allowed
    return answer


def set_queue_attributes(responses: Any, stock: Callable[[], Any]) -> Any:
    """Keeps the policy of a queue of which something else changes; moto drops it."""
    queue = _queue(responses)
    policy = queue.policy
    answer = stock()
    if "Policy" not in responses._get_param("Attributes", {}):
        queue.policy = policy
    return answer


def _queue(responses: Any) -> Any:
    return responses.sqs_backend.get_queue(responses._get_queue_name())
