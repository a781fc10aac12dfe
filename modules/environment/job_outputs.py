"""The outputs of an environment that tell of its jobs: what starts one by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from modules.environment.outputs import Outputs
from modules.environment.service_names import label
from modules.environment.spec import EnvironmentSpec
from modules.frame.module_stack import Output
from modules.job.job import Job


def job_outputs(spec: EnvironmentSpec, jobs: Mapping[str, Job]) -> Outputs:
    """Yield what tells of the jobs, by name; nothing where there is none."""
    if not jobs:
        return
    for name, job in jobs.items():
        yield (
            f"{label(name)}_security_group_id",
            Output(
                job.security_group.security_group_id,
                f"Security group of the tasks of {name}, for rules of whoever they reach.",
            ),
        )
    yield (
        "jobs",
        Output(
            {name: dict(_told(spec, name, job)) for name, job in jobs.items()},
            "What starts each job by hand, as ecs:RunTask takes it, and where its log is.",
        ),
    )


def _told(spec: EnvironmentSpec, name: str, job: Job) -> Iterator[tuple[str, object]]:
    own, target = spec.jobs[name], job.target
    yield "task_definition_arn", target.task_definition_arn
    yield "subnet_ids", target.subnet_ids
    yield "security_group_ids", target.security_group_ids
    yield "assign_public_ip", own.assign_public_ip
    yield "enable_execute_command", own.enable_execute_command
    yield (
        "capacity_provider_strategy",
        [
            {"capacityProvider": provider, "weight": share.weight, "base": share.base}
            for provider, share in target.capacity_provider_strategy.known.items()
        ],
    )
    yield "log_group_name", job.task.log_group_name
    if own.timeout_seconds.is_given:
        yield "timeout_seconds", own.timeout_seconds
