"""Full disks, folders that cannot be written, proxies: a sentence and never a traceback."""

import errno
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from commands import __main__
from commands.demo.state_bucket import StateBucket
from commands.stacks.environments import say_where, specs_by_name
from commands.tools.console import say
from commands.tools.errors import CommandError
from local_aws import server
from local_aws.leftovers import leftovers
from local_aws.server import LocalAwsError, without_proxy
from tests.commands.projects import with_environments

PROJECT = Path(__file__).parents[2]
NOWHERE = "http://127.0.0.1:9"


def command(name: str, monkeypatch: pytest.MonkeyPatch, error: BaseException) -> int:
    def fail(*arguments: object) -> None:
        raise error

    monkeypatch.setitem(__main__.COMMANDS, name, fail)
    return __main__.main([name])


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "No space left on device; free some space"),
        (
            errno.EROFS,
            "Read-only file system; use a copy of the project in a folder that can be written",
        ),
        (errno.EACCES, "Permission denied; make it readable and writable for you"),
        (errno.EIO, "Input/output error; see to it"),
    ],
)
def test_what_the_system_refuses_is_a_sentence_with_the_file(
    number: int,
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    error = OSError(number, os.strerror(number), "cdktf.out/.lock")

    assert command("docs", monkeypatch, error) == 1
    assert f"make docs\n  - cdktf.out/.lock: {words} and run it again\n" in capsys.readouterr().err


def test_an_interruption_of_a_start_is_a_sentence(tmp_path: Path) -> None:
    slow = tmp_path / "botocore" / "__init__.py"
    slow.parent.mkdir()
    for text, ends in (("raise KeyboardInterrupt", "Interrupted.\n"), ("1 / 0", "by zero\n")):
        slow.write_text(text)
        ended = subprocess.run(
            [sys.executable, "-m", "commands", "environments"],
            cwd=PROJECT,
            env={**os.environ, "PYTHONPATH": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )

        assert ended.returncode != 0
        assert ended.stderr.endswith(ends)
        assert ("Traceback" in ended.stderr) == ("zero" in ends)


def test_a_local_aws_that_does_not_end_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("demo-down", monkeypatch, LocalAwsError("local AWS\n  - pid: 1")) == 1
    assert "local AWS\n  - pid: 1" in capsys.readouterr().err


@pytest.mark.parametrize("output", ["/dev/full", "closed"])
def test_an_output_that_takes_nothing_ends_without_a_traceback(output: str, tmp_path: Path) -> None:
    project = with_environments(tmp_path, dev="")
    for name in ("commands", "modules", "local_aws"):
        (project / name).symlink_to(PROJECT / name)
    redirect = ">/dev/full" if output == "/dev/full" else "| true"
    shell = f"'{sys.executable}' -m commands environments {redirect}; exit ${{PIPESTATUS[0]}}"

    result = subprocess.run(
        ["bash", "-c", shell], cwd=project, capture_output=True, text=True, check=False
    )

    assert "Traceback" not in result.stderr
    assert "Exception ignored" not in result.stderr
    if output == "/dev/full":
        assert result.returncode == 1
        assert "No space left on device; free some space" in result.stderr


def test_what_the_terminal_cannot_show_is_escaped(tmp_path: Path) -> None:
    script = "from commands.tools.console import say; say('Gr\\u00fc\\u00dfe \\u2192 \\ud800')"

    result = subprocess.run(
        [sys.executable, "-c", script],
        cwd=PROJECT,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=True,
    )

    assert result.stdout == b"Gr\\xfc\\xdfe \\u2192 \\ud800\n"


def test_what_the_terminal_can_show_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    say("Grüße →")

    assert capsys.readouterr().out == "Grüße →\n"


@pytest.mark.parametrize(
    ("base", "hosts"),
    [
        ({}, None),
        ({"NO_PROXY": "corp"}, None),
        ({"HTTP_PROXY": NOWHERE}, "127.0.0.1,localhost,::1"),
        ({"https_proxy": NOWHERE, "NO_PROXY": "corp, localhost"}, "corp,localhost,127.0.0.1,::1"),
        ({"ALL_PROXY": NOWHERE, "no_proxy": "*"}, "*"),
    ],
)
def test_loopback_needs_no_proxy(base: Mapping[str, str], hosts: str | None) -> None:
    expected = {} if hosts is None else {"no_proxy": hosts, "NO_PROXY": hosts}

    assert without_proxy(base) == expected


@pytest.mark.local_aws
def test_a_proxy_does_not_stand_between_a_demo_and_its_local_aws(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.setenv(name, NOWHERE)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    backend = '{"terraform": {"backend": {"s3": {"bucket": "shop-state", "region": "us-east-1"}}}}'
    (tmp_path / "backend.tf.json").write_text(backend)
    running = server.start(tmp_path / "aws")
    try:
        env = server.client_environment(running.endpoint_url)

        assert env["NO_PROXY"].startswith("127.0.0.1")
        assert not StateBucket(tmp_path, env).exists()
        assert leftovers(running.endpoint_url, "us-east-1") == []
    finally:
        server.stop(tmp_path / "aws")


def test_a_region_that_moves_a_preview_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = with_environments(tmp_path, dev="")
    for region, words in (("eu-west-1", "AWS_REGION moves shop-pr-1 to eu-west-1"), ("", "")):
        env = {"ENVIRONMENT_SUFFIX": "pr-1", "AWS_REGION": region}

        say_where(specs_by_name(project, env), env)

        assert capsys.readouterr().out.startswith(words)


@pytest.mark.parametrize("name", sorted(__main__.ALL))
def test_help_is_in_words_for_whoever_runs_a_command(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert __main__.main([name, "--help"]) == 0
    words = capsys.readouterr().out

    assert words.strip()
    assert not [part for part in ("Args", "Raises", "CommandError", "Arguments") if part in words]


def test_an_error_does_not_speak_to_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    error = CommandError("web", "ECS: \x1b[31mno\x1b[0m \x1b]0;title\x07")

    assert command("docs", monkeypatch, error) == 1
    assert capsys.readouterr().err == "\nweb\n  - ECS: no \\x1b]0;title\\x07\n"


@pytest.mark.parametrize(
    ("name", "switch", "value"),
    [
        ("rotate", "ROTATE", "no"),
        ("deploy", "YES", "yes"),
        ("destroy", "YES", " 1"),
        ("logs", "FOLLOW", "off"),
        ("environments", "ROLES", "true"),
    ],
)
def test_a_switch_that_is_neither_on_nor_off_is_refused(
    name: str,
    switch: str,
    value: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(switch, value)

    assert __main__.main([name, "dev", "web"]) == 1
    assert capsys.readouterr().err == (
        f'\nmake {name}\n  - {switch}: "{value}" is neither 1 nor 0\n'
    )


@pytest.mark.parametrize(("name", "words"), [("deploy", "Nobody reads its output"), ("plan", "")])
def test_what_changes_something_says_that_nobody_reads_it(
    name: str, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise BrokenPipeError

    monkeypatch.setitem(__main__.ENVIRONMENT_COMMANDS, name, fail)

    assert __main__.main([name, "dev"]) == 1
    said = capsys.readouterr().err
    assert words in said
    assert bool(said) == bool(words)
