"""Target groups as Elastic Load Balancing judges them, and as ECS asks about them."""

import re
from collections.abc import Callable
from typing import Any

from moto.ecs.exceptions import InvalidParameterException
from moto.elbv2.exceptions import ELBClientError
from moto.elbv2.models import elbv2_backends

# Of an Application Load Balancer over HTTP. Source: CreateTargetGroup, ``Matcher``.
HEALTHY_CODES = range(200, 500)


def create_target_group(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses success codes outside of 200 to 499, which moto keeps."""
    _judge_codes(responses)
    return stock()


def modify_target_group(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses success codes as for a new target group."""
    _judge_codes(responses)
    return stock()


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


def _judge_codes(responses: Any) -> None:
    codes = responses._get_params().get("Matcher", {}).get("HttpCode", "200")
    written_well = re.fullmatch(r"\d{3}(-\d{3})?(,\d{3}(-\d{3})?)*", codes)
    if not written_well or any(
        int(code) not in HEALTHY_CODES for code in re.findall(r"\d+", codes)
    ):
        raise ELBClientError(
            "ValidationError", f"Health check matcher HTTP code '{codes}' must be within '200-499'"
        )
