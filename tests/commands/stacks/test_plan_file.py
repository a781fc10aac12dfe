"""A saved plan belongs to one run."""

import os
import subprocess
from pathlib import Path

import pytest

from commands.stacks.plan import PLAN_FILE, plan_stack
from commands.tools.cdktf_cli import Cdktf

STACK = "shop-test"


@pytest.fixture
def cdktf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cdktf:
    cdktf = Cdktf(tmp_path, tmp_path / "cdktf.out", {})
    cdktf.directory(STACK).mkdir(parents=True)

    def terraform(given: Cdktf, stack: str, *arguments: str, **more: object) -> int:
        (out,) = (text for text in arguments if text.startswith("-out="))
        (given.directory(stack) / out.removeprefix("-out=")).write_text(str(arguments))
        return 2

    monkeypatch.setattr(Cdktf, "terraform", terraform)
    monkeypatch.setattr(Cdktf, "terraform_prints", lambda *arguments: "{}")
    return cdktf


def test_two_plans_of_one_stack_are_two_files(cdktf: Cdktf) -> None:
    first = plan_stack(cdktf, STACK)
    second = plan_stack(cdktf, STACK, "-destroy")

    assert first.file != second.file
    assert "-destroy" not in first.file.read_text()
    assert "-destroy" in second.file.read_text()
    assert (first.stack, first.empty) == (STACK, False)


def test_plans_of_runs_that_have_ended_are_removed(cdktf: Cdktf) -> None:
    with subprocess.Popen(["true"]) as ended:
        pass
    files = [
        cdktf.directory(STACK) / f"{process}.1.{PLAN_FILE}" for process in (ended.pid, os.getpid())
    ]
    for file in files:
        file.touch()

    planned = plan_stack(cdktf, STACK)

    left = {path.name for path in cdktf.directory(STACK).glob(f"*{PLAN_FILE}")}
    assert left == {files[1].name, planned.file.name}
