"""What is wrong with a job among the services of its environment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.environment.service_steps import step_problems
from modules.language.problems import Problem

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec


def job_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield the jobs that are called as a service is, or was, and those that cannot come first."""
    yield from step_problems(spec)
    owners = {
        former: name for name, service in spec.services.items() for former in service.renamed_from
    } | {name: name for name in spec.services}
    for name in spec.jobs:
        if owner := owners.get(name):
            is_called = "is" if owner == name else "was"
            yield Problem(
                ("jobs", name),
                f'is what service "{owner}" {is_called} called, and they would share names in AWS; '
                "rename the job",
            )
