"""Everything that the tables of a platform say: calls of the modules that make it."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import SecurityGroup
from modules.bindings.core import Construct
from modules.bindings.resources import for_each
from modules.frame.module_stack import ModuleStack
from modules.language.value import Value
from modules.platform import steps, task_wiring, watched, wiring
from modules.platform.balancers_spec import Route
from modules.platform.calls import DISPOSABLE, NAMED, call, passed_on_to
from modules.platform.foundation import create_foundation
from modules.platform.inputs import WholeInputs
from modules.platform.stores import create_stores
from modules.platform.tables_spec import AlarmsTable, JobTable, ServiceTable


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
    create_foundation(stack)
    create_stores(stack)
    _create_tasks(stack)
    _create_alarms(stack)


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
            "network_load_balancer": (
                "contains(keys(local.network_load_balancer_of), each.key) ? "
                "local.network_load_balancers[local.network_load_balancer_of[each.key]] : null"
            ),
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
            **NAMED,
            **DISPOSABLE,
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
