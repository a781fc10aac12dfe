"""What a command prints: each step before it starts, and how long it took.

Plain text and only the standard library: the same lines read well on a terminal, in a log and in
CI, and the installation uses them before any package is there.
"""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


def say(text: str = "") -> None:
    """Prints a line at once, so that a log shows it while the work goes on.

    What the terminal cannot show is escaped: a line must never end the work that it is about.
    """
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding), flush=True)


@contextmanager
def step(title: str) -> Iterator[None]:
    """Prints the title of a step, then how long it took unless it failed.

    Args:
        title: Description of the step, a sentence without its full stop.
    """
    say(f"==> {title}")
    started = time.monotonic()
    yield
    say(f"    done in {duration(time.monotonic() - started)}")


def duration(seconds: float) -> str:
    """Formats a time in minutes and seconds: `7 s`, `1 min 25 s`."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
