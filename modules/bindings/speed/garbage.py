"""Keeps the garbage collector from looking through the bindings.

An import of the bindings makes objects by the hundred thousand, which live as long as the program.
Python's collector would look through them while they are made, again later, and once more when the
program ends: a seventh of a synthesis, to free nothing.
"""

from __future__ import annotations

import atexit
import gc


def pause() -> bool:
    """Collect nothing for a while, and say whether anything was collected before."""
    collects = gc.isenabled()
    if collects:
        gc.disable()
    return collects


def resume(collects: bool) -> None:
    """Collect again, but not what is there by now, nor what is there when the program ends."""
    if collects:
        gc.freeze()
        gc.enable()
        atexit.register(gc.freeze)
