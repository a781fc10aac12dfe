"""What a command prints: each step before it starts, and how long it took.

Plain text and only the standard library: the same lines read well on a terminal, in a log and in
CI, and the installation uses them before any package is there.
"""

import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def say(text: str = "") -> None:
    """Prints a line at once, so that a log shows it while the work goes on.

    What the terminal cannot show is escaped: a line must never end the work that it is about.
    """
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    print(inert(text).encode(encoding, "backslashreplace").decode(encoding), flush=True)


def inert(text: str) -> str:
    """Returns a text that does nothing to a terminal: what programs write may be of anybody.

    Colours are left out, and all else but tabs and line breaks that is not printed is escaped.
    """
    plain = _COLOUR.sub("", text.replace("\r\n", "\n"))
    return _CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", plain)


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
