"""Which stack is meant, and what is asked before anything is changed."""

import io
import os
from pathlib import Path

import pytest

from commands import __main__
from commands.stacks import account, stacks
from commands.tools.cdktf_cli import Cdktf
from commands.tools.errors import CommandError

PROJECT = Path(__file__).parents[3]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder that has the environments of this project and nothing else."""
    (tmp_path / "environments").symlink_to(PROJECT / "environments")
    return tmp_path


@pytest.mark.parametrize(
    ("environment", "stack"),
    [
        ("dev", "payment-dev"),
        ("payment-dev", "payment-dev"),
        ("remote-state", "remote-state"),
        ("pr-123", "payment-pr-123"),
    ],
)
def test_an_environment_means_its_stack(environment: str, stack: str, project: Path) -> None:
    env = {"ENVIRONMENT_SUFFIX": "pr-123"}

    assert stacks.stack_named(project, env, environment) == stack


@pytest.mark.parametrize(
    ("environment", "problem"),
    [
        ("live", '"live" is no stack of this project'),
        ("base", '"base" is no stack of this project'),
        ("pr-123", '"pr-123" is no stack of this project'),
        ("", "is not set"),
    ],
)
def test_an_unknown_environment_is_refused_with_the_known_ones(
    environment: str, problem: str, project: Path
) -> None:
    with pytest.raises(CommandError) as error:
        stacks.stack_named(project, {}, environment)

    known = "choose one of dev, prod, remote-state, staging"
    assert str(error.value) == f"stack\n  - ENV: {problem}; {known}"


@pytest.mark.parametrize(
    ("found", "is_enough"), [("1.11.4", True), ("2.0.0", True), ("1.9", False)]
)
def test_a_terraform_that_is_too_old_is_told_with_the_way_out(
    found: str, is_enough: bool, tmp_path: Path
) -> None:
    stack = tmp_path / "out" / "stacks" / "payment-dev"
    stack.mkdir(parents=True)
    (stack / "cdk.tf.json").write_text('{"terraform": {"required_version": ">= 1.11"}}')
    terraform = tmp_path / "terraform"
    terraform.write_text(f"""#!/bin/sh\necho '{{"terraform_version": "{found}"}}'\n""")
    terraform.chmod(0o755)
    env = {"PATH": f"{tmp_path}{os.pathsep}{os.defpath}"}
    cdktf = Cdktf(tmp_path, tmp_path / "out", env)

    if is_enough:
        stacks.require_terraform(cdktf, "payment-dev")
        return
    with pytest.raises(CommandError, match=r"1\.9 is too old; get 1\.11 or newer"):
        stacks.require_terraform(cdktf, "payment-dev")


def test_a_wrong_environment_file_is_told_before_anything_else(tmp_path: Path) -> None:
    (tmp_path / "environments").mkdir()
    (tmp_path / "environments" / "dev.toml").write_text("nonsense = 1")

    with pytest.raises(CommandError, match=r"environments/dev\.toml"):
        stacks.stack_named(tmp_path, {}, "dev")


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

    stacks.confirm("destroy", "payment-dev", env)

    assert capsys.readouterr().out == ""


def test_a_person_types_the_name_of_the_stack(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("payment-dev\n"))

    stacks.confirm("destroy", "payment-dev", {})

    assert capsys.readouterr().out == "Type payment-dev to destroy it:\n"


@pytest.mark.parametrize("answer", ["yes\n", "payment-prod\n", "\n", ""])
def test_any_other_answer_does_nothing(answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))

    with pytest.raises(CommandError, match="nothing was done; where nobody types, set YES=1"):
        stacks.confirm("destroy", "payment-dev", {"YES": "no"})


def test_an_unknown_command_ends_with_code_1_and_the_known_ones(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert __main__.main(["deploi"]) == 1
    assert capsys.readouterr().err == (
        '\ncommands\n  - command: "deploi" is unknown; '
        "choose one of bench, demo, demo-down, deploy, destroy, docs, docs-check, lock, "
        "modules, modules-check, plan, portability, release-check, synth\n"
    )


def test_an_interrupted_command_says_how_to_go_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setitem(__main__.COMMANDS, "demo", interrupted)

    assert __main__.main(["demo"]) == 130
    assert "`make demo` can be run again" in capsys.readouterr().err
