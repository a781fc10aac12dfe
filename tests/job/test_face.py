"""What the module makes under a condition that only Terraform knows."""

from __future__ import annotations

from modules.job.face import FACE
from modules.job.inputs import JobInputs
from tests.support.environments import app
from tests.support.synthesized import Synthesized

SCHEDULED = "${var.schedule != null ? 1 : 0}"


def module() -> Synthesized:
    return Synthesized.of(FACE.stack(app()))


def test_a_schedule_and_what_it_needs_exist_where_one_is_given() -> None:
    found = module()

    for address in (
        "aws_scheduler_schedule.this",
        "aws_scheduler_schedule_group.this",
        "aws_sqs_queue.dead_letters",
        "aws_iam_role.scheduler",
        "aws_iam_role_policy.scheduler",
    ):
        found.has(address, count=SCHEDULED)


def test_a_job_has_no_port_and_no_callers() -> None:
    fields = JobInputs.model_fields.keys()

    assert fields & {"port", "callers", "load_balancer", "namespace_id", "scaling"} == set()
