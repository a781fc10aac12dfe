"""The commands behind `make`: each says what it does, how long it took and what to do next."""

import sys
from types import TracebackType


def _say_interrupted(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Says that a command was interrupted before it began: its imports take a second or more."""
    if issubclass(kind, KeyboardInterrupt):
        print("\nInterrupted.", file=sys.stderr)
    else:
        sys.__excepthook__(kind, error, trace)


if sys.argv[:1] == ["-m"]:  # As a program: this is what Python writes there until it has found it.
    sys.excepthook = _say_interrupted
