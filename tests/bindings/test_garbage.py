"""The collector leaves the bindings alone, and the user's choice too."""

import gc
from collections.abc import Iterator
from types import ModuleType

import pytest

from modules.bindings import aws, core, garbage, lazy


@pytest.fixture(autouse=True)
def _collects(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv(lazy.EAGER, "")
    monkeypatch.delenv(lazy.EAGER)
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


def test_plain_imports_are_collected_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(lazy.EAGER, "1")
    gc.unfreeze()

    collects = garbage.pause()
    assert gc.isenabled()
    garbage.resume(collects)

    assert gc.get_freeze_count() == 0


@pytest.mark.parametrize("door", [aws, core])
def test_a_door_has_paused_and_resumed(door: ModuleType) -> None:
    assert door.collects
    assert gc.isenabled()
