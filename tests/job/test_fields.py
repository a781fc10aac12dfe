"""What each field of a job moves, and nothing else."""

from __future__ import annotations

import pytest

from modules.job.schedule_spec import ScheduledSpec
from modules.job.spec import JobSpec
from modules.service.caller_spec import CallerSpec
from tests.job.given import NIGHTLY, REPORT
from tests.support.moves import Move, untested

CONTAINER = "aws_ecs_task_definition.report.container_definitions.report"
WEB = "aws_ecs_task_definition.web.container_definitions"
SCHEDULE = "aws_scheduler_schedule.report"
TOLD = "output.jobs.value.report"
OUT = "aws_vpc_security_group_egress_rule.report_to_web"
INTO = "aws_vpc_security_group_ingress_rule.report_into_web"
WAIVER = {"root_user": {"reason": "why"}}
AS_ROOT = {**REPORT, "jobs.report.user": "0", "jobs.report.waivers": WAIVER}

_NAMED = {
    f"aws_{kind}.report.name"
    for kind in (
        "cloudwatch_log_group",
        "ecr_repository",
        "scheduler_schedule",
        "scheduler_schedule_group",
    )
}
NAMES = {
    *_NAMED,
    *(f"aws_iam_role.report_{role}.name" for role in ("execution", "scheduler", "task")),
    *(f"aws_security_group.report.{one}" for one in ("description", "name_prefix", "tags.Name")),
    "aws_ecs_task_definition.report.family",
    "aws_sqs_queue.report_dead_letters.name",
}
"""What a job is called in AWS."""

MOVES = [
    Move("jobs.report.image", "example.com/report:2", {f"{CONTAINER}.image"}, REPORT),
    Move(
        "jobs.report.schedule",
        "rate(15 minutes)",
        {
            "+aws_iam_role.report_scheduler",
            "+aws_iam_role_policy.report_scheduler",
            f"+{SCHEDULE}",
            "+aws_scheduler_schedule_group.report",
            "+aws_sqs_queue.report_dead_letters",
        },
        REPORT,
    ),
    Move("jobs.report.schedule", "rate(15 minutes)", {f"{SCHEDULE}.schedule_expression"}, NIGHTLY),
    Move(
        "jobs.report.timezone",
        "Europe/Berlin",
        {f"{SCHEDULE}.schedule_expression_timezone"},
        NIGHTLY,
    ),
    Move(
        "jobs.report.maximum_retry_attempts",
        3,
        {f"{SCHEDULE}.target.retry_policy.maximum_retry_attempts"},
        NIGHTLY,
    ),
    Move(
        "jobs.report.before",
        ["web"],
        {f"+{WEB}.report", f"+{WEB}.web.dependsOn"},
        REPORT,
    ),
    Move("jobs.report.timeout_seconds", 3600, {f"+{TOLD}.timeout_seconds"}, REPORT),
    Move(
        "jobs.report.waivers",
        {"root_user": {"reason": "another"}},
        {"output.waivers.value.jobs.report.waivers.root_user"},
        AS_ROOT,
    ),
    Move(
        "jobs.report.calls",
        {"web": "asks"},
        {
            f"+{OUT}",
            f"+{INTO}",
            f"+{CONTAINER}.environment.WEB_URL",
            f"{SCHEDULE}.depends_on",
            "aws_ecs_service.web.depends_on",
        },
        NIGHTLY,
    ),
    Move("jobs.report.renamed_from", "nightly", NAMES, NIGHTLY),
    Move(
        "jobs.report.capacity_provider_strategy",
        {"FARGATE_SPOT": {"weight": 1}},
        {
            f"{SCHEDULE}.target.ecs_parameters.capacity_provider_strategy.0.base",
            f"{SCHEDULE}.target.ecs_parameters.capacity_provider_strategy.0.capacity_provider",
            f"{TOLD}.capacity_provider_strategy.0.base",
            f"{TOLD}.capacity_provider_strategy.0.capacityProvider",
        },
        NIGHTLY,
    ),
]


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_each_field_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_of_a_job_alone_is_left_out() -> None:
    of_services_too = CallerSpec.model_fields.keys() - vars(JobSpec)["__annotations__"].keys()

    assert untested(JobSpec, "jobs.report", MOVES) <= of_services_too
    assert untested(ScheduledSpec, "jobs.report", MOVES) <= of_services_too
