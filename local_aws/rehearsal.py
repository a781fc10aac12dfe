"""A rehearsal: calls that the local AWS forgets after it, as if nobody had made them."""

import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import Any

BEGIN, END = signal.SIGUSR1, signal.SIGUSR2
MOMENT_SECONDS = 0.5
"""In which a process that is idle gets a signal."""
MOST_SECONDS = 120
"""In which one gets it on a machine that has much to do."""


@contextmanager
def rehearsed(pid: int) -> Iterator[None]:
    """Lets the local AWS forget all that is done to it inside a ``with`` block.

    Nobody else may call it meanwhile.

    Args:
        pid: Its process.
    """
    os.kill(pid, BEGIN)
    _wait_until(lambda: _has_copy(pid))
    try:
        yield
    finally:
        # To the copy, by the group that it shares with the original, which does not care.
        os.killpg(pid, END)
        _wait_until(lambda: not _has_copy(pid))


def let_rehearse(between_calls: AbstractContextManager[Any]) -> None:
    """Prepares this process, the server, for rehearsals.

    Args:
        between_calls: What each call is answered in. A copy that is made in the middle of one has
            nobody who ends it, and would wait for that for ever.
    """

    def rehearse(*_: Any) -> None:
        _hang_up()
        with between_calls:
            copy = os.fork()
            if not copy:
                signal.signal(END, signal.SIG_DFL)
        if copy:
            os.waitpid(copy, 0)

    signal.signal(BEGIN, rehearse)
    signal.signal(END, signal.SIG_IGN)


def _wait_until(condition: Callable[[], bool]) -> None:
    time.sleep(MOMENT_SECONDS)
    until = time.monotonic() + MOST_SECONDS
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError("the local AWS has not taken its signal")
        time.sleep(MOMENT_SECONDS)


def _has_copy(pid: int) -> bool:
    """Whether a process has begotten another one, which has not ended."""
    table = subprocess.check_output(["ps", "-A", "-o", "ppid=", "-o", "stat="], text=True)
    rows = (line.split() for line in table.splitlines())
    return any(parent == str(pid) and not state.startswith("Z") for parent, state in rows)


def _hang_up() -> None:
    """Ends open connections: threads of the original would go on to answer them."""
    for name in os.listdir("/dev/fd"):
        # Of a file, and of the socket that listens, there is no peer.
        with suppress(OSError), _same(int(name)) as connection:
            connection.getpeername()
            connection.shutdown(socket.SHUT_RDWR)


def _same(descriptor: int) -> socket.socket:
    return socket.fromfd(descriptor, socket.AF_INET, socket.SOCK_STREAM)
