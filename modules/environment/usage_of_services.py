"""What each service of an environment uses of AWS's quotas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.environment.usage_of_texts import arn_of, uses_of_texts
from modules.language import quotas
from modules.language.kinds import Path
from modules.language.use import Use
from modules.language.value import Value
from modules.service.spec import ServiceSpec
from modules.service.usage import Counted, service_uses

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec


def uses_of_services(spec: EnvironmentSpec) -> Iterator[Use]:
    """Yield what each service uses of each quota."""
    callers = Counter(callee for service in spec.services.values() for callee in service.calls)
    for name, service in spec.services.items():
        counted = _counted(spec, service, callers[name])
        of_tasks, of_texts = _uses_of_tasks(service), uses_of_texts(spec, name)
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


def _counted(spec: EnvironmentSpec, service: ServiceSpec, callers: int) -> Counted:
    endpoints = not spec.reaches_internet(service) and spec.network.interface_endpoints.known
    return Counted(
        callers=Value(callers),
        callers_field=(),
        routed=service.route.if_given(lambda route: route.ports(service.port).length, otherwise=0),
        targets=service.egress.length + len(service.calls) + 1 + bool(endpoints),
        targets_field=("calls",),
        shares_group=service.route.is_given,
        further_groups=service.security_group_ids.length,
        secrets=Value(tuple(map(arn_of, service.read_secrets))),
        keys=Value(tuple(one.kms_key_arn for one in service.read_secrets)),
    )


def _uses_of_tasks(service: ServiceSpec) -> Iterator[Use]:
    path, most = most_tasks(service)
    tasks = Value(tasks_in_rollout(service))
    when = f"during a rollout of {most}"
    yield Use(quotas.TASKS_PER_SERVICE, tasks, path, f"tasks run {when}", "lower it")
    yield Use(
        quotas.INSTANCES_PER_SERVICE, tasks, path, f"tasks have its DNS name {when}", "lower it"
    )
    route = service.route.known
    values, patterns = (
        (route.condition_values.known, route.condition_texts.known) if route else ((), ())
    )
    signs = sum(pattern.count(sign) for pattern in patterns for sign in "*?")
    for quota, used in {
        quotas.CONTAINERS_PER_TASK: len(service.all_containers),
        quotas.CONDITION_VALUES_PER_RULE: len(values),
        quotas.PATTERN_SIGNS_PER_RULE: signs,
    }.items():
        yield Use(quota, Value(used), ("route",) if values else (), quota.counted)
    if service.scaling.known is not None:
        yield Use(
            quotas.SCHEDULES_PER_TARGET,
            service.scaling.known.schedules.length,
            ("scaling", "schedules"),
            "schedules set its bounds",
            "remove some",
        )
