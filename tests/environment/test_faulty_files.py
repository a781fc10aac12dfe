"""Whatever lies in the folder of environments: a sentence that names it, and never a wait."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from modules.environment.files import read_environments
from modules.environment.reading import MAX_NESTING
from modules.language.problems import SpecsError
from tests.environment.test_files import BASE

DEEP = 3000


def lists(depth: int) -> str:
    return f"a = {'[' * depth}{']' * depth}"


def pipe(path: Path) -> None:
    os.mkfifo(path)


def link_to_nothing(path: Path) -> None:
    path.symlink_to("gone.toml")


def link_to_itself(path: Path) -> None:
    path.symlink_to(path.name)


def with_byte_order_mark(path: Path) -> None:
    path.write_text(BASE, encoding="utf-8-sig")


def in_utf_16(path: Path) -> None:
    path.write_text(BASE, encoding="utf-16")


def nested_lists(path: Path) -> None:
    path.write_text(lists(DEEP))


def nested_tables(path: Path) -> None:
    path.write_text(f"[{'.'.join('a' * DEEP)}]")


def nested_too_deep_for_a_field(path: Path) -> None:
    path.write_text(lists(MAX_NESTING + 1))


FAULTS: dict[Callable[[Path], None], str] = {
    pipe: "it is a pipe, a socket or a device; write a file in its place",
    Path.mkdir: "[Errno 21] Is a directory",
    link_to_nothing: "it is a link to gone.toml, which is not there; remove it",
    link_to_itself: "",
    with_byte_order_mark: "it begins with a byte order mark; save it as UTF-8 without one",
    in_utf_16: "byte 0 is not of UTF-8; save it as UTF-8",
    nested_lists: "tables or lists lie in each other more than 32 deep; no field does",
    nested_tables: "tables or lists lie in each other more than 32 deep; no field does",
    nested_too_deep_for_a_field: "tables or lists lie in each other more than 32 deep",
}


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    directory = tmp_path / "environments"
    directory.mkdir()
    (directory / "good.toml").write_text(BASE)
    return directory


def complaint(directory: Path) -> str:
    with pytest.raises(SpecsError) as error:
        read_environments(directory, {})
    return str(error.value)


@pytest.mark.parametrize("name", ["base", "dev"])
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_a_file_that_cannot_be_read_is_named(
    directory: Path, name: str, fault: Callable[[Path], None]
) -> None:
    fault(directory / f"{name}.toml")

    first, second, *_ = complaint(directory).splitlines()

    assert first == f"environments/{name}.toml:"
    assert second.startswith(f"  - cannot be read as TOML: {FAULTS[fault]}")


def test_what_a_field_may_hold_is_not_too_deep(directory: Path) -> None:
    (directory / "dev.toml").write_text(lists(MAX_NESTING))

    assert "a: is no field of this table" in complaint(directory)


@pytest.mark.parametrize("name", ["dev.TOML", "base.Toml"])
def test_an_ending_in_capital_letters_is_not_passed_over(directory: Path, name: str) -> None:
    (directory / name).write_text(BASE)

    stem = Path(name).stem
    assert complaint(directory) == (
        f"environments/{name}:\n  - is not read; rename it to {stem}.toml"
    )


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "environments").touch()

    assert complaint(tmp_path / "environments") == (
        f"{tmp_path}/environments:\n  - cannot be read: Not a directory"
    )


def test_other_files_are_no_environments(directory: Path) -> None:
    (directory / "README.md").write_text("No TOML")

    assert [spec.name for spec in read_environments(directory, {})] == ["good"]


@pytest.mark.parametrize(
    ("base", "dev", "holder"),
    [
        ("port = 80", "", "base"),
        ("port = 80", "services.api.port = 81", "dev"),
        ("", "services.api.port = 80", "dev"),
        ("route = {}", "", "base"),
        ("route = {}", 'services.api.route.path_patterns = ["/x"]', "dev"),
        ("command = [1]", "", "base"),
        ("command = [1]", "services.api.command = [2]", "dev"),
        ('calls.nobody = "why"', "", "base"),
    ],
)
def test_a_mistake_is_reported_under_the_file_that_holds_it(
    directory: Path, base: str, dev: str, holder: str
) -> None:
    (directory / "base.toml").write_text(f"{BASE}{base}")
    (directory / "dev.toml").write_text(dev)
    (directory / "good.toml").write_text("disposable = true")

    lines = complaint(directory).splitlines()

    about = [line for line in lines if line.startswith("environments/") and "services" in line]
    assert {line.partition(":")[0] for line in about} == {f"environments/{holder}.toml"} | (
        {"environments/base.toml"} if base and dev else set()
    )
    assert len(about) == len(set(about))
