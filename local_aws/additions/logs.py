"""The key of a log group."""

from collections.abc import Callable
from typing import Any

from moto.logs.exceptions import ResourceNotFoundException


def associate_kms_key(responses: Any, _stock: Callable[[], Any]) -> Any:
    """Gives a log group another key; moto answers 500, and the provider retries for minutes."""
    group = responses.logs_backend.groups.get(responses._get_param("logGroupName"))
    if group is None:
        raise ResourceNotFoundException
    group.kms_key_id = responses._get_param("kmsKeyId")
    return ""
