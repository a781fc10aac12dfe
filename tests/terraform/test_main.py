"""`python main.py` as a program of its own, in a copy of the project: whole runs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.project import ROOT, copied


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return copied(tmp_path)


def run(project: Path, directory: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    ours = {"ENVIRONMENT_SUFFIX", "AWS_REGION", "CDKTF_OUTDIR"}
    inherited = {name: value for name, value in os.environ.items() if name not in ours}
    return subprocess.run(
        [sys.executable, str(project / "main.py")],
        cwd=directory,
        env=inherited | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"} | variables,
        capture_output=True,
        text=True,
        check=False,
    )


def stack(output: Path, name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((output / "stacks" / name / "cdk.tf.json").read_text())
    return content


def files(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}


def test_a_wrong_file_is_said_without_a_traceback(project: Path) -> None:
    (project / "backend.tf.json").write_text("{}")

    result = run(project, project)

    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == (
        "backend.tf.json:\n"
        "  - holds no table terraform.backend.s3; write one with bucket and region\n"
    )


def test_a_suffix_adds_a_preview_in_the_region_that_is_asked_for(project: Path) -> None:
    result = run(project, project, ENVIRONMENT_SUFFIX="pr-123", AWS_REGION="eu-west-1")

    assert (result.returncode, result.stderr) == (0, "")
    output = project / "cdktf.out"
    assert files(output / "stacks") == {
        "remote-state",
        "payment-dev",
        "payment-staging",
        "payment-prod",
        "payment-pr-123",
    }
    (provider,) = stack(output, "payment-pr-123")["provider"]["aws"]
    tags = {"Project": "payment", "Environment": "pr-123", "ManagedBy": "terraform"}
    assert provider == {"region": "eu-west-1", "default_tags": [{"tags": tags}]}
    state = stack(output, "payment-pr-123")["terraform"]["backend"]["s3"]
    assert (state["key"], state["region"]) == ("payment-pr-123/terraform.tfstate", "us-east-1")
    (provider,) = stack(output, "payment-dev")["provider"]["aws"]
    assert provider["region"] == "us-east-1"


def test_the_working_directory_does_not_matter(project: Path, tmp_path: Path) -> None:
    elsewhere, output = tmp_path / "elsewhere", tmp_path / "output"
    elsewhere.mkdir()

    result = run(project, elsewhere, CDKTF_OUTDIR=str(output))

    assert (result.returncode, result.stderr) == (0, "")
    assert files(output / "stacks") == {
        "remote-state",
        "payment-dev",
        "payment-staging",
        "payment-prod",
    }
    assert files(elsewhere) == set()
    assert "cdktf.out" not in files(project)
