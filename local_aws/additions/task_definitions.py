"""Task definitions as ECS judges them; moto registers almost anything."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from moto.core.utils import get_service_model
from moto.ecs.exceptions import EcsClientException

from local_aws.additions.image_pulls import repository

MAX_BYTES = 64 * 1024

# Least, most and step of the memory in GiB by vCPU. Source: Amazon ECS developer guide, "Fargate
# task CPU and memory". The smallest size has half a GiB, too.
_MEMORY = {0.25: (1, 2, 1), 0.5: (1, 4, 1), 1: (2, 8, 1), 2: (4, 16, 1), 4: (8, 30, 1)}
_MEMORY |= {8: (16, 60, 4), 16: (32, 120, 8)}

_LOG_DRIVERS = {"awslogs", "awsfirelens", "splunk"}


def register_task_definition(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses what is too large, unknown to ECS or not for Fargate."""
    body = responses.body if isinstance(responses.body, str) else responses.body.decode()
    if (size := len(body.encode())) > MAX_BYTES:
        raise EcsClientException(
            f"Actual length: '{size}'. Max allowed length is '{MAX_BYTES}' bytes."
        )
    given = json.loads(body)
    model = get_service_model("ecs").operation_model("RegisterTaskDefinition")
    if unknown := next(_unknown(model.input_shape, given, ""), None):
        raise EcsClientException(f"Unknown or impossible: {unknown}")
    if "FARGATE" in given.get("requiresCompatibilities", []):
        _judge_for_fargate(given)
    return stock()


def _unknown(shape: Any, value: Any, path: str) -> Iterator[str]:
    """Yields the path of each member and each word that the API's model does not have."""
    if shape.type_name == "structure":
        for name, part in value.items():
            if name not in shape.members:
                yield f"{path}{name}"
            else:
                yield from _unknown(shape.members[name], part, f"{path}{name}.")
    elif shape.type_name == "list":
        for index, part in enumerate(value):
            yield from _unknown(shape.member, part, f"{path}{index}.")
    elif getattr(shape, "enum", ()) and value not in shape.enum:
        yield f"{path.removesuffix('.')} {value}"


def _judge_for_fargate(given: dict[str, Any]) -> None:
    if not _is_sold(given.get("cpu", ""), given.get("memory", "")):
        raise EcsClientException(
            f"No Fargate configuration exists for given values: {given.get('cpu')} CPU, "
            f"{given.get('memory')} memory."
        )
    for container in given["containerDefinitions"]:
        driver = container.get("logConfiguration", {}).get("logDriver")
        if driver and driver not in _LOG_DRIVERS:
            raise EcsClientException(f"Fargate does not support the log driver {driver}.")
        if not given.get("executionRoleArn") and (driver or repository(container["image"])):
            raise EcsClientException(
                "Fargate requires task definition to have execution role ARN to support ECR "
                "images and log drivers."
            )


def _is_sold(cpu: str, memory: str) -> bool:
    if not (cpu.isdecimal() and memory.isdecimal()):
        return False
    least, most, step = _MEMORY.get(int(cpu) / 1024, (1, 0, 1))
    sizes = [gib * 1024 for gib in range(least, most + 1, step)]
    return int(memory) in sizes or (cpu, memory) == ("256", "512")
