"""Lets one command at a time work in a folder."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from commands.tools.errors import CommandError


@contextmanager
def alone_in(directory: Path) -> Iterator[None]:
    """Holds a folder, which is made if it is missing, until the block ends.

    The system gives the folder free when the process ends in any way, so nothing is ever left
    behind that somebody has to remove by hand.

    Raises:
        CommandError: Another process holds it.
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
