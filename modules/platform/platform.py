"""Everything that the tables of a platform say: calls of the modules that make it."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import SecurityGroup
from modules.bindings.core import Construct
from modules.bindings.resources import for_each
from modules.frame.module_stack import ModuleStack
from modules.language.value import Value
from modules.platform import steps, task_wiring, watched, wiring
from modules.platform.calls import call, passed_on_to
from modules.platform.inputs import WholeInputs
from modules.platform.tables_spec import (
    AlarmsTable,
    CacheTable,
    Cluster,
    DatabaseTable,
    JobTable,
    LoadBalancer,
    Network,
    QueueTable,
    Route,
    SecretTable,
    ServiceTable,
    TableTable,
    TopicTable,
)


def create_platform(stack: ModuleStack, var: WholeInputs) -> None:
    """Create the platform."""
    found = {
        "addresses": task_wiring.ADDRESSES,
        "found_by_services": task_wiring.FOUND_BY_SERVICES,
    }
    for name, text in {**wiring.LOCALS, **steps.LOCALS, **found}.items():
        stack.add_override(f"locals.{name}", f"${{{text}}}")
    for noun, callers in (("service", var.services), ("job", var.jobs)):
        _create_groups(stack, noun, callers)
    _create_ground(stack)
    _create_stores(stack)
    _create_tasks(stack)
    _create_alarms(stack)


def _create_ground(stack: ModuleStack) -> None:
    shared = {"name": "var.name", "tags": "var.tags"}
    disposable = {"disposable": "var.disposable"}
    boundary = {"permissions_boundary": "var.permissions_boundary"}
    logs = {"logs": task_wiring.TASK["logs"]}
    call(
        stack,
        "logs",
        {
            **shared,
            **disposable,
            "databases": "length(var.databases) > 0",
            "web_acls": "anytrue([for one in values(var.load_balancers) : one.waf != null])",
        },
    )
    topics = (
        "[for name, topic in var.topics : local.topic_arns[name] "
        "if length(topic.subscriptions) > 0]"
    )
    call(stack, "encryption", {**shared, **disposable, "topic_arns": topics})
    call(
        stack,
        "network",
        {
            **shared,
            **boundary,
            **logs,
            "isolated_subnets": "length(var.databases) + length(var.caches) > 0",
            **passed_on_to(Network, "var.network"),
        },
        count="var.network != null ? 1 : 0",
    )
    executes = (
        "anytrue([for one in concat(values(var.services), values(var.jobs)) : "
        "one.enable_execute_command == true])"
    )
    call(
        stack,
        "cluster",
        {
            **shared,
            **disposable,
            "vpc_id": "local.network.vpc_id",
            "execute_command": f"{executes} ? {task_wiring.TASK['logs']} : null",
            **{name: f"try(var.cluster.{name}, null)" for name in Cluster.model_fields},
        },
        count="var.existing_cluster == null ? 1 : 0",
    )
    call(
        stack,
        "load_balancer",
        {
            **disposable,
            "tags": "var.tags",
            **logs,
            "name": 'each.key == "public" ? var.name : "${var.name}-${each.key}"',
            "vpc_id": "local.network.vpc_id",
            "subnet_ids": (
                "each.value.internal == true ? local.network.private_subnet_ids : "
                "local.network.public_subnet_ids"
            ),
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


def _create_stores(stack: ModuleStack) -> None:
    shared = {
        "platform": "var.name",
        "name": "each.key",
        "tags": "var.tags",
        "kms_key_arn": "module.encryption.kms_key_arn",
    }
    disposable = {"disposable": "var.disposable"}
    subscribed = (
        "[for name, topic in var.topics : local.topic_arns[name] "
        "if contains(keys(topic.subscriptions), each.key)]"
    )
    subscriptions = (
        "{ for queue, one in each.value.subscriptions : queue => { queue_arn = "
        "module.queue[queue].queue_arn, raw_message_delivery = one.raw_message_delivery } }"
    )
    call(
        stack,
        "secrets",
        {**shared, **disposable, **passed_on_to(SecretTable)},
        each="var.secrets",
    )
    call(
        stack,
        "queue",
        {**shared, "topic_arns": subscribed, **passed_on_to(QueueTable)},
        each="var.queues",
    )
    call(
        stack,
        "topic",
        {**shared, **passed_on_to(TopicTable), "subscriptions": subscriptions},
        each="var.topics",
    )
    call(
        stack,
        "database",
        {
            **disposable,
            "name": "var.name",
            "database": "each.key",
            "tags": "var.tags",
            "kms_key_arn": "module.encryption.kms_key_arn",
            "logs": task_wiring.TASK["logs"],
            "vpc_id": "local.network.vpc_id",
            "subnet_ids": "local.network.isolated_subnet_ids",
            **passed_on_to(DatabaseTable),
        },
        each="var.databases",
    )
    call(stack, "table", {**shared, **disposable, **passed_on_to(TableTable)}, each="var.tables")
    call(
        stack,
        "cache",
        {
            **shared,
            **disposable,
            "vpc_id": "local.network.vpc_id",
            "subnet_ids": "local.network.isolated_subnet_ids",
            **passed_on_to(CacheTable),
        },
        each="var.caches",
    )


def _create_tasks(stack: ModuleStack) -> None:
    own_group = "{{ id = aws_security_group.{}[each.key].id }}"
    call(
        stack,
        "service",
        {
            **passed_on_to(ServiceTable, without={"calls", "image_of", "reads", "route", "writes"}),
            **task_wiring.TASK,
            "containers": steps.CONTAINERS,
            "container_depends_on": steps.DEPENDENCIES,
            "environment": "merge(local.found_by_services[each.key], each.value.environment)",
            "namespace_id": "local.cluster.namespace_id",
            "security_group": own_group.format("service"),
            "callers": task_wiring.CALLERS,
            "load_balancer": task_wiring.load_balancer(sorted(Route.model_fields)),
        },
        each="var.services",
    )
    call(
        stack,
        "job",
        {
            **passed_on_to(JobTable, without={"before", "calls", "image_of", "reads", "writes"}),
            **task_wiring.TASK,
            "security_group": own_group.format("job"),
        },
        each="var.jobs",
    )


def _create_alarms(stack: ModuleStack) -> None:
    call(
        stack,
        "alarms",
        {
            "name": "var.name",
            "tags": "var.tags",
            "disposable": "var.disposable",
            "logs": task_wiring.TASK["logs"],
            "cluster_arn": "local.cluster.arn",
            **passed_on_to(AlarmsTable, "var.alarms"),
            **watched.WATCHED,
        },
        count="var.alarms != null ? 1 : 0",
    )


def _create_groups(stack: ModuleStack, noun: str, callers: Value[Any]) -> None:
    """Create the security groups of services or jobs, before all of them.

    A module cannot refer to another instance of itself, and services call each other.
    """
    name = "${var.name}-${each.key}"
    group = SecurityGroup(
        Construct(stack, "_groups_of_" + noun),
        noun,
        name_prefix=f"{name}-",
        description=f"Traffic of {name}",
        vpc_id="${local.network.vpc_id}",
        tags={"Name": name},
        lifecycle={"create_before_destroy": True},
    )
    for_each(group, callers.keys)
