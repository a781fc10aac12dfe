"""Tags as AWS judges them in every service; moto keeps whatever it is given."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from moto.core.exceptions import ServiceException
from moto.core.responses import ActionResult, BaseResponse

# Source: AWS General Reference, "Tagging your AWS resources", tag naming limits.
MOST = 50
_KEY = re.compile(r"[\w .:/=+@-]{1,128}")
_VALUE = re.compile(r"[\w .:/=+@-]{0,256}")

_CODES = {
    "ec2": "InvalidParameterValue",
    "ecr": "InvalidTagParameterException",
    "ecs": "InvalidParameterException",
    "iam": "InvalidInput",
    "kms": "TagException",
    "logs": "InvalidParameterException",
    "secretsmanager": "InvalidParameterException",
    "servicediscovery": "InvalidInput",
}

_stock = BaseResponse.call_action


class TagsRefusedError(ServiceException):
    """Tags that AWS refuses. A class of our own: moto takes its own for errors of a service."""


def judge_tags() -> None:
    """Lets every action that carries tags refuse those that AWS refuses.

    S3 answers by another way in moto, and judges its tags itself.
    """
    BaseResponse.call_action = _call_action  # type: ignore[method-assign,assignment]


def _call_action(responses: BaseResponse) -> Any:
    for tags in _lists_of_tags(_parameters(responses)):
        if problem := _problem(tags, case_counts=responses.service_name != "iam"):
            code = _CODES.get(str(responses.service_name), "ValidationException")
            status, headers, body = responses.serialized(
                ActionResult(TagsRefusedError(code, problem))
            )
            return status, {**headers, "status": status}, body
    return _stock(responses)


def _parameters(responses: BaseResponse) -> Any:
    if responses.automated_parameter_parsing:
        return responses.params
    try:
        return json.loads(responses.body)
    except (ValueError, TypeError):
        return responses._get_params()


def _lists_of_tags(given: Any) -> Iterator[list[tuple[str, str]]]:
    """Yields the tags of each resource in a call, however its service writes them."""
    if isinstance(given, list):
        for item in given:
            yield from _lists_of_tags(item)
    elif isinstance(given, Mapping):
        for name, value in given.items():
            if name.lower() in ("tag", "tags"):
                yield _pairs(value)
            else:
                yield from _lists_of_tags(value)


def _pairs(tags: Any) -> list[tuple[str, str]]:
    if isinstance(tags, Mapping):
        return [(str(key), str(value or "")) for key, value in tags.items()]
    pairs = [
        {name.lower().removeprefix("tag"): str(value or "") for name, value in tag.items()}
        for tag in tags or []
        if isinstance(tag, Mapping)
    ]
    return [(pair.get("key", ""), pair.get("value", "")) for pair in pairs]


def _problem(tags: list[tuple[str, str]], *, case_counts: bool) -> str:
    keys = [key if case_counts else key.lower() for key, _ in tags]
    if len(tags) > MOST:
        return f"{len(tags)} tags; a resource has {MOST} at most"
    if len(set(keys)) < len(keys):
        return "Duplicate tag keys found" + ("" if case_counts else "; keys ignore case")
    for key, value in tags:
        if key.lower().startswith("aws:"):
            return f"Tag keys starting with 'aws:' are reserved for internal use: {key}"
        if not _KEY.fullmatch(key) or not _VALUE.fullmatch(value):
            return f"The tag {key!r} = {value!r} has characters or a length that are not allowed"
    return ""
