"""Two commands never work in one folder, and the second is told about the first."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from commands.tools.errors import CommandError
from commands.tools.folder_lock import locked

PROJECT = Path(__file__).parents[3]

WAITS = """
import os, pathlib, sys
from commands.tools import process
from commands.tools.folder_lock import locked
with locked(pathlib.Path(sys.argv[1]), "make deploy ENV=live"):
    print(os.getpid(), flush=True)
    process.run(sys.argv[2:], cwd=pathlib.Path(sys.argv[1]), env=os.environ)
"""


@contextmanager
def holder(folder: Path, *program: str) -> Iterator[subprocess.Popen[str]]:
    """Runs a command that holds the lock while a program of its own runs."""
    command = [sys.executable, "-c", WAITS, str(folder), *program]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        process.stdout.readline()
        yield process
        process.kill()


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def is_free(folder: Path) -> bool:
    try:
        with locked(folder, "make plan"):
            return True
    except CommandError:
        return False


def refusal(folder: Path) -> str:
    with pytest.raises(CommandError) as error, locked(folder, "make plan"):
        pass
    return str(error.value)


def test_a_second_command_is_told_which_one_runs_and_since_when(tmp_path: Path) -> None:
    with locked(tmp_path, "make deploy ENV=live"):
        message = refusal(tmp_path)

    assert message.startswith(
        f"{tmp_path}\n  - in use: `make deploy ENV=live`, process {os.getpid()}, since 20"
    )
    assert message.endswith("; wait for its end, or end it with Ctrl-C")


def test_the_folder_is_free_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), locked(tmp_path, "make plan"):
        raise ZeroDivisionError

    with locked(tmp_path, "make plan"):
        pass


def test_a_command_that_was_killed_leaves_nothing_to_clean_up(tmp_path: Path) -> None:
    with holder(tmp_path, "true") as process:
        process.wait()

    assert is_free(tmp_path)


def test_what_a_killed_command_has_started_still_holds_the_folder(tmp_path: Path) -> None:
    go_on, started = tmp_path / "go-on", tmp_path / "started"
    os.mkfifo(go_on)
    with holder(tmp_path, "sh", "-c", "touch started; cat go-on") as process:
        wait_for(started.exists)
        process.kill()
        process.wait()

        message = refusal(tmp_path)
        assert "in use: `make deploy ENV=live`, process" in message
        assert "; it was killed, but what it started still works: process" in message

        go_on.write_text("")
    wait_for(lambda: is_free(tmp_path))


def test_a_folder_that_was_removed_and_made_again_has_one_owner(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    with locked(folder, "make demo-down"):
        (folder / ".lock").unlink()
        folder.rmdir()

        with locked(folder, "make demo"):
            assert "`make demo`" in refusal(folder)
