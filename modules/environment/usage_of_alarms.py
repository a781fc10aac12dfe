"""What the alarms of an environment use of AWS's quotas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.alarms.spec import RULES
from modules.environment.alarms_spec import alarms_of
from modules.language import quotas
from modules.language.use import Use
from modules.language.value import Value

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec
    from modules.service.spec import ServiceSpec

ALARMS_OF_SERVICE = 2
ALARMS_OF_ROUTE = 3
ALARMS_OF_QUEUE = 2
ALARMS_OF_DATABASE = 2
ALARMS_OF_ZERO = 2
"""Alarms that start the first task of a queue's consumer, and end the last."""

ALARMS_OF_TARGET = 2
"""Alarms that AWS makes for each target, one above it and one below."""


def uses_of_alarms(spec: EnvironmentSpec) -> Iterator[Use]:
    """Yield what the alarms use, and those by which services are scaled, at most."""
    scaled = sum(_alarms_of_scaling(one) for one in spec.services.values())
    own = 0 if alarms_of(spec) is None else _own_alarms(spec)
    yield Use(quotas.ALARMS, Value(own + scaled), ("services",), quotas.ALARMS.counted)
    if own:
        for quota, used in ((quotas.EVENT_RULES, len(RULES)), (quotas.LOG_RESOURCE_POLICIES, 1)):
            yield Use(quota, Value(used), ("alarms",), quota.counted)


def _own_alarms(spec: EnvironmentSpec) -> int:
    routes = sum(len(one.routes_to(name).known) for name, one in spec.services.items())
    return (
        ALARMS_OF_SERVICE * len(spec.services)
        + ALARMS_OF_ROUTE * routes
        + ALARMS_OF_QUEUE * len(spec.queues)
        + ALARMS_OF_DATABASE * len(spec.databases)
        + sum(bool(job.schedule.is_given) for job in spec.jobs.values())
        + sum(len(one.additional_certificate_arns.known) + 1 for one in spec.balancers.values())
        + len(spec.network.availability_zones)
    )


def _alarms_of_scaling(service: ServiceSpec) -> int:
    scaling = service.scaling.known
    if scaling is None:
        return 0
    targets = (
        bool(scaling.cpu_target_percent.known)
        + bool(scaling.memory_target_percent.known)
        + scaling.requests_per_target.is_given.known
        + scaling.acceptable_backlog_per_task.is_given.known
        + len(scaling.custom_metrics)
    )
    steps = len(scaling.step_policies)
    if scaling.acceptable_backlog_per_task.is_given and scaling.min_capacity.known == 0:
        steps += ALARMS_OF_ZERO
    return ALARMS_OF_TARGET * targets + steps
