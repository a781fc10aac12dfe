"""What the tasks of a platform stand on: keys, network, cluster and load balancers."""

from __future__ import annotations

from modules.frame.module_stack import ModuleStack
from modules.platform import task_wiring
from modules.platform.balancers_spec import LoadBalancer, NetworkLoadBalancer
from modules.platform.calls import DISPOSABLE, NAMED, call, passed_on_to
from modules.platform.tables_spec import Cluster, Network

_SUBNETS = (
    "each.value.internal == true ? local.network.private_subnet_ids : "
    "local.network.public_subnet_ids"
)
"""Where a load balancer is."""


def create_foundation(stack: ModuleStack) -> None:
    """Create what the tasks stand on."""
    _create_keys(stack)
    _create_network(stack)
    _create_cluster(stack)
    _create_load_balancers(stack)
    _create_network_load_balancers(stack)


def _create_keys(stack: ModuleStack) -> None:
    """Create the keys of the log groups and of the data."""
    call(
        stack,
        "logs",
        {
            **NAMED,
            **DISPOSABLE,
            "databases": "length(var.databases) > 0",
            "web_acls": "anytrue([for one in values(var.load_balancers) : one.waf != null])",
        },
    )
    topics = (
        "[for name, topic in var.topics : local.topic_arns[name] "
        "if length(topic.subscriptions) > 0]"
    )
    call(stack, "encryption", {**NAMED, **DISPOSABLE, "topic_arns": topics})


def _create_network(stack: ModuleStack) -> None:
    call(
        stack,
        "network",
        {
            **NAMED,
            "permissions_boundary": "var.permissions_boundary",
            "logs": task_wiring.TASK["logs"],
            "isolated_subnets": "length(var.databases) + length(var.caches) > 0",
            **passed_on_to(Network, "var.network"),
        },
        count="var.network != null ? 1 : 0",
    )


def _create_cluster(stack: ModuleStack) -> None:
    executes = (
        "anytrue([for one in concat(values(var.services), values(var.jobs)) : "
        "one.enable_execute_command == true])"
    )
    call(
        stack,
        "cluster",
        {
            **NAMED,
            **DISPOSABLE,
            "vpc_id": "local.network.vpc_id",
            "execute_command": f"{executes} ? {task_wiring.TASK['logs']} : null",
            **{name: f"try(var.cluster.{name}, null)" for name in Cluster.model_fields},
        },
        count="var.existing_cluster == null ? 1 : 0",
    )


def _create_load_balancers(stack: ModuleStack) -> None:
    call(
        stack,
        "load_balancer",
        {
            **DISPOSABLE,
            "tags": "var.tags",
            "logs": task_wiring.TASK["logs"],
            "name": 'each.key == "public" ? var.name : "${var.name}-${each.key}"',
            "vpc_id": "local.network.vpc_id",
            "subnet_ids": _SUBNETS,
            "target_ports": (
                "sort(distinct(flatten([for name, ports in local.target_ports : ports "
                "if local.load_balancer_of[name] == each.key])))"
            ),
            "authenticates": (
                "contains([for name, one in local.authenticates : "
                "local.load_balancer_of[name] if one], each.key)"
            ),
            **passed_on_to(LoadBalancer),
        },
        each="var.load_balancers",
    )


def _create_network_load_balancers(stack: ModuleStack) -> None:
    ports = (
        "distinct(flatten([for name, at in local.network_load_balancer_of : "
        "values(var.services[name].listeners)[*].port if at == each.key]))"
    )
    call(
        stack,
        "network_load_balancer",
        {
            **DISPOSABLE,
            "tags": "var.tags",
            "name": '"${var.name}-${each.key}"',
            "vpc_id": "local.network.vpc_id",
            "subnet_ids": _SUBNETS,
            "listener_ports": ports,
            **passed_on_to(NetworkLoadBalancer),
        },
        each="var.network_load_balancers",
    )
