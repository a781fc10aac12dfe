"""Runs other programs: on the terminal, with a log, or for what they print.

Each runs in a session of its own, so a Ctrl-C reaches only this one, which interrupts Terraform
and nothing else: Terraform then finishes the call it is in, writes its state and releases the lock,
and the cdktf CLI, which would abandon Terraform at once, ends after it. The same where the terminal
is closed or this process is ended. Whatever still runs after some minutes, or at a second Ctrl-C,
is killed.
"""

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from commands.tools.console import duration, say
from commands.tools.errors import CommandError

HEARTBEAT_SECONDS = 10
FOLLOW_SECONDS = 0.5
# The call that Terraform is in ends within seconds; a killed Terraform has lost what it made.
PATIENCE_SECONDS = 300
LOG_TAIL_LINES = 60
# With less, programs fail at any point, and their logs end before they say why.
LEAST_SPACE = 64 * 1024

_told: list[Callable[[int], None]] = []


@contextmanager
def told(tell: Callable[[int], None]) -> Iterator[None]:
    """Tells of each program that is started in the block, by its process."""
    _told.append(tell)
    try:
        yield
    finally:
        _told.remove(tell)


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path,
    env: Mapping[str, str],
    log: Path | None = None,
    follow: bool = False,
    watch: Callable[[], None] = lambda: None,
    expected: Sequence[int] = (0,),
) -> int:
    """Runs a program to its end and returns its exit code.

    Args:
        command: The program and its arguments.
        cwd: The folder it runs in.
        env: Its whole environment.
        log: Where its output goes. The terminal then shows its last line every few
            seconds. Without it the output goes to the terminal.
        follow: Whether the terminal shows all of the log up to its first error.
        watch: Called every few seconds. What it raises ends the program, as a Ctrl-C does.
        expected: The exit codes that are an answer and no failure.

    Raises:
        CommandError: It ended with another code. Says the end of the log.
    """
    if log is None:
        code = _wait(_start(command, cwd, env, None), HEARTBEAT_SECONDS, lambda: None, watch)
    else:
        log.parent.mkdir(parents=True, exist_ok=True)
        watcher = _Follower(log) if follow else _Heartbeat(log)
        with log.open("wb") as output:
            child = _start(command, cwd, env, output.fileno())
            code = _wait(child, watcher.seconds, watcher.show, watch)
        watcher.end()
    if code not in expected:
        raise _failed(command, code, log)
    return code


def capture(command: Sequence[str | Path], *, cwd: Path, env: Mapping[str, str]) -> str:
    """Returns what a short program prints.

    Raises:
        CommandError: It is not installed, or ended with another code than 0. Says what it
            complained about.
    """
    words = list(map(str, command))
    try:
        result = subprocess.run(
            words,
            cwd=cwd,
            env=dict(env),
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except FileNotFoundError:
        raise CommandError(words[0], "program: is not installed") from None
    if result.returncode:
        raise CommandError(_failure(command, result.returncode), result.stderr.strip())
    return result.stdout


def _start(
    command: Sequence[str | Path], cwd: Path, env: Mapping[str, str], output: int | None
) -> subprocess.Popen[bytes]:
    try:
        child = subprocess.Popen(
            list(map(str, command)),
            cwd=cwd,
            env=dict(env),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=None if output is None else subprocess.STDOUT,
            start_new_session=True,
        )
    except FileNotFoundError:
        raise CommandError(
            str(command[0]), "program: is not installed; run `make install`"
        ) from None
    for tell in _told:
        tell(child.pid)
    return child


def _wait(
    child: subprocess.Popen[bytes],
    every: float,
    show: Callable[[], None],
    watch: Callable[[], None],
) -> int:
    watched = time.monotonic()
    try:
        while True:
            with suppress(subprocess.TimeoutExpired):
                return child.wait(every)
            show()
            if time.monotonic() - watched >= HEARTBEAT_SECONDS:
                watch()
                watched = time.monotonic()
    except BaseException:
        _end(child)
        raise


def _end(child: subprocess.Popen[bytes]) -> None:
    # A closed terminal is told of twice, by the system and by the shell; only Ctrl-C insists.
    with suppress(ValueError):  # In a thread, which no signal reaches.
        for number in (signal.SIGHUP, signal.SIGTERM):
            signal.signal(number, signal.SIG_IGN)
    with suppress(OSError):  # Nobody may be there to read it.
        say("    stopping: what has begun is finished first (Ctrl-C again ends it at once)")
    family = _family(child.pid)
    planners = [pid for pid, name in family.items() if name in ("terraform", "tofu")]
    with suppress(subprocess.TimeoutExpired, KeyboardInterrupt):
        _signal(planners or family, signal.SIGINT)
        child.wait(PATIENCE_SECONDS)
    _signal(_family(child.pid), signal.SIGKILL)
    child.wait()


def _signal(pids: Iterable[int], number: signal.Signals) -> None:
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, number)


def _family(root: int) -> dict[int, str]:
    """Lists a process and what it has started, directly or not, each with its program's name."""
    try:
        table = subprocess.check_output(["ps", "-A", "-o", "pid=,ppid=,comm="], text=True)
    except FileNotFoundError:  # A container without `ps`: the process itself is all that is known.
        return {root: ""}
    rows = [line.split(None, 2) for line in table.splitlines()]
    children = {(int(pid), int(parent)): Path(name).name for pid, parent, name in rows}
    found: dict[int, str] = {pid: name for (pid, _), name in children.items() if pid == root}
    while more := {
        pid: name
        for (pid, parent), name in children.items()
        if parent in found and pid not in found
    }:
        found |= more
    return found


def _failed(command: Sequence[str | Path], code: int, log: Path | None) -> CommandError:
    if log is None:
        return CommandError(_failure(command, code), "what it said stands above")
    if shutil.disk_usage(log.parent).free < LEAST_SPACE:
        return CommandError(
            _failure(command, code), f"{log.parent}: no space is left on its disk; free some"
        )
    tail = "\n".join(_lines(log)[-LOG_TAIL_LINES:])
    return CommandError(f"{tail}\n\n{_failure(command, code)}", f"the whole output: {log}")


def _failure(command: Sequence[str | Path], code: int) -> str:
    program = Path(command[0]).name
    return f"{program} {' '.join(map(str, command[1:3]))} failed with exit code {code}"


def _lines(log: Path) -> list[str]:
    text = log.read_text(encoding="utf-8", errors="replace")
    return [line.rstrip() for line in text.splitlines() if line.strip()]


class _Heartbeat:
    """Shows every few seconds how long a program runs, and the last line of its log."""

    def __init__(self, log: Path) -> None:
        self.seconds: float = HEARTBEAT_SECONDS
        self._log, self._started = log, time.monotonic()

    def show(self) -> None:
        say(f"    {duration(time.monotonic() - self._started)}  {_progress(self._log)}".rstrip())

    def end(self) -> None:
        """A program that has ended gives no sign of life."""


class _Follower:
    """Shows a log as it grows, up to the first error: errors are told together, at the end."""

    def __init__(self, log: Path) -> None:
        self.seconds = FOLLOW_SECONDS
        self._log, self._shown = log, 0

    def show(self) -> None:
        for line in _lines(self._log)[self._shown :]:
            if line.startswith("Error: "):
                return
            say(line)
            self._shown += 1

    end = show


def _progress(log: Path) -> str:
    """Returns how many resources Terraform has finished, and the last line of the log."""
    lines = _lines(log)
    done = sum(" complete after " in line for line in lines)
    # The cdktf CLI adds a resource's path in the app to its address.
    last = re.sub(r" \([^)]*/[^)]*\)", "", " ".join("".join(lines[-1:]).split()))
    return (f"{done} resources done, " if done else "") + last[:80]
