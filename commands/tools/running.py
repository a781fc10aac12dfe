"""Whether a process that somebody has written down still runs."""

import os
import subprocess


def runs(pid: str) -> bool:
    """Whether there is a process of this number; it may be another one than the one meant."""
    try:
        os.kill(int(pid), 0)
    except (ProcessLookupError, ValueError, OverflowError):
        return False
    except PermissionError:  # Somebody else's.
        pass
    return True


def identity(pid: str) -> str:
    """Returns the number and the start of a process that runs, and nothing for one that has ended.

    Numbers are given again, above all after a restart of the machine.
    """
    if not runs(pid):
        return ""
    try:
        found = subprocess.run(
            ["ps", "-o", "lstart=", "-o", "stat=", "-p", pid],
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError:  # A container without `ps`.
        return pid
    *started, state = found.stdout.split() or ["Z"]
    return "" if state.startswith("Z") else " ".join([pid, *started])
