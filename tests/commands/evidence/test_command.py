"""The command that writes the evidence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from commands.evidence import evidence as command
from commands.evidence.evidence import DATA_FILE, REPORT_FILE, evidence
from commands.tools.cdktf_cli import Cdktf
from commands.tools.errors import CommandError
from tests.commands.evidence.given import BALANCER
from tests.commands.projects import with_environments
from tests.support.environments import synthesized


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with two environments, of which the stacks are synthesized in this process."""
    live = '[waivers]\n"ELB.4"."aws_lb.this" = "why"\n'
    project = with_environments(tmp_path, live=live, dev="disposable = true")

    def written(project: Path, env: Any, only: str = "") -> Cdktf:
        cdktf = Cdktf(project, project / "cdktf.out", env)
        for spec in command.specs_by_name(project, env).values():
            folder = cdktf.directory(f"shop-{spec.name}")
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "cdk.tf.json").write_text(json.dumps(synthesized(spec).json))
        return cdktf

    monkeypatch.setattr(command, "synthesized", written)
    return project


def test_the_command_writes_both_files_and_fails_on_what_is_missed(
    written: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(CommandError) as error:
        evidence(written, {}, "live")

    folder = written / "cdktf.out" / "stacks" / "shop-live"
    assert "ELB.16: aws_lb.this: " in str(error.value)
    assert "waivers.ELB.4.aws_lb.this: waives nothing" in str(error.value)
    assert '[waivers."<control>"] in environments/live.toml' in str(error.value)
    assert str(folder / REPORT_FILE) in capsys.readouterr().out
    assert json.loads((folder / DATA_FILE).read_text())["stack"] == "shop-live"


def test_the_command_is_content_with_a_disposable_environment(
    written: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    evidence(written, {}, "dev")

    assert "controls of shop-dev: " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("environment_name", "plan", "problem"),
    [
        ("remote-state", "", "has no file that could hold its waivers"),
        ("prod", "", 'ENV: "prod" is no stack of this project'),
        ("dev", "no-file.json", "PLAN: .*No such file or directory; write terraform show"),
        ("dev", "text.json", "PLAN: .* is no plan as JSON; write terraform show"),
        ("dev", "state.json", "PLAN: .* is no plan as JSON; write terraform show"),
    ],
)
def test_what_cannot_be_judged_is_refused(
    environment_name: str, plan: str, problem: str, written: Path
) -> None:
    (written / "text.json").write_text("no plan")
    (written / "state.json").write_text('{"values": {}}')
    env = {"PLAN": str(written / plan)} if plan else {}

    with pytest.raises(CommandError, match=problem):
        evidence(written, env, environment_name)


def test_a_plan_is_judged_with_the_definition(written: Path) -> None:
    values = {"type": "aws_lb", "name": "this", "address": BALANCER}
    planned = {**values, "values": {"desync_mitigation_mode": "monitor"}}
    file = written / "plan.json"
    file.write_text(json.dumps({"planned_values": {"root_module": {"resources": [planned]}}}))

    evidence(written, {"PLAN": str(file)}, "dev")

    content = json.loads((written / "cdktf.out/stacks/shop-dev" / DATA_FILE).read_text())
    [one] = [control for control in content["controls"] if control["id"] == "ELB.12"]
    assert (one["status"], one["findings"][0]["value"]) == ("not required", "monitor")
