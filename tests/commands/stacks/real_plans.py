"""Plans that Terraform has made of small configurations."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any


def terraform(directory: Path, *arguments: str) -> str:
    return subprocess.run(
        ["terraform", *arguments],
        cwd=directory,
        env={**os.environ, "CHECKPOINT_DISABLE": "1"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def planned(directory: Path, configuration: dict[str, Any]) -> dict[str, Any]:
    """Plans with the real Terraform; its built-in resource needs no provider."""
    (directory / "main.tf.json").write_text(json.dumps(configuration))
    terraform(directory, "init", "-input=false")
    terraform(directory, "plan", "-input=false", "-out=saved")
    plan: dict[str, Any] = json.loads(terraform(directory, "show", "-json", "saved"))
    return plan
