"""Lets one command at a time work in a folder, and says which one does."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO

from commands.tools import process
from commands.tools.errors import CommandError

LOCK_FILE = ".lock"


@contextmanager
def locked(folder: Path, command: str) -> Iterator[None]:
    """Locks a folder until the block ends; creates it where it is missing.

    The operating system releases the lock when the process has ended in any way, so nothing is left
    that somebody has to remove by hand. The programs that the command runs hold it too: where the
    command alone is killed, a Terraform that it has started still works in the folder.

    Args:
        folder: The folder to work in.
        command: What the user has typed, for whoever meets the lock.

    Raises:
        CommandError: Another command holds the lock. Says which one, and since when.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _opened(folder / LOCK_FILE) as file:
        _sign(file, command)
        with process.inherited(file.fileno()):
            yield


def _sign(file: IO[str], command: str) -> None:
    since = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M:%S %Z")
    try:
        file.truncate(0)
        text = f"{os.getpid()} `{command}`, process {os.getpid()}, since {since}"
        os.write(file.fileno(), text.encode())
    except OSError as error:  # Of writing, which does not know the file's name.
        raise OSError(error.errno, error.strerror, file.name) from None


def _opened(path: Path) -> IO[str]:
    file = path.open("a+", encoding="utf-8")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        # Whoever had it before may have removed the folder, and another one made it anew.
        if os.fstat(file.fileno()).st_ino == path.stat().st_ino:
            return file
    except (BlockingIOError, FileNotFoundError):
        pass
    file.seek(0)
    pid, _, holder = file.read().partition(" ")
    file.close()
    raise CommandError(str(path.parent), f"in use: {_words(pid, holder)}")


def _words(pid: str, holder: str) -> str:
    if not holder:
        return "another command has just begun; wait for its end"
    if process.runs(pid):
        return f"{holder}; wait for its end, or end it with Ctrl-C"
    return (
        f"{holder}, was killed, but a program that it has started still works here; wait for its "
        "end: it writes the state"
    )
