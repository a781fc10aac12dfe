"""The collector leaves the bindings alone, and the user's choice too."""

import gc
from collections.abc import Iterator

import pytest

from modules.bindings.speed import garbage


@pytest.fixture(autouse=True)
def _collects() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


def test_nothing_is_collected_in_a_pause_nor_what_it_leaves_afterwards() -> None:
    gc.unfreeze()

    collects = garbage.pause()
    assert not gc.isenabled()
    garbage.resume(collects)

    assert gc.isenabled()
    assert gc.get_freeze_count() > 100_000


def test_who_collects_nothing_does_not_begin_to() -> None:
    gc.disable()

    garbage.resume(garbage.pause())

    assert not gc.isenabled()
