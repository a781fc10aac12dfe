"""What a command says: each step before it starts, and how long it took.

Plain text and the standard library alone: the same lines read well on a terminal, in a log and in
CI, and the installation uses them before any package is there.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager


def say(text: str = "") -> None:
    """Prints a line at once, so that a log shows it while the work goes on."""
    print(text, flush=True)


@contextmanager
def step(title: str) -> Iterator[None]:
    """Announces a step, then how long it took; a step that fails says nothing of its end.

    Args:
        title: What is being done, as a sentence without its full stop.
    """
    say(f"==> {title}")
    started = time.monotonic()
    yield
    say(f"    done in {duration(time.monotonic() - started)}")


def duration(seconds: float) -> str:
    """Says a time in the units that people use: `7 s`, `1 min 25 s`."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
