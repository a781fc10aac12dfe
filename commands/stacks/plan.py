"""Plans a stack and saves the plan, so that what is shown is what is applied."""

import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from commands.stacks.plan_report import report
from commands.tools.cdktf_cli import Cdktf
from commands.tools.running import runs

PLAN_FILE = "plan.tfplan"
"""How the names of saved plans end: each run has one of its own."""
REPORT_FILE = "plan.md"
CHANGES = 2  # `terraform plan -detailed-exitcode`: 0 nothing to do, 2 something to do


@dataclass(frozen=True)
class Plan:
    """A saved plan.

    Attributes:
        stack: The stack that is planned.
        file: The plan itself, for `terraform apply`.
        report: Its changes as Markdown.
        report_file: File of the report, for a comment on a pull request.
        empty: Whether there is nothing to do.
        content: What `terraform show -json` says of it.
    """

    stack: str
    file: Path
    report: str
    report_file: Path
    empty: bool
    content: Mapping[str, Any]


def plan_stack(cdktf: Cdktf, stack: str, *options: str) -> Plan:
    """Plans a stack that is synthesized and initialized.

    Args:
        cdktf: The project of the stack.
        stack: Its name.
        options: More options for `terraform plan`, such as `-destroy`.

    Raises:
        CommandError: Terraform cannot plan.
    """
    directory = cdktf.directory(stack)
    file = new_plan_file(directory)
    code = cdktf.terraform(
        stack,
        *("plan", "-input=false", "-detailed-exitcode", f"-out={file.name}", *options),
        expected=(0, CHANGES),
    )
    return read_plan(cdktf, stack, file, empty=code != CHANGES)


def read_plan(cdktf: Cdktf, stack: str, file: Path, *, empty: bool) -> Plan:
    """Reports a plan that has been saved in the folder of its stack."""
    content = json.loads(cdktf.terraform_prints(stack, "show", "-json", file.name))
    text, report_file = report(stack, content), file.parent / REPORT_FILE
    report_file.write_text(text, encoding="utf-8")
    return Plan(stack, file, text, report_file, empty, content)


def new_plan_file(directory: Path) -> Path:
    """Names a file that no other run has, and removes those of runs that have ended."""
    for old in directory.glob(f"*.{PLAN_FILE}"):
        if not runs(old.name.partition(".")[0]):
            old.unlink(missing_ok=True)
    return directory / f"{os.getpid()}.{time.time_ns()}.{PLAN_FILE}"
