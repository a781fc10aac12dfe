"""`make evidence`: which control of an audit is met, by what, and why not."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from commands.evidence.judged import Evidence, judge
from commands.evidence.report import as_json, markdown, summary
from commands.stacks.environments import STATE_STACK, spec_named, specs_by_name, stack_named
from commands.stacks.stacks import OUTPUT, synthesized
from commands.tools.cdktf_cli import Cdktf
from commands.tools.console import say
from commands.tools.errors import CommandError
from commands.tools.folder_lock import locked
from modules.environment.spec import EnvironmentSpec

REPORT_FILE = "evidence.md"
DATA_FILE = "evidence.json"
WRITE = "terraform show -json <file of the plan> > plan.json, then PLAN=plan.json"


def evidence(project: Path, env: Mapping[str, str], environment: str) -> None:
    """Writes each control of AWS FSBP and PCI DSS: met by what, not met, or waived and why.

    Judged is what the stack is deployed from; with `PLAN=…` also what Terraform has calculated.
    Nothing is asked of AWS.

    Args:
        project: The folder of the project.
        env: The environment of the user, with `PLAN=`.
        environment: Value of `ENV=`: an environment's name, or a stack's.

    Raises:
        CommandError: A control is missed without a waiver, or a waiver waives nothing; or no
            environment has that name, its file is wrong, or the plan is none.
    """
    stack = stack_named(project, env, environment)
    spec = spec_named(specs_by_name(project, env), stack)
    if spec is None:
        raise CommandError("evidence", f"ENV: {stack} has no file that could hold its waivers")
    plan = _plan(env.get("PLAN", ""))
    with locked(project / OUTPUT, f"make evidence ENV={environment}"):
        found = write_evidence(
            synthesized(project, env, stack if spec.family else ""), spec, stack, plan
        )
    if found.problems:
        raise CommandError(
            f"evidence of {stack}",
            *found.problems,
            f'mend it, or say why not: [waivers."<control>"] in environments/{spec.name}.toml',
        )


def write_evidence(
    cdktf: Cdktf,
    spec: EnvironmentSpec,
    stack: str,
    plan: Mapping[str, Any] | None = None,
) -> Evidence:
    """Judges a stack that is synthesized, writes both files beside it and says what is in them."""
    state = cdktf.definition(STATE_STACK) if cdktf.directory(STATE_STACK).exists() else None
    found = judge(spec, stack, cdktf.definition(stack), plan, state)
    directory = cdktf.directory(stack)
    (directory / REPORT_FILE).write_text(markdown(found), encoding="utf-8")
    (directory / DATA_FILE).write_text(as_json(found), encoding="utf-8")
    say(f"{summary(found)}: {directory / REPORT_FILE}")
    return found


def _plan(file: str) -> Mapping[str, Any] | None:
    """Reads the plan, if one is given."""
    if not file:
        return None
    try:
        content = json.loads(Path(file).read_text(encoding="utf-8"))
        content["planned_values"]["root_module"]
    except OSError as error:
        raise CommandError("evidence", f"PLAN: {file}: {error.strerror}; write {WRITE}") from None
    except (ValueError, KeyError, TypeError):
        raise CommandError("evidence", f"PLAN: {file} is no plan as JSON; write {WRITE}") from None
    plan: Mapping[str, Any] = content
    return plan
