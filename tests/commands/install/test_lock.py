"""The lock files name no registry."""

import json
from pathlib import Path

import pytest

from commands.install.lock import forget_sources, refuse_addresses
from commands.tools.errors import CommandError

PROJECT = Path(__file__).parents[3]


def test_the_sources_of_a_pipfile_lock_are_emptied_and_nothing_else(tmp_path: Path) -> None:
    lock = tmp_path / "Pipfile.lock"
    kept = {"default": {"cdktf": {"version": "==0.21.0"}}, "develop": {}}
    lock.write_text(json.dumps({"_meta": {"sources": [{"url": "a"}], "hash": "b"}} | kept))

    forget_sources(lock)

    assert json.loads(lock.read_text()) == {"_meta": {"sources": [], "hash": "b"}} | kept


def test_emptying_an_empty_list_changes_no_byte(tmp_path: Path) -> None:
    lock = tmp_path / "Pipfile.lock"
    lock.write_bytes((PROJECT / "Pipfile.lock").read_bytes())

    forget_sources(lock)

    assert lock.read_bytes() == (PROJECT / "Pipfile.lock").read_bytes()


def test_a_package_locked_to_an_address_is_refused(tmp_path: Path) -> None:
    lock = tmp_path / "package-lock.json"
    lock.write_text(json.dumps({"packages": {"": {}, "node_modules/a": {"resolved": "b"}}}))

    with pytest.raises(CommandError, match="names the registry of 1 packages, node_modules/a"):
        refuse_addresses(lock)


def test_the_committed_lock_files_name_no_registry() -> None:
    assert json.loads((PROJECT / "Pipfile.lock").read_text())["_meta"]["sources"] == []
    refuse_addresses(PROJECT / "package-lock.json")
