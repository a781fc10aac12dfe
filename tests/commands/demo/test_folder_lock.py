"""Two demos never work in one folder."""

import subprocess
import sys
from pathlib import Path

import pytest

from commands.demo.folder_lock import locked
from commands.tools.errors import CommandError

PROJECT = Path(__file__).parents[3]


def test_a_second_command_is_refused_while_the_first_runs(tmp_path: Path) -> None:
    with (
        locked(tmp_path),
        pytest.raises(CommandError, match="in use: another `make demo`"),
        locked(tmp_path),
    ):
        pass


def test_the_folder_is_free_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), locked(tmp_path):
        raise ZeroDivisionError

    with locked(tmp_path):
        pass


def test_a_command_that_was_killed_leaves_nothing_to_clean_up(tmp_path: Path) -> None:
    script = (
        "import pathlib, time\n"
        "from commands.demo.folder_lock import locked\n"
        f"with locked(pathlib.Path({str(tmp_path)!r})):\n"
        "    print('in', flush=True)\n"
        "    time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], cwd=PROJECT, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"in\n"
        with pytest.raises(CommandError), locked(tmp_path):
            pass

        holder.kill()
        holder.wait()

    with locked(tmp_path):
        pass
