"""Runs a program and measures what it took: wall time, processor time, memory of its whole tree."""

import os
import signal
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from commands.tools.errors import CommandError

SAMPLE_SECONDS = 0.1


class Measure(NamedTuple):
    """What one run took."""

    wall: float
    """Seconds until it ended."""

    cpu: float
    """Seconds of processor time, of it and of all that it started."""

    memory: float
    """Peak of the resident memory of its whole process tree, in MB."""


def measure(command: Sequence[str | Path], *, cwd: Path, env: Mapping[str, str]) -> Measure:
    """Runs a program to its end, quietly.

    Memory is the sum over all processes, sampled; what they share is counted for each of them.

    Raises:
        CommandError: It failed. Says what it complained about.
    """
    log = cwd / ".bench" / "program.log"
    log.parent.mkdir(exist_ok=True)
    started = time.perf_counter()
    with log.open("wb") as output:
        child = subprocess.Popen(
            list(map(str, command)),
            cwd=cwd,
            env=dict(env),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    peak, code, usage = 0.0, None, None
    try:
        while code is None:
            peak = max(peak, memory(child.pid))
            # Looked at often, so that the end is seen when it comes; memory is not.
            until = time.perf_counter() + SAMPLE_SECONDS
            while code is None and time.perf_counter() < until:
                time.sleep(0.005)
                pid, status, usage = os.wait4(child.pid, os.WNOHANG)
                code = os.waitstatus_to_exitcode(status) if pid else None
    except BaseException:
        with suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        raise
    finally:
        child.returncode = code if code is not None else -1
    wall = time.perf_counter() - started
    if code:
        raise CommandError(f"{log.read_text()[-2000:]}\n{' '.join(map(str, command))} failed")
    assert usage  # noqa: S101  (a process that has ended has used something)
    return Measure(wall, usage.ru_utime + usage.ru_stime, peak)


def memory(root: int) -> float:
    """Returns the resident memory of a process and of all that it has started, in MB."""
    table = subprocess.check_output(["ps", "-A", "-o", "pid=,ppid=,rss="], text=True)
    rows = [tuple(map(int, line.split())) for line in table.splitlines()]
    family, found = {root}, 0
    while len(family) > found:
        found = len(family)
        family |= {pid for pid, parent, _ in rows if parent in family}
    return sum(size for pid, _, size in rows if pid in family) / 1000


def median(runs: Sequence[Measure]) -> Measure:
    """Returns the median of each figure."""
    return Measure(*map(statistics.median, zip(*runs, strict=True)))
