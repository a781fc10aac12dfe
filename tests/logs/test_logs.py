"""Logs are encrypted with a key that only CloudWatch Logs may use, for these groups alone."""

import json

from modules.logs.spec import LogsSpec
from tests.support.environments import least
from tests.support.moves import Move, untested
from tests.support.synthesized import Synthesized

MOVES = [
    Move(
        "logs.retention_days",
        365,
        {
            "aws_cloudwatch_log_group.web.retention_in_days",
            "aws_cloudwatch_log_group.flow_logs.retention_in_days",
        },
    )
]


def test_each_service_and_the_network_have_an_encrypted_group_for_30_days(
    dev: Synthesized,
) -> None:
    names = {
        "api_gateway": "/ecs/payment-dev/api-gateway",
        "payment_processor": "/ecs/payment-dev/payment-processor",
        "fraud_detector": "/ecs/payment-dev/fraud-detector",
        "flow_logs": "/vpc/payment-dev/flow-logs",
    }
    dev.only("aws_cloudwatch_log_group", *names)
    for label, name in names.items():
        assert dev.resource(f"aws_cloudwatch_log_group.{label}") == {
            "name": name,
            "kms_key_id": "${aws_kms_key.logs.arn}",
            "retention_in_days": 30,
            # Until its policy is there, CloudWatch Logs may not use the key.
            "depends_on": ["aws_kms_key_policy.logs"],
        }


def test_cloudwatch_logs_may_use_the_key_for_this_environment_s_groups_alone(
    dev: Synthesized,
) -> None:
    region = "${data.aws_region.region.id}"
    groups = (
        "arn:${data.aws_partition.partition.partition}:logs:"
        f"{region}:${{data.aws_caller_identity.current.account_id}}:log-group:"
    )

    statements = dev.statements("aws_kms_key_policy.logs")

    assert sorted(statements) == ["Administration", "CloudWatchLogs"]
    assert statements["CloudWatchLogs"] == {
        "Effect": "Allow",
        "Principal": {"Service": f"logs.{region}.amazonaws.com"},
        "Action": [
            "kms:Encrypt",
            "kms:Decrypt",
            "kms:ReEncrypt*",
            "kms:GenerateDataKey*",
            "kms:DescribeKey",
        ],
        "Resource": "*",
        "Condition": {
            "ArnLike": {
                "kms:EncryptionContext:aws:logs:arn": [
                    f"{groups}/aws/events/payment-dev/*",
                    f"{groups}/ecs/payment-dev/*",
                    f"{groups}/vpc/payment-dev/*",
                ]
            }
        },
    }


def test_the_key_is_rotated_and_has_an_alias(dev: Synthesized) -> None:
    dev.has("aws_kms_key.logs", enable_key_rotation=True)
    dev.has("aws_kms_alias.logs", name="alias/payment-logs-dev")


def test_the_region_is_asked_for_and_written_down_only_for_the_provider_and_zones() -> None:
    found = least(
        {
            "region": "eu-west-1",
            "network.availability_zones": ["eu-west-1a", "eu-west-1b"],
            "network.interface_endpoints": ["logs"],
            "services.web.scaling": {},
        }
    )
    zones = [*found.resource("aws_subnet.private")["for_each"]]
    text = json.dumps(found.json["resource"])
    for zone in zones:
        text = text.replace(zone, "")

    assert zones == ["eu-west-1a", "eu-west-1b"]
    assert "eu-west-1" not in text
    assert "us-east-1" not in text


def test_each_field_of_the_logs_moves_exactly_this() -> None:
    for move in MOVES:
        move.check()
    assert untested(LogsSpec, "logs", MOVES) == set()
