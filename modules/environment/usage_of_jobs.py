"""What each job of an environment uses of AWS's quotas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.environment.usage_of_services import counted_task
from modules.environment.usage_of_texts import uses_of_texts
from modules.language import quotas
from modules.language.use import Use
from modules.language.value import Value
from modules.service.usage import task_uses

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec


def uses_of_jobs(spec: EnvironmentSpec) -> Iterator[Use]:
    """Yield what each job uses of each quota, and what all of them do."""
    for name, job in spec.jobs.items():
        containers = quotas.CONTAINERS_PER_TASK
        for use in (
            *task_uses(counted_task(spec, job)),
            Use(containers, Value(len(job.all_containers)), (), containers.counted),
            *uses_of_texts(spec, name, job),
        ):
            yield use.below("jobs", name)
    groups = quotas.SCHEDULE_GROUPS
    scheduled = sum(job.schedule.is_given.known for job in spec.jobs.values())
    yield Use(groups, Value(scheduled), ("jobs",), groups.counted)
