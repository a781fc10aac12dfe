"""What the state remembers, and what it forgets without destroying it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from modules.bindings.core import TerraformStack
from modules.bindings.state import forget, terraform_data
from tests.support.environments import ROOT, scratch


def test_data_is_kept_by_terraform_itself() -> None:
    def build(stack: TerraformStack) -> None:
        terraform_data(stack, "kept", input={"a": 1}, lifecycle={"ignore_changes": ["input"]})

    assert scratch(build).resource("terraform_data.kept") == {
        "input": {"a": 1},
        "lifecycle": {"ignore_changes": ["input"]},
    }


def test_a_synthesis_starts_no_terraform(tmp_path: Path) -> None:
    # cdktf's own class for such data asks `terraform version`, once for each of them.
    missing = os.environ | {"TERRAFORM_BINARY_NAME": "no-such-program"}
    command = [sys.executable, "-m", "commands.bench.program", "3", str(tmp_path)]
    run = subprocess.run(command, cwd=ROOT, env=missing, capture_output=True, text=True)

    assert run.returncode == 0, run.stderr
    [written] = tmp_path.rglob("cdk.tf.json")
    assert len(json.loads(written.read_text())["resource"]["terraform_data"]) > 3


def test_each_resource_that_is_forgotten_stays_in_aws() -> None:
    def build(stack: TerraformStack) -> None:
        forget(stack, "aws_vpc.other")
        forget(stack, "aws_vpc.one")

    assert scratch(build).json["removed"] == [
        {"from": address, "lifecycle": {"destroy": False}}
        for address in ("aws_vpc.one", "aws_vpc.other")
    ]
