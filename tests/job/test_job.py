"""What a job is made of."""

from __future__ import annotations

import json
from typing import Any

import pytest

from modules.language.problems import SpecError
from tests.job.given import NIGHTLY, REPORT
from tests.support.environments import environment, synthesized
from tests.support.synthesized import Synthesized

CLUSTER = "${aws_ecs_cluster.this.arn}"
OF_ACCOUNT = (
    "${data.aws_partition.partition.partition}:ecs:${data.aws_region.region.id}:"
    "${data.aws_caller_identity.current.account_id}"
)


def of_the_job(found: Synthesized) -> list[str]:
    return [one for one in found.addresses() if one.partition(".")[2].startswith("report")]


def policy_of(found: Synthesized, address: str, argument: str = "policy") -> list[dict[str, Any]]:
    statements: list[dict[str, Any]] = json.loads(found.resource(address)[argument])["Statement"]
    return statements


def test_the_least_job_is_exactly_these_resources() -> None:
    assert of_the_job(synthesized(environment(REPORT))) == [
        "aws_cloudwatch_log_group.report",
        "aws_ecr_lifecycle_policy.report",
        "aws_ecr_repository.report",
        "aws_ecs_task_definition.report",
        "aws_iam_role.report_execution",
        "aws_iam_role.report_task",
        "aws_iam_role_policy.report_execution",
        "aws_security_group.report",
        "aws_vpc_security_group_egress_rule.report_to_internet",
    ]


def test_a_disposable_environment_keeps_nothing_of_what_a_job_had() -> None:
    shared = {"jobs.report.image_of": "web", "services.web.image": ":1"}

    kept = synthesized(environment(shared)).json["removed"]
    assert "aws_ecr_repository.report" in [one["from"] for one in kept]
    assert "removed" not in synthesized(environment(shared, {"disposable": True})).json


def test_nobody_connects_to_a_job() -> None:
    found = synthesized(environment(REPORT))
    [container] = json.loads(
        found.resource("aws_ecs_task_definition.report")["container_definitions"]
    )

    assert "portMappings" not in container
    assert not [one for one in found.addresses() if "into_report" in one]


def test_a_schedule_starts_the_task_that_is_deployed() -> None:
    found = synthesized(environment(NIGHTLY))
    target = found.resource("aws_scheduler_schedule.report")["target"]

    assert target["arn"] == CLUSTER
    assert target["dead_letter_config"] == {"arn": "${aws_sqs_queue.report_dead_letters.arn}"}
    parameters = target["ecs_parameters"]
    assert parameters["task_definition_arn"] == "${aws_ecs_task_definition.report.arn}"
    assert parameters["task_count"] == 1
    found.has("aws_sqs_queue.report_dead_letters", sqs_managed_sse_enabled=True)


def test_the_role_of_a_schedule_may_start_this_family_on_this_cluster_and_no_more() -> None:
    found = synthesized(environment(NIGHTLY))

    run, tag, roles, letters = policy_of(found, "aws_iam_role_policy.report_scheduler")
    assert run["Action"] == "ecs:RunTask"
    family = "task-definition/${aws_ecs_task_definition.report.family}:*"
    assert run["Resource"] == f"arn:{OF_ACCOUNT}:{family}"
    assert run["Condition"] == {"ArnEquals": {"ecs:cluster": CLUSTER}}
    assert tag["Action"] == "ecs:TagResource"
    assert tag["Resource"] == f"arn:{OF_ACCOUNT}:task/${{aws_ecs_cluster.this.name}}/*"
    assert tag["Condition"] == {"StringEquals": {"ecs:CreateAction": "RunTask"}}
    assert roles["Action"] == "iam:PassRole"
    assert roles["Resource"] == [
        "${aws_iam_role.report_execution.arn}",
        "${aws_iam_role.report_task.arn}",
    ]
    assert roles["Condition"] == {
        "StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}
    }
    assert (letters["Action"], letters["Resource"]) == (
        "sqs:SendMessage",
        "${aws_sqs_queue.report_dead_letters.arn}",
    )


def test_only_the_schedules_of_the_job_assume_its_role() -> None:
    found = synthesized(environment(NIGHTLY))

    [trust] = policy_of(found, "aws_iam_role.report_scheduler", "assume_role_policy")
    assert trust["Principal"] == {"Service": "scheduler.amazonaws.com"}
    assert trust["Condition"] == {
        "StringEquals": {"aws:SourceAccount": "${data.aws_caller_identity.current.account_id}"},
        "ArnLike": {"aws:SourceArn": "${aws_scheduler_schedule_group.report.arn}"},
    }


def test_a_job_runs_the_image_of_a_service_whose_repository_keeps_it() -> None:
    digest = f"@sha256:{'a' * 64}"
    given = {"jobs.report.image_of": "web"}
    found = synthesized(environment(given, {"jobs.report.image": digest}))

    assert "aws_ecr_repository.report" not in found.addresses()
    assert f"${{aws_ecr_repository.web.repository_url}}{digest}" in str(
        found.resource("aws_ecs_task_definition.report")["container_definitions"]
    )
    # A lifecycle policy would expire it, since it has no tag.
    assert "aws_ecr_lifecycle_policy.web" in synthesized(environment()).addresses()
    assert "aws_ecr_lifecycle_policy.web" not in found.addresses()


def test_a_job_that_got_the_image_of_a_service_leaves_its_own_images_in_aws() -> None:
    found = synthesized(environment({"jobs.report.image_of": "web"}))

    assert {"from": "aws_ecr_repository.report", "lifecycle": {"destroy": False}} in found.json[
        "removed"
    ]


def test_the_rules_of_a_job_move_along_with_a_renamed_service() -> None:
    calls = {**REPORT, "jobs.report.calls": {"web": "asks"}}
    found = synthesized(environment(calls, {"services.web.renamed_from": "site"}))

    rule = "aws_vpc_security_group_egress_rule"
    assert {"from": f"{rule}.report_to_site", "to": f"{rule}.report_to_web"} in found.json["moved"]


def test_a_job_is_told_where_its_callees_are() -> None:
    found = synthesized(environment({**REPORT, "jobs.report.calls": {"web": "asks"}}))

    assert "http://web.shop.local:8080" in str(
        found.resource("aws_ecs_task_definition.report")["container_definitions"]
    )


def test_tasks_with_public_addresses_run_in_public_subnets_however_they_start() -> None:
    public = {"jobs.report.assign_public_ip": True, "jobs.report.waivers.public_ip": "no NAT"}
    found = synthesized(environment(NIGHTLY, public))

    parameters = found.resource("aws_scheduler_schedule.report")["target"]["ecs_parameters"]
    network, told = parameters["network_configuration"], found.json["output"]["jobs"]["value"]
    subnets = "${values(aws_subnet.public)[*].id}"
    assert (network["assign_public_ip"], network["subnets"]) == (True, subnets)
    by_hand = told["report"]
    assert (by_hand["assign_public_ip"], by_hand["subnet_ids"]) == (True, subnets)


def test_an_environment_without_jobs_says_nothing_of_them() -> None:
    assert "jobs" not in synthesized(environment()).json["output"]


def test_a_job_asks_for_the_subnets_of_a_network_that_exists_as_a_service_does() -> None:
    public = {"assign_public_ip": True, "waivers": {"public_ip": {"reason": "no NAT"}}}
    given = {"vpc_id": "vpc-00000000000000001", "public_subnet_ids": ["subnet-00000000000000001"]}

    with pytest.raises(SpecError, match='since tasks of "report" run in private subnets'):
        environment(REPORT, {"network": given, "services.web": public})
