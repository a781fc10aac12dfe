"""The scheme of a load balancer."""

from collections.abc import Callable
from typing import Any


def create_load_balancer(_responses: Any, stock: Callable[[], Any]) -> Any:
    """Fills in ``internet-facing`` where no scheme is given, as Elastic Load Balancing does."""
    answer = stock()
    for load_balancer in answer.result["LoadBalancers"]:
        load_balancer.scheme = load_balancer.scheme or "internet-facing"
    return answer
