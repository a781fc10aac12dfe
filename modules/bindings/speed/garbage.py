"""Keeps the garbage collector from scanning the bindings.

An import of the bindings makes hundreds of thousands of objects that live as long as the program.
The collector would scan them during the import, again later, and once more when the program ends,
and free nothing.
"""

from __future__ import annotations

import atexit
import gc


def pause() -> bool:
    """Stop the collector, and return whether it was running."""
    collects = gc.isenabled()
    if collects:
        gc.disable()
    return collects


def resume(collects: bool) -> None:
    """Start it again if it was running; it leaves alone what exists now, and at the end all."""
    if collects:
        gc.freeze()
        gc.enable()
        atexit.register(gc.freeze)
