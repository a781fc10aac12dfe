"""Lets one command at a time work in a folder, and says which one does."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import IO

from commands.tools import process
from commands.tools.errors import CommandError
from commands.tools.running import identity

LOCK_FILE = ".lock"


@contextmanager
def locked(folder: Path, command: str) -> Iterator[None]:
    """Locks a folder until the block ends; creates it where it is missing.

    The operating system releases the lock when the process has ended in any way, so nothing is left
    that somebody has to remove by hand. Where the command alone was killed, a Terraform that it has
    started still works in the folder: each is written down, and waited for by the next command.

    Args:
        folder: The folder to work in.
        command: What the user has typed, for whoever meets the lock.

    Raises:
        CommandError: Another command holds the lock. Says which one, and since when.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _opened(folder / LOCK_FILE) as file:
        since = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M:%S %Z")
        _note(file, f"`{command}`, process {os.getpid()}, since {since}")
        with process.told(partial(_note_program, file)):
            yield
        file.truncate(0)


def _opened(path: Path) -> IO[str]:
    file = path.open("a+", encoding="utf-8")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        repair = _still_at_work(file)
        # Whoever had it before may have removed the folder, and another one made it anew.
        if not repair and os.fstat(file.fileno()).st_ino == path.stat().st_ino:
            file.truncate(0)
            return file
    except (BlockingIOError, FileNotFoundError):
        repair = "wait for its end, or end it with Ctrl-C"
    file.seek(0)
    holder = file.readline().strip() or "another command has just begun"
    file.close()
    raise CommandError(str(path.parent), f"in use: {holder}; {repair}")


def _still_at_work(file: IO[str]) -> str:
    """Says which programs of a command that was killed still run."""
    file.seek(0)
    _, *programs = file.read().splitlines() or [""]
    alive = [pid for line in programs if _is(pid := line.partition(" ")[0], line)]
    return f"it was killed, but what it started still works: process {alive[0]}" if alive else ""


def _is(pid: str, line: str) -> bool:
    """Whether a process is still the one that was written down, with its start or in haste."""
    found = identity(pid)
    return bool(found) and line in (pid, found)


def _note_program(file: IO[str], pid: int) -> None:
    _note(file, f"\n{pid}")
    _note(file, identity(str(pid)).removeprefix(str(pid)))


def _note(file: IO[str], text: str) -> None:
    try:
        os.write(file.fileno(), text.encode())
    except OSError as error:  # Of writing, which does not know the file's name.
        raise OSError(error.errno, error.strerror, file.name) from None
