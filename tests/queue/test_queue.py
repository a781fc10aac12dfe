"""What a queue is made of, who may use it, and how its consumers are scaled."""

from __future__ import annotations

import json
from typing import Any

import pytest

from modules.language.names import LIMITS
from tests.support.environments import environment, least
from tests.support.synthesized import Synthesized

KEY = "${aws_kms_key.data.arn}"
ARN = "${aws_sqs_queue.shipments.arn}"
SHIPMENTS: dict[str, Any] = {"queues.shipments": {}}
ASLEEP: dict[str, Any] = {
    **SHIPMENTS,
    "services.web.consumes": {"shipments": "ships"},
    "services.web.scaling": {"min_capacity": 0, "acceptable_backlog_per_task": 100},
}
STEPS = ("aws_appautoscaling_policy", "aws_cloudwatch_metric_alarm")


def statements(found: Synthesized, address: str) -> list[dict[str, Any]]:
    given: list[dict[str, Any]] = json.loads(found.resource(address)["policy"])["Statement"]
    return given


def test_a_queue_is_encrypted_with_the_key_of_the_environment_and_so_is_what_failed() -> None:
    found = least(SHIPMENTS)

    for name in ("shipments", "shipments_dlq"):
        found.has(f"aws_sqs_queue.{name}", kms_master_key_id=KEY)
        assert "sqs_managed_sse_enabled" not in found.resource(f"aws_sqs_queue.{name}")


def test_the_dead_letter_queue_keeps_messages_longest_and_takes_them_from_its_queue_alone() -> None:
    found = least(SHIPMENTS)

    assert found.resource("aws_sqs_queue.shipments_dlq")["message_retention_seconds"] == 1209600
    redrive = json.loads(found.resource("aws_sqs_queue.shipments")["redrive_policy"])
    assert redrive == {
        "deadLetterTargetArn": "${aws_sqs_queue.shipments_dlq.arn}",
        "maxReceiveCount": 5,
    }
    allowed = found.resource("aws_sqs_queue_redrive_allow_policy.shipments_dlq")
    assert json.loads(allowed["redrive_allow_policy"]) == {
        "redrivePermission": "byQueue",
        "sourceQueueArns": [ARN],
    }


def test_nobody_uses_a_queue_without_tls_and_no_topic_sends_into_it_unless_it_subscribes() -> None:
    [tls] = statements(least(SHIPMENTS), "aws_sqs_queue_policy.shipments")

    assert (tls["Effect"], tls["Action"], tls["Resource"]) == ("Deny", "sqs:*", ARN)
    assert tls["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}


def test_the_longest_names_of_queues_fit() -> None:
    longest = {"project": "p" * 16, "name": "e" * 16, f"queues.{'q' * 32}": {"fifo_queue": True}}
    names = [queue["name"] for queue in least(longest).json["resource"]["aws_sqs_queue"].values()]

    assert max(map(len, names)) == 75 <= LIMITS["aws_sqs_queue"]
    assert all(name.endswith(f"-{'e' * 16}.fifo") for name in names)


def test_a_consumer_may_receive_from_this_queue_with_its_key_and_no_more() -> None:
    found = least({**SHIPMENTS, "services.web.consumes": {"shipments": "ships"}})
    receive, decrypt = statements(found, "aws_iam_role_policy.web_task_messages")

    assert receive["Action"] == [
        "sqs:ChangeMessageVisibility",
        "sqs:DeleteMessage",
        "sqs:GetQueueAttributes",
        "sqs:GetQueueUrl",
        "sqs:ReceiveMessage",
    ]
    assert receive["Resource"] == ARN
    assert (decrypt["Action"], decrypt["Resource"]) == ("kms:Decrypt", KEY)
    assert decrypt["Condition"] == {"StringEquals": {"kms:EncryptionContext:aws:sqs:arn": [ARN]}}


def test_a_job_sends_into_a_queue_and_finds_it_as_a_service_does() -> None:
    job = {"image": "example.com/report:1", "publishes": {"shipments": "asks"}}
    found = least({**SHIPMENTS, "jobs.report": job})
    send, encrypt = statements(found, "aws_iam_role_policy.report_task_messages")

    assert send["Action"] == ["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage"]
    assert (send["Resource"], encrypt["Resource"]) == (ARN, KEY)
    assert encrypt["Action"] == ["kms:Decrypt", "kms:GenerateDataKey"]
    definition = found.resource("aws_ecs_task_definition.report")["container_definitions"]
    variable = {"name": "SHIPMENTS_URL", "value": "${aws_sqs_queue.shipments.url}"}
    assert variable in json.loads(definition)[0]["environment"]


def test_the_owner_of_a_role_that_exists_allows_the_use_of_queues() -> None:
    role = {"arn": "arn:aws:iam::123456789012:role/worker"}
    consumes = {"shipments": "ships"}
    found = least({**SHIPMENTS, "services.web.consumes": consumes, "services.web.task_role": role})

    assert "aws_iam_role_policy.web_task_messages" not in found.addresses()


def test_a_backlog_is_what_waits_in_all_queues_for_each_running_task() -> None:
    found = least(
        {
            **ASLEEP,
            "queues.late-orders": {"fifo_queue": True},
            "services.web.consumes": {"shipments": "ships", "late-orders": "catches up"},
        }
    )
    policy = found.resource("aws_appautoscaling_policy.web_backlog")
    tracking = policy["target_tracking_scaling_policy_configuration"]
    *queues, tasks, backlog = tracking["customized_metric_specification"]["metrics"]

    assert tracking["target_value"] == 100
    assert [queue["id"] for queue in queues] == ["visible_late_orders", "visible_shipments"]
    assert tasks["metric_stat"]["metric"]["metric_name"] == "RunningTaskCount"
    assert backlog["expression"] == (
        "(FILL(visible_late_orders, 0) + FILL(visible_shipments, 0) + 0.001) "
        "/ IF(FILL(tasks, 0) > 0, FILL(tasks, 0), 1)"
    )


def test_from_zero_the_first_task_starts_when_a_message_waits() -> None:
    found = least(ASLEEP)
    alarm = found.resource("aws_cloudwatch_metric_alarm.web_from_zero")

    assert alarm["alarm_actions"] == ["${aws_appautoscaling_policy.web_from_zero.arn}"]
    assert (alarm["comparison_operator"], alarm["threshold"]) == ("GreaterThanThreshold", 0)
    assert alarm["metric_query"][-1]["expression"] == (
        "IF(FILL(tasks, 0) == 0, FILL(visible_shipments, 0), 0)"
    )
    step = found.resource("aws_appautoscaling_policy.web_from_zero")
    configuration = step["step_scaling_policy_configuration"]
    assert configuration["adjustment_type"] == "ChangeInCapacity"
    assert configuration["step_adjustment"] == [
        {"metric_interval_lower_bound": "0", "scaling_adjustment": 1}
    ]


def test_to_zero_the_last_task_ends_when_nothing_waits_or_is_worked_on() -> None:
    found = least(ASLEEP)
    alarm = found.resource("aws_cloudwatch_metric_alarm.web_to_zero")

    assert alarm["evaluation_periods"] == 5
    assert alarm["metric_query"][-1]["expression"] == (
        "FILL(visible_shipments, 0) + FILL(in_flight_shipments, 0)"
    )
    step = found.resource("aws_appautoscaling_policy.web_to_zero")
    configuration = step["step_scaling_policy_configuration"]
    assert configuration["adjustment_type"] == "ExactCapacity"
    assert configuration["step_adjustment"] == [
        {"metric_interval_upper_bound": "0", "scaling_adjustment": 0}
    ]


@pytest.mark.parametrize(
    ("scaling", "steps"),
    [
        ({}, {"from_zero", "to_zero"}),
        ({"disable_scale_in": True}, {"from_zero"}),
        ({"min_capacity": 1}, set()),
    ],
)
def test_a_step_exists_where_it_leads_somewhere(scaling: dict[str, Any], steps: set[str]) -> None:
    both = {**ASLEEP["services.web.scaling"], **scaling}
    found = least({**ASLEEP, "services.web.scaling": both}).addresses()

    assert {step for step in ("from_zero", "to_zero") if f"{STEPS[0]}.web_{step}" in found} == steps
    assert {step for step in ("from_zero", "to_zero") if f"{STEPS[1]}.web_{step}" in found} == steps


def test_an_environment_without_queues_says_nothing_of_them() -> None:
    found = least()

    assert found.json["output"].keys() & {"queues", "topics"} == set()
    assert environment().topics_of("shipments") == ()
