"""What the module makes under a condition that only Terraform knows."""

from __future__ import annotations

from modules.file_system.face import FACE
from tests.support.environments import app
from tests.support.synthesized import Synthesized


def module() -> Synthesized:
    return Synthesized.of(FACE.stack(app()))


def test_terraform_refuses_to_destroy_what_is_not_disposable() -> None:
    kept = module().resource("aws_efs_file_system.this")

    assert kept["count"] == "${!var.disposable ? 1 : 0}"
    assert kept["lifecycle"] == {"ignore_changes": ["kms_key_id"], "prevent_destroy": True}


def test_a_disposable_one_may_be_destroyed() -> None:
    disposable = module().resource("aws_efs_file_system.disposable")

    assert disposable["count"] == "${var.disposable ? 1 : 0}"
    assert disposable["lifecycle"] == {"ignore_changes": ["kms_key_id"]}


def test_what_mounts_it_waits_for_its_mount_targets_and_its_policy() -> None:
    outputs = module().json["output"]
    ready = ["aws_efs_mount_target.this", "aws_efs_file_system_policy.this"]

    assert outputs["file_system_id"]["depends_on"] == ready
    assert outputs["access_point_ids"]["depends_on"] == ready
