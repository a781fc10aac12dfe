"""Scheme, ARN and protection of a load balancer, and listeners that are asked for twice."""

from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.elbv2.exceptions import ELBClientError


def create_load_balancer(responses: Any, stock: Callable[[], Any]) -> Any:
    """Fills in ``internet-facing`` where no scheme is given, as Elastic Load Balancing does.

    The ARN of one of networks says ``net``; moto gives all of them that of one of applications.
    """
    answer, backend = stock(), responses.elbv2_backend
    for load_balancer in answer.result["LoadBalancers"]:
        load_balancer.scheme = load_balancer.scheme or "internet-facing"
        if load_balancer.type == "network":
            former = load_balancer.arn
            load_balancer.arn = former.replace(":loadbalancer/app/", ":loadbalancer/net/")
            backend.load_balancers[load_balancer.arn] = backend.load_balancers.pop(former)
            backend.tagging_service.copy_tags(former, load_balancer.arn)
            backend.tagging_service.delete_all_tags_for_resource(former)
    return answer


def delete_load_balancer(responses: Any, stock: Callable[[], Any]) -> Any:
    """Refuses a load balancer whose deletion protection is on; moto deletes it all the same."""
    arn = responses._get_param("LoadBalancerArn")
    balancer = responses.elbv2_backend.load_balancers.get(arn)
    if balancer and balancer.attrs.get("deletion_protection.enabled") == "true":
        raise ELBClientError(
            "OperationNotPermitted",
            f"Load balancer '{arn}' cannot be deleted because deletion protection is enabled",
        )
    return stock()


def create_listener(responses: Any, stock: Callable[[], Any]) -> Any:
    """Answers a repeated call with the listener that is there: on AWS the call is idempotent.

    Clients repeat a call whose answer is late. moto looks for a taken port among ARNs, finds none,
    and makes a second listener.
    """
    balancer = responses.elbv2_backend.load_balancers.get(responses._get_param("LoadBalancerArn"))
    port = str(responses._get_param("Port"))
    for listener in balancer.listeners.values() if balancer else ():
        if str(listener.port) == port:
            return ActionResult({"Listeners": [listener]})
    return stock()
