"""How other programs are run, and how they end when somebody presses Ctrl-C."""

import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from commands.tools import process
from commands.tools.errors import CommandError

PROJECT = Path(__file__).parents[3]


def run(script: str, directory: Path, **options: object) -> int:
    command = [sys.executable, "-c", script]
    return process.run(command, cwd=directory, env=os.environ, **options)  # type: ignore[arg-type]


def test_a_failure_shows_the_end_of_the_log_and_names_the_whole(tmp_path: Path) -> None:
    log = tmp_path / "logs" / "run.log"

    with pytest.raises(CommandError) as error:
        run("for n in range(100): print('line', n)\nraise SystemExit(3)", tmp_path, log=log)

    text = str(error.value)
    assert "line 99" in text
    assert "line 9\n" not in text
    assert "failed with exit code 3" in text
    assert text.endswith(f"the whole output: {log}")


def test_an_expected_code_is_an_answer(tmp_path: Path) -> None:
    assert run("raise SystemExit(2)", tmp_path, expected=(0, 2)) == 2


def test_a_long_run_gives_signs_of_life(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(process, "HEARTBEAT_SECONDS", 0.2)

    script = (
        "import time\n"
        "print('s  aws_vpc.a (_network/_vpc): Creation complete after 1s [id=vpc-1]')\n"
        "print('s  aws_lb.this (_load_balancer/_lb):  Creating...', flush=True)\n"
        "time.sleep(1)"
    )
    run(script, tmp_path, log=tmp_path / "log")

    assert "  1 resources done, s aws_lb.this: Creating...\n" in capsys.readouterr().out


def test_a_missing_program_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="is not installed; run `make install`"):
        process.run(["no-such-program"], cwd=tmp_path, env=os.environ)


def test_what_a_program_complains_about_is_passed_on(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="state is locked"):
        process.capture(["sh", "-c", "echo state is locked >&2; false"], cwd=tmp_path, env={})


def test_a_short_program_that_is_not_installed_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="no-such-tool\n  - program: is not installed"):
        process.capture(["no-such-tool"], cwd=tmp_path, env={})


def test_what_a_watch_raises_ends_the_program_and_is_what_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "HEARTBEAT_SECONDS", 0.1)
    script = "import os, pathlib, time\npathlib.Path('pid').write_text(str(os.getpid()))"

    def watch() -> None:
        if (tmp_path / "pid").exists():
            raise CommandError("seen enough")

    with pytest.raises(CommandError, match="seen enough"):
        run(f"{script}\ntime.sleep(60)", tmp_path, log=tmp_path / "log", watch=watch)

    assert not runs(int((tmp_path / "pid").read_text()))


class Interrupted:
    """A run of a stand-in for the cdktf CLI, which has started a stand-in for Terraform."""

    def __init__(self, directory: Path, terraform: str) -> None:
        self.directory = directory
        program = directory / "terraform"
        program.write_text(f"#!/bin/sh\n{terraform}\n")
        program.chmod(0o755)
        # Like the CLI: Terraform has a session of its own and is not waited for on SIGINT.
        cdktf = (
            "import signal, subprocess, sys\n"
            "terraform = subprocess.Popen(['./terraform'], start_new_session=True)\n"
            "sys.exit(terraform.wait())\n"
        )
        script = (
            "import os, pathlib, signal, sys\n"
            "from commands.tools import process\n"
            "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
            f"command = [sys.executable, '-c', {cdktf!r}]\n"
            f"process.run(command, cwd=pathlib.Path({str(directory)!r}), env=os.environ)\n"
        )
        self.process = subprocess.Popen(
            [sys.executable, "-c", script],
            cwd=PROJECT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.wait_for(lambda: (directory / "started").exists())

    @staticmethod
    def wait_for(condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 20
        while not condition():
            assert time.monotonic() < deadline
            time.sleep(0.02)

    def press_ctrl_c(self) -> None:
        self.process.send_signal(signal.SIGINT)


def test_ctrl_c_lets_terraform_finish_and_write_its_state(tmp_path: Path) -> None:
    terraform = (
        "trap 'sleep 0.5; echo written > state; exit 1' INT; touch started; "
        "while :; do sleep 0.1; done"
    )
    interrupted = Interrupted(tmp_path, terraform)

    interrupted.press_ctrl_c()
    output, _ = interrupted.process.communicate(timeout=20)

    assert (tmp_path / "state").read_text() == "written\n"
    assert interrupted.process.returncode == -signal.SIGINT
    assert b"what has begun is finished first" in output


def test_a_second_ctrl_c_ends_a_terraform_that_does_not_end(tmp_path: Path) -> None:
    terraform = "trap 'touch asked' INT; echo $$ > started; while :; do sleep 0.1; done"
    interrupted = Interrupted(tmp_path, terraform)
    interrupted.press_ctrl_c()
    interrupted.wait_for((tmp_path / "asked").exists)

    interrupted.press_ctrl_c()
    interrupted.process.communicate(timeout=20)

    pid = int((tmp_path / "started").read_text())
    interrupted.wait_for(lambda: not runs(pid))
    assert not runs(pid)


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM])
def test_only_ctrl_c_insists(number: signal.Signals, tmp_path: Path) -> None:
    terraform = (
        "trap 'touch asked; sleep 1; echo written > state; exit 1' INT; touch started; "
        "while :; do sleep 0.1; done"
    )
    interrupted = Interrupted(tmp_path, terraform)
    interrupted.press_ctrl_c()
    interrupted.wait_for((tmp_path / "asked").exists)

    interrupted.process.send_signal(number)
    interrupted.process.communicate(timeout=20)

    assert (tmp_path / "state").read_text() == "written\n"


CLOSED = """
import os, pathlib, signal, sys
from commands.tools import process
for number in (signal.SIGHUP, signal.SIGTERM, signal.SIGINT):
    signal.signal(number, signal.default_int_handler)
folder = pathlib.Path(sys.argv[1])
process.HEARTBEAT_SECONDS = 0.1
process.run(["./terraform"], cwd=folder, env=os.environ, log=folder / "log")
"""


def test_a_closed_terminal_ends_terraform_in_order(tmp_path: Path) -> None:
    program = tmp_path / "terraform"
    program.write_text(
        "#!/bin/sh\n"
        "trap 'sleep 0.5; echo written > state; exit 1' INT; echo $$ > pid; touch started; "
        "while :; do sleep 0.1; done\n"
    )
    program.chmod(0o755)
    pid, terminal = pty.fork()
    if pid == 0:  # The command, with a terminal of its own.
        os.chdir(PROJECT)
        command = [sys.executable, "-c", CLOSED, str(tmp_path)]
        os.execv(sys.executable, command)  # noqa: S606  (no shell is wanted)
    Interrupted.wait_for((tmp_path / "started").exists)

    os.close(terminal)

    os.waitpid(pid, 0)
    assert (tmp_path / "state").read_text() == "written\n"
    assert not runs(int((tmp_path / "pid").read_text()))


def test_a_line_that_the_terminal_cannot_show_does_not_end_the_run(tmp_path: Path) -> None:
    script = (
        "import os, pathlib, sys\n"
        "from commands.tools import process\n"
        "process.HEARTBEAT_SECONDS = 0.2\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "command = ['sh', '-c', 'echo Gr\\u00fc\\u00dfe; sleep 1; touch ended']\n"
        "process.run(command, cwd=folder, env=os.environ, log=folder / 'log')\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        cwd=PROJECT,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )

    assert (result.returncode, result.stderr) == (0, b"")
    assert (tmp_path / "ended").exists()
    assert b"Gr\\xfc\\xdfe" in result.stdout


def test_a_log_that_is_followed_is_shown_up_to_its_first_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = "print('a: Creating...\\nError: no\\n  with a'); raise SystemExit(1)"

    with pytest.raises(CommandError, match="Error: no"):
        run(script, tmp_path, log=tmp_path / "log", follow=True)

    assert capsys.readouterr().out == "a: Creating...\n"


def runs(pid: int) -> bool:
    status = subprocess.run(
        ["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    return status.stdout.strip()[:1] not in ("", "Z")
