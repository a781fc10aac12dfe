"""What each service of an environment uses of AWS's quotas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.language import quotas
from modules.language.data import json_bytes
from modules.language.kinds import Path
from modules.language.use import Use
from modules.language.value import Value
from modules.service.spec import SERVICE_NAME_VARIABLE, ServiceSpec
from modules.service.usage import Counted, service_uses

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec

ROLLOUT = 2
"""Times as many tasks run in a rollout, old and new ones: 200 percent."""

ARN_LENGTH = 160
"""Characters of the ARN of a secret whose name and region are as long as they may be."""


def uses_of_services(spec: EnvironmentSpec) -> Iterator[Use]:
    """Yield what each service uses of each quota."""
    callers = Counter(callee for service in spec.services.values() for callee in service.calls)
    for name, service in spec.services.items():
        counted = _counted(spec, name, callers[name])
        for use in (*service_uses(service, counted), *_uses_of_tasks(service)):
            yield use.below("services", name)


def most_tasks(service: ServiceSpec) -> tuple[Path, int]:
    """Return the field with the largest number of tasks, outside of a rollout, and the number."""
    scaling = service.scaling.known
    if scaling is None:
        return ("desired_count",), service.desired_count.known
    bounds: dict[Path, int] = {("scaling", "max_capacity"): scaling.max_capacity.known}
    for name, schedule in scaling.schedules.known.items():
        bounds["scaling", "schedules", name, "max_capacity"] = schedule.max_capacity.known
    path = max(bounds, key=lambda path: bounds[path])
    return path, bounds[path]


def _counted(spec: EnvironmentSpec, name: str, callers: int) -> Counted:
    service = spec.services[name]
    environment = {SERVICE_NAME_VARIABLE: name, **spec.callee_urls(name)}
    secrets = {reference.partition(":")[0] for reference in service.secrets.values()}
    return Counted(
        callers=Value(callers),
        callers_field=(),
        routed=service.route.is_given,
        targets=Value(len(service.calls) + spec.https_target_count),
        targets_field=("calls",),
        texts_field=(_longest_text(service),),
        environment=Value(environment) | service.environment,
        secrets=Value(service.secrets),
        secret_arns=Value(tuple(f"{secret:>{ARN_LENGTH}}" for secret in sorted(secrets))),
    )


def _longest_text(service: ServiceSpec) -> str:
    sizes = {
        field: json_bytes(getattr(service, field)).known
        for field in ("environment", "secrets", "command", "health_check_command")
    }
    return max(sizes, key=lambda field: sizes[field])


def _uses_of_tasks(service: ServiceSpec) -> Iterator[Use]:
    path, most = most_tasks(service)
    tasks = Value(most * ROLLOUT)
    when = f"during a rollout of {most}"
    yield Use(quotas.TASKS_PER_SERVICE, tasks, path, f"tasks run {when}", "lower it")
    yield Use(
        quotas.INSTANCES_PER_SERVICE, tasks, path, f"tasks have its DNS name {when}", "lower it"
    )
    yield Use(
        quotas.SECURITY_GROUPS_PER_INTERFACE,
        service.route.is_given.then(2, 1),
        (),
        "security groups belong to its tasks",
    )
    if service.scaling.known is not None:
        yield Use(
            quotas.SCHEDULES_PER_TARGET,
            service.scaling.known.schedules.length,
            ("scaling", "schedules"),
            "schedules set its bounds",
            "remove some",
        )
