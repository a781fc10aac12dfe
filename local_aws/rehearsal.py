"""A rehearsal: calls that the local AWS forgets after it, as if nobody had made them."""

import os
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

BEGIN, END = signal.SIGUSR1, signal.SIGUSR2
MOMENT_SECONDS = 0.5
"""In which a process gets a signal."""


@contextmanager
def rehearsed(pid: int) -> Iterator[None]:
    """Lets the local AWS forget all that is done to it inside a ``with`` block.

    Nobody else may call it meanwhile.

    Args:
        pid: Its process.
    """
    os.kill(pid, BEGIN)
    time.sleep(MOMENT_SECONDS)
    try:
        yield
    finally:
        # To the copy, by the group that it shares with the original, which does not care.
        os.killpg(pid, END)
        time.sleep(MOMENT_SECONDS)


def let_rehearse() -> None:
    """Prepares this process, the server, for rehearsals."""
    signal.signal(BEGIN, _rehearse)
    signal.signal(END, signal.SIG_IGN)


def _rehearse(*_: Any) -> None:
    """Lets a copy of this process answer in its place until the copy ends."""
    _hang_up()
    if copy := os.fork():
        os.waitpid(copy, 0)
    else:
        signal.signal(END, signal.SIG_DFL)


def _hang_up() -> None:
    """Ends open connections: threads of the original would go on to answer them."""
    for name in os.listdir("/dev/fd"):
        # Of a file, and of the socket that listens, there is no peer.
        with suppress(OSError), _same(int(name)) as connection:
            connection.getpeername()
            connection.shutdown(socket.SHUT_RDWR)


def _same(descriptor: int) -> socket.socket:
    return socket.fromfd(descriptor, socket.AF_INET, socket.SOCK_STREAM)
