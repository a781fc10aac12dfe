"""What each service of an environment uses of AWS's quotas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.environment.balancers import balancer_of, is_made
from modules.environment.file_systems import count_of_mounted
from modules.environment.service_endpoints import known_https_targets
from modules.environment.service_names import service_called
from modules.environment.service_steps import after_steps
from modules.environment.usage_of_databases import secrets_of_databases
from modules.environment.usage_of_texts import arn_of, uses_of_texts
from modules.language import quotas
from modules.language.kinds import Path
from modules.language.use import Use
from modules.language.value import Value
from modules.service.caller_spec import CallerSpec
from modules.service.routes_spec import balanced_ports
from modules.service.spec import ServiceSpec
from modules.service.usage import Counted, service_uses

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec


def uses_of_services(spec: EnvironmentSpec) -> Iterator[Use]:
    """Yield what each service uses of each quota."""
    callers = Counter(service_called(to) for one in spec.callers.values() for to in one.calls)
    for name, service in spec.services.items():
        service = after_steps(spec, name, service)
        counted = _counted(spec, name, callers[name])
        of_tasks, of_texts = _uses_of_tasks(name, service), uses_of_texts(spec, name, service)
        for use in (*service_uses(counted), *of_tasks, *of_texts):
            yield use.below("services", name)


def most_tasks(service: ServiceSpec) -> tuple[Path, int]:
    """Return the field with the largest number of tasks, outside of a rollout, and the number."""
    scaling = service.scaling.known
    if scaling is None:
        return ("desired_count",), service.initial_count.known
    bounds: dict[Path, int] = {("scaling", "max_capacity"): scaling.max_capacity.known}
    for name, schedule in scaling.schedules.known.items():
        bounds["scaling", "schedules", name, "max_capacity"] = schedule.max_capacity.known
    path = max(bounds, key=lambda path: bounds[path])
    return path, bounds[path]


def tasks_in_rollout(service: ServiceSpec) -> int:
    """Return the largest number of tasks, old and new ones, that run in a rollout."""
    return most_tasks(service)[1] * service.deployment_maximum_percent.known // 100


def _counted(spec: EnvironmentSpec, name: str, callers: int) -> Counted:
    service = spec.services[name]
    routes = service.routes_to(name)
    behind = {balancer_of(spec, route) for route in routes.known.values()}
    made = {name for name in spec.balancers if is_made(spec, name)}
    return counted_task(spec, service)._replace(
        callers=Value(callers),
        sources=service.ingress.length,
        callers_field=(),
        routed=balanced_ports(routes.targets).length
        + balanced_ports(routes.listener_targets).length,
        target_groups=Value(len(routes.known) + len(service.listeners.known)),
        shared_groups=Value(len(behind & made)),
    )


def counted_task(spec: EnvironmentSpec, caller: CallerSpec) -> Counted:
    """Return what decides about the use of quotas by the tasks of a service or job."""
    return Counted(
        targets=caller.egress.length
        + len(caller.calls)
        + len(caller.reads)
        + count_of_mounted(caller)
        + _https_targets(spec, caller),
        targets_field=("calls",),
        further_groups=caller.security_group_ids.length,
        secrets=Value((*map(arn_of, caller.read_secrets), *secrets_of_databases(spec, caller))),
        keys=Value(tuple(one.kms_key_arn for one in caller.read_secrets)),
    )


def _https_targets(spec: EnvironmentSpec, service: CallerSpec) -> int:
    """Return what a service reaches on port 443: the internet, or S3 and endpoints."""
    if spec.network.vpc_id.is_given or spec.reaches_internet(service):
        return len(known_https_targets(spec, service))
    return 1 + bool(spec.network.interface_endpoints.known)


def _uses_of_tasks(name: str, service: ServiceSpec) -> Iterator[Use]:
    path, most = most_tasks(service)
    tasks = Value(tasks_in_rollout(service))
    when = f"during a rollout of {most}"
    yield Use(quotas.TASKS_PER_SERVICE, tasks, path, f"tasks run {when}", "lower it")
    yield Use(
        quotas.INSTANCES_PER_SERVICE, tasks, path, f"tasks have its DNS name {when}", "lower it"
    )
    containers = quotas.CONTAINERS_PER_TASK
    yield Use(containers, Value(len(service.all_containers)), (), containers.counted)
    policies = quotas.POLICIES_PER_ROLE
    field = ("task_role_policy_arns",)
    yield Use(policies, service.task_role_policy_arns.length, field, policies.counted)
    yield from _uses_of_routes(name, service)
    if service.scaling.known is not None:
        yield Use(
            quotas.SCHEDULES_PER_TARGET,
            service.scaling.known.schedules.length,
            ("scaling", "schedules"),
            "schedules set its bounds",
            "remove some",
        )


def _uses_of_routes(name: str, service: ServiceSpec) -> Iterator[Use]:
    for key, route in service.routes_to(name).known.items():
        signs = sum(text.count(sign) for text in route.condition_texts.known for sign in "*?")
        for quota, used in {
            quotas.CONDITION_VALUES_PER_RULE: len(route.condition_values.known),
            quotas.PATTERN_SIGNS_PER_RULE: signs,
        }.items():
            yield Use(quota, Value(used), service.route_path(name, key), quota.counted)
