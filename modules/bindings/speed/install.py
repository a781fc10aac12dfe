"""Switches the patches on, around an import of the bindings."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from modules.bindings.lazy import EAGER
from modules.bindings.speed import (
    addresses,
    background_load,
    construct_cache,
    garbage,
    node,
    type_checks,
)

SWITCH = "SPEED_PATCHES"
"""Environment variable: ``0`` switches every patch off, to compare or to look for a fault."""


def enabled() -> bool:
    """Whether the patches are wanted."""
    return os.environ.get(SWITCH) != "0" and EAGER not in os.environ


@contextmanager
def install() -> Iterator[None]:
    """Install every patch around an import of the bindings; calling it again has no effect."""
    if not enabled():
        yield
        return
    node.preload_hook()
    background_load.start()
    collects = garbage.pause()
    yield
    type_checks.disable()
    construct_cache.install()
    addresses.install()
    garbage.resume(collects)
