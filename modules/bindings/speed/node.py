"""Replaces jsii's two Node processes with one, without stack traces: see ``speed.cjs``."""

from __future__ import annotations

from pathlib import Path

from modules.bindings.lazy import preload

HOOK = Path(__file__).with_name("speed.cjs")


def preload_hook() -> None:
    """Preload the hook into jsii's Node process."""
    # The flag is the one that jsii gives to its second Node, which the hook makes the first.
    preload(HOOK, flag="--preserve-symlinks")
