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

ALARMS_OF_SERVICE = 2
ALARMS_OF_ROUTE = 3
ALARMS_OF_QUEUE = 2
ALARMS_OF_DATABASE = 2


def uses_of_alarms(spec: EnvironmentSpec) -> Iterator[Use]:
    """Yield what the alarms use, if there are any, at most."""
    if alarms_of(spec) is None:
        return
    routes = sum(len(one.routes_to(name).known) for name, one in spec.services.items())
    number = (
        ALARMS_OF_SERVICE * len(spec.services)
        + ALARMS_OF_ROUTE * routes
        + ALARMS_OF_QUEUE * len(spec.queues)
        + ALARMS_OF_DATABASE * len(spec.databases)
        + sum(bool(job.schedule.is_given) for job in spec.jobs.values())
        + sum(len(one.additional_certificate_arns.known) + 1 for one in spec.balancers.values())
        + len(spec.network.availability_zones)
    )
    for quota, used in (
        (quotas.ALARMS, number),
        (quotas.EVENT_RULES, len(RULES)),
        (quotas.LOG_RESOURCE_POLICIES, 1),
    ):
        yield Use(quota, Value(used), ("alarms",), quota.counted)
