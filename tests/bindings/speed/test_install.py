"""All patches are in one folder and behind one switch, and nobody else knows of them."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from modules.bindings import lazy
from modules.bindings.speed import install
from tests.house.sources import ROOT, imports, sources

SPEED = "modules.bindings.speed"
FOLDER = "modules/bindings/speed"


def test_nobody_but_the_two_doors_imports_a_patch() -> None:
    importing = {
        (source.path, name)
        for source in sources()
        for name in imports(source.tree)
        if name.startswith(SPEED) and not source.path.startswith(FOLDER)
    }

    doors = {f"modules/bindings/{door}.py" for door in ("aws", "core")}
    names = {f"{SPEED}.install", f"{SPEED}.install.install"}
    assert importing == {(door, name) for door in doors for name in names}


def test_no_address_is_set_by_hand_which_what_is_remembered_would_not_follow() -> None:
    setting = [s.path for s in sources() if "override_logical_id" in (ROOT / s.path).read_text()]

    assert setting == []


@pytest.mark.parametrize(
    ("variables", "enabled"),
    [({}, True), ({install.SWITCH: "1"}, True), ({install.SWITCH: "0"}, False)],
)
def test_one_variable_switches_all_patches_off(
    variables: dict[str, str], enabled: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (install.SWITCH, lazy.EAGER):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert install.enabled() is enabled


def test_plain_imports_are_without_patches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(install.SWITCH, raising=False)
    monkeypatch.setenv(lazy.EAGER, "1")

    assert not install.enabled()


PROGRAM = """
import gc, os, sys
frozen = gc.get_freeze_count()  # Python 3.12 begins with some.
import jsii
from modules.bindings import construct_tree
from modules.bindings.aws import Vpc
from modules.bindings.core import App

module = sys.modules[Vpc.__module__]
print(
    "speed.cjs" in os.environ["NODE_OPTIONS"],
    "speed" in type(jsii.kernel.provider).__module__,
    gc.get_freeze_count() > frozen,
    "speed" in vars(getattr(module, "_private", module))["check_type"].__module__,
    "speed" in construct_tree.path.__module__,
    hasattr(App.synth, "__wrapped__"),
)
"""
"""Says of each patch whether it is at work, before the first construct is made."""


def test_switched_off_none_is_at_work_and_else_all_are() -> None:
    def at_work(switch: str) -> list[str]:
        variables = {**os.environ, "NODE_OPTIONS": "", install.SWITCH: switch}
        command = [sys.executable, "-c", PROGRAM]
        return subprocess.check_output(command, cwd=ROOT, env=variables, text=True).split()

    assert at_work("1") == ["True"] * 6
    assert at_work("0") == ["False"] * 6


@pytest.mark.parametrize("variable", [{install.SWITCH: "0"}, {lazy.EAGER: "1"}])
def test_switched_off_no_patch_is_prepared(
    variable: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared: list[str] = []
    monkeypatch.setattr(install.node, "preload_hook", lambda: prepared.append("node"))
    monkeypatch.setattr(install.addresses, "install", lambda: prepared.append("addresses"))
    for name, value in variable.items():
        monkeypatch.setenv(name, value)

    with install.install():
        assert prepared == []

    assert prepared == []
