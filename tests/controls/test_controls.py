"""Each control is met by what the platform makes, and missed once that has another value."""

from __future__ import annotations

from typing import Any

import pytest

from modules.controls.controls import CONTROLS, ELSEWHERE, IDS
from tests.controls.everything import everything, findings
from tests.controls.missed import MISSED
from tests.controls.moves import BUCKET, EXPORTS, Move, put, says
from tests.support.environments import ROOT

MENDED = (
    says("CloudFormation.3", "aws_cloudformation_stack.key", "enable_termination_protection", True),
    says(
        "CloudFormation.4", "aws_cloudformation_stack.key", "iam_role_arn", "arn:aws:iam::1:role/a"
    ),
    says("S3.15", BUCKET, "object_lock_enabled", True),
    Move(
        "S3.17",
        BUCKET,
        put(
            "aws_s3_bucket_server_side_encryption_configuration.access_logs",
            "rule.apply_server_side_encryption_by_default.sse_algorithm",
            "aws:kms",
        ),
    ),
    says("ELB.18", "aws_lb_listener.http", "protocol", "HTTPS"),
    says("RDS.6", "aws_db_instance.notes", "monitoring_interval", 60),
    says(
        "RDS.9",
        "aws_rds_cluster.books",
        EXPORTS,
        ["audit", "error", "general", "slowquery"],
    ),
    says("RDS.14", "aws_rds_cluster.books", "backtrack_window", 3600),
    says("RDS.23", "aws_db_instance.notes", "port", 6543),
    Move(
        "SecretsManager.4",
        "aws_secretsmanager_secret.own",
        put(
            "aws_secretsmanager_secret_rotation.own",
            "rotation_rules",
            {"automatically_after_days": 90},
        ),
    ),
    *(
        Move(
            "SecretsManager.4",
            "aws_secretsmanager_secret.own",
            put(
                "aws_secretsmanager_secret_rotation.own",
                "rotation_rules",
                {"schedule_expression": schedule},
            ),
        )
        for schedule in ("rate(90 days)", "rate(4 hours)", "cron(0 4 1 * ? *)")
    ),
)


def judged(move: Move) -> tuple[bool, bool]:
    """Return whether the control is met before the change, and after it."""
    stack = everything()
    before = findings(move.control, stack)[move.address].met
    move.change(stack["resource"])
    return before, findings(move.control, stack)[move.address].met


@pytest.mark.parametrize("move", MISSED, ids=str)
def test_a_control_is_missed_once_its_value_is_another(move: Move) -> None:
    assert judged(move) == (True, False)


@pytest.mark.parametrize("move", MENDED, ids=str)
def test_a_control_that_the_platform_misses_can_be_met(move: Move) -> None:
    assert judged(move) == (False, True)


def test_each_control_is_seen_to_be_met_and_to_be_missed() -> None:
    assert {move.control for move in (*MISSED, *MENDED)} == IDS
    assert len(IDS) == len(CONTROLS)


@pytest.mark.parametrize("control", CONTROLS, ids=lambda control: control.id)
def test_a_control_says_where_it_stands_and_which_test_shows_it(control: Any) -> None:
    assert control.standards
    assert not control.title.endswith(".")
    assert control.source.startswith("https://docs.aws.amazon.com/securityhub/latest/userguide/")
    assert (ROOT / control.shown_by).is_file()


def test_what_no_stack_shows_is_judged_by_none() -> None:
    assert IDS & {one.id for one in ELSEWHERE} == set()
    assert all(one.why for one in ELSEWHERE)
