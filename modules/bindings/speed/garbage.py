"""Keeps the garbage collector from scanning the bindings.

An import of the bindings creates hundreds of thousands of objects that are never freed. The
collector would scan them during the import, again later, and once more when the program ends.
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
    """Start the collector if it was running; exempt all objects of now, and all at exit."""
    if collects:
        gc.freeze()
        gc.enable()
        atexit.register(gc.freeze)
