"""Plans a stack and saves the plan, so that what is shown is what is applied."""

import json
from dataclasses import dataclass
from pathlib import Path

from commands.stacks.plan_report import report
from commands.tools.cdktf_cli import Cdktf

PLAN_FILE = "plan.tfplan"
REPORT_FILE = "plan.md"
CHANGES = 2  # `terraform plan -detailed-exitcode`: 0 nothing to do, 2 something to do


@dataclass(frozen=True)
class Plan:
    """A saved plan.

    Attributes:
        file: The plan itself, for `terraform apply`.
        report: Its changes as Markdown.
        report_file: File of the report, for a comment on a pull request.
        empty: Whether there is nothing to do.
    """

    file: Path
    report: str
    report_file: Path
    empty: bool


def plan_stack(cdktf: Cdktf, stack: str, *options: str) -> Plan:
    """Plans a stack that is synthesized and initialized.

    Args:
        cdktf: The project of the stack.
        stack: Its name.
        options: More options for `terraform plan`, such as `-destroy`.

    Raises:
        CommandError: Terraform cannot plan.
    """
    code = cdktf.terraform(
        stack,
        *("plan", "-input=false", "-detailed-exitcode", f"-out={PLAN_FILE}", *options),
        expected=(0, CHANGES),
    )
    text = report(stack, json.loads(cdktf.terraform_prints(stack, "show", "-json", PLAN_FILE)))
    directory = cdktf.directory(stack)
    (directory / REPORT_FILE).write_text(text)
    return Plan(directory / PLAN_FILE, text, directory / REPORT_FILE, empty=code != CHANGES)
