"""What is asked before anything is changed, and how a command ends."""

import io
import os
from pathlib import Path

import pytest

from commands import __main__
from commands.stacks import account, stacks
from commands.tools.cdktf_cli import Cdktf
from commands.tools.errors import CommandError
from tests.commands.projects import with_environments


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder that has environments and nothing else."""
    return with_environments(tmp_path, dev="", live="")


@pytest.mark.parametrize(("names", "first"), [(["dev", "live"], "dev"), (["live", "test"], "live")])
def test_after_a_synthesis_a_plan_of_an_environment_that_exists_comes_next(
    names: list[str],
    first: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    project = with_environments(tmp_path, **dict.fromkeys(names, ""))
    monkeypatch.setattr(Cdktf, "synth", lambda cdktf, only: None)
    monkeypatch.setattr(Cdktf, "stacks", lambda cdktf: ["shop-live"])

    stacks.synth(project, {})

    assert capsys.readouterr().out.splitlines()[-2:] == [
        "    shop-live: cdktf.out/stacks/shop-live/cdk.tf.json",
        f"Next: make plan ENV={first}",
    ]


def test_without_credentials_nothing_is_written(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", os.devnull)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    before = sorted(project.rglob("*"))

    with pytest.raises(CommandError) as error:
        stacks.plan(project, os.environ, "dev")

    text = str(error.value)
    assert text.startswith("AWS credentials\n  - caller: Unable to locate credentials")
    assert "set AWS_PROFILE" in text
    assert "make demo" in text
    assert sorted(project.rglob("*")) == before


def test_a_profile_that_does_not_exist_is_told_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AWS_PROFILE", "no-such-profile")

    with pytest.raises(CommandError, match="no-such-profile"):
        account.require_account({})


@pytest.mark.parametrize("env", [{"CI": "true"}, {"YES": "1"}])
def test_ci_and_yes_are_not_asked(
    env: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())

    stacks.confirm("destroy", "shop-dev", env)

    assert capsys.readouterr().out == ""


def test_a_person_types_the_name_of_the_stack(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("shop-dev\n"))

    stacks.confirm("destroy", "shop-dev", {})

    assert capsys.readouterr().out == "Type shop-dev to destroy it:\n"


@pytest.mark.parametrize("answer", ["yes\n", "shop-prod\n", "\n", ""])
def test_any_other_answer_does_nothing(answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))

    with pytest.raises(CommandError, match="nothing was done; where nobody types, set YES=1"):
        stacks.confirm("destroy", "shop-dev", {"YES": "no"})


def test_an_unknown_command_ends_with_code_1_and_the_known_ones(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert __main__.main(["deploi"]) == 1
    assert capsys.readouterr().err == (
        '\ncommands\n  - command: "deploi" is unknown; '
        "choose one of apply, bench, comment, cost, demo, demo-down, deploy, destroy, docs, "
        "docs-check, drift, environments, evidence, issue, lock, logs, modules, modules-check, "
        "permissions, plan, portability, quotas, "
        "release-check, rollback, rotate, run, save, shell, status, synth, why\n"
    )


def test_an_interrupted_command_says_how_to_go_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setitem(__main__.COMMANDS, "docs", interrupted)

    assert __main__.main(["docs"]) == 130
    assert "`make docs` can be run again" in capsys.readouterr().err
