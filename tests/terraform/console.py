"""What the real Terraform makes of expressions, many in one process."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from commands.tools.cdktf_cli import QUIET, program
from modules.terraform.variables import constants_in


def evaluated(folder: Path, texts: Sequence[str], **given: Any) -> list[Any]:
    """Return the value of each text with interpolations.

    Args:
        folder: An empty folder.
        texts: ``${length(local.names)}``.
        given: What the texts find as ``local.<name>``.
    """
    values = {**constants_in({"results": texts}), **given, "results": texts}
    (folder / "main.tf.json").write_text(json.dumps({"locals": values}))
    done = subprocess.run(
        [program(os.environ), "console"],
        cwd=folder,
        env={**os.environ, **QUIET},
        input="jsonencode(local.results)",
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    quoted: str = json.loads(done.stdout.splitlines()[-1])
    results: list[Any] = json.loads(quoted.replace("$${", "${").replace("%%{", "%{"))
    return results


def plain(value: Any) -> Any:
    """Return a value as JSON gives it back."""
    return json.loads(json.dumps(value, default=_data))


def _data(value: Any) -> Mapping[str, Any]:
    data: Mapping[str, Any] = value.model_dump(exclude_none=True)
    return data
