"""Runs checkov, once for many plans, without a network."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from commands.policy.findings import Finding
from commands.tools.errors import CommandError
from commands.tools.process import capture

HOME = ".policy"
"""Where make installs it; `checkov.txt` beside this file pins it."""

OFFLINE = {
    # It would ask its registry for a newer release, and its owner for more checks.
    "CKV_SKIP_PACKAGE_UPDATE_CHECK": "true",
    "LOG_LEVEL": "ERROR",
}
OPTIONS = ("--framework", "terraform_plan", "--skip-download", "--soft-fail", "--compact")


def checkov(project: Path, env: Mapping[str, str], folder: Path) -> list[Finding]:
    """Judges every plan in a folder, `<name>.json`, as `terraform show -json` writes it.

    Args:
        project: The folder of the project, below which checkov is installed.
        env: The environment of the user, of which no setting of checkov is taken.
        folder: The folder of the plans.

    Raises:
        CommandError: checkov is not installed, or has not read one of the plans.
    """
    python = project / HOME / "bin" / "python"
    if not python.exists():
        raise CommandError("policy", f"{python}: checkov is not installed; run `make policy`")
    own = {name: value for name, value in env.items() if not name.startswith(("BC_", "CKV_"))}
    answer = capture(
        [python, "-m", "checkov.main", *OPTIONS, "--output", "json", "--directory", folder],
        cwd=folder,
        # From the home of the user it would read an account with its owner.
        env=own | OFFLINE | {"HOME": str(python.parents[1])},
    )
    results = json.loads(answer).get("results", {})
    judged = {one["file_path"].strip("/") for found in results.values() for one in found}
    if unread := sorted({file.name for file in folder.glob("*.json")} - judged):
        raise CommandError("policy", f"checkov: has judged nothing of {', '.join(unread)}")
    return sorted({_finding(one) for one in results["failed_checks"]})


def _finding(failed: Mapping[str, Any]) -> Finding:
    name = failed["file_path"].strip("/").removesuffix(".json")
    return Finding(failed["check_id"], name, failed["resource"], failed["check_name"])
