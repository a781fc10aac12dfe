"""The module ``job``."""

from __future__ import annotations

from modules.bindings.core import Construct
from modules.bindings.resources import reference
from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.job.inputs import JobInputs
from modules.job.job import Job
from modules.job.security_group import create_job_group
from modules.network.egress import allow_egress
from modules.service.module_parts import (
    module_surroundings,
    provided_by_inputs,
    task_outputs,
)


def build(stack: ModuleStack, var: JobInputs) -> Outputs:
    """Create the job."""
    around = module_surroundings(stack, var)
    scope, name = Construct(stack, "_job"), str(var.name)
    group = create_job_group(
        scope, name=name, label="job", around=around, existing=var.security_group
    )
    allow_egress(group, var.egress)
    job = Job(
        scope,
        name=name,
        spec=var,
        provided=provided_by_inputs(stack, var),
        security_group=group,
        capacity_provider_strategy=var.capacity_provider_strategy,
        around=around,
    )
    return _outputs(job)


def _outputs(job: Job) -> Outputs:
    schedule = job.schedule
    assert schedule is not None  # noqa: S101 (under a condition, in a module)
    return task_outputs(job.task, job.security_group) | {
        "family": Output(
            reference(job.task.definition, "family"), "Family of the task definition."
        ),
        "schedule_arn": Output(schedule.schedule_arn, "ARN of the schedule, or null."),
        "dead_letter_queue_arn": Output(
            schedule.dead_letter_queue_arn,
            "Queue with what Scheduler could not start, and why; or null.",
        ),
        "dead_letter_queue_url": Output(
            schedule.dead_letter_queue_url, "URL of that queue, or null."
        ),
    }


FACE = Face(
    "job",
    "One Fargate task that starts at given times or by hand, and ends, with everything that "
    "belongs to it alone: repository, log group, roles, task definition, schedule and dead-letter "
    "queue.",
    JobInputs,
    build,
    comments={
        "aws_ecs_task_definition.this.lifecycle": "The old revision stays until the schedule has "
        "left it, and for a task that runs.",
        "aws_scheduler_schedule.this.depends_on": "What a task needs to start is there before it.",
    },
)
