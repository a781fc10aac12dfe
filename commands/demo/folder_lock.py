"""Lets one demo command at a time work in a folder."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from commands.tools.errors import CommandError


@contextmanager
def locked(directory: Path) -> Iterator[None]:
    """Locks a folder until the block ends; creates it where it is missing.

    The operating system releases the lock when the process ends in any way, so nothing is left that
    somebody has to remove by hand.

    Raises:
        CommandError: Another process holds the lock.
    """
    directory.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise CommandError(
            str(directory), "in use: another `make demo` or `make demo-down` runs; wait for its end"
        ) from None
    finally:
        os.close(descriptor)
