"""Target groups as Elastic Load Balancing judges them, and as ECS asks about them."""

import re
from collections.abc import Callable
from typing import Any

from moto.ecs.exceptions import InvalidParameterException
from moto.elbv2.exceptions import ELBClientError
from moto.elbv2.models import elbv2_backends

# Of an Application Load Balancer over HTTP. Source: CreateTargetGroup, ``Matcher``.
HEALTHY_CODES = {"HttpCode": range(200, 500), "GrpcCode": range(100)}


def create_target_group(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses success codes outside of 200 to 499, which moto keeps."""
    _judge_codes(responses)
    return stock()


def modify_target_group(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses success codes as for a new target group; keeps those of gRPC, which moto drops."""
    _judge_codes(responses)
    answer, given = stock(), responses._get_params()
    if "GrpcCode" in given.get("Matcher", {}):
        _group(responses, given["TargetGroupArn"]).matcher = given["Matcher"]
    return answer


def require_load_balancer(responses: Any) -> None:
    """Refuse a service whose target group hangs on no listener.

    Raises:
        InvalidParameterException: With the message of ECS.
    """
    backend = elbv2_backends[responses.current_account][responses.region]
    for target in responses._get_param("loadBalancers") or ():
        arn = target["targetGroupArn"]
        if not backend._any_listener_using(arn):
            raise InvalidParameterException(
                f"The target group with targetGroupArn {arn} does not have an associated load "
                "balancer."
            )


def modify_target_group_attributes(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses a slow start of an algorithm that has none, which moto keeps."""
    given = responses._get_params()
    group = _group(responses, given["TargetGroupArn"])
    wanted = {**group.attributes, **{one["Key"]: one["Value"] for one in given["Attributes"]}}
    algorithm = wanted["load_balancing.algorithm.type"]
    if int(wanted.get("slow_start.duration_seconds", 0)) and algorithm != "round_robin":
        raise ELBClientError(
            "InvalidConfigurationRequest",
            f"Slow start cannot be enabled with the load balancing algorithm '{algorithm}'",
        )
    return stock()


def _group(responses: Any, arn: str) -> Any:
    return responses.elbv2_backend.target_groups[arn]


def _judge_codes(responses: Any) -> None:
    matcher = responses._get_params().get("Matcher", {})
    kind = "GrpcCode" if "GrpcCode" in matcher else "HttpCode"
    codes, healthy = matcher.get(kind, "200"), HEALTHY_CODES[kind]
    written_well = re.fullmatch(r"\d+(-\d+)?(,\d+(-\d+)?)*", codes)
    if not written_well or any(int(code) not in healthy for code in re.findall(r"\d+", codes)):
        raise ELBClientError(
            "ValidationError",
            f"Health check matcher {kind} '{codes}' must be within '{healthy[0]}-{healthy[-1]}'",
        )
