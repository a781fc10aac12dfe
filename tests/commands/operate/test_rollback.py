"""Which image a service goes back to, and what becomes of the file."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from commands.operate.revisions import Revision
from commands.operate.rollback import _changed, _former
from commands.tools.errors import CommandError

NOW = datetime(2026, 11, 28, tzinfo=UTC)


def revision(image: str, **fields: Any) -> Revision:
    container = {"name": "web", "image": image, "environment": [{"name": "A", "value": "secret"}]}
    arn = f"arn:aws:ecs:eu-west-1:111122223333:task-definition/shop-web-dev:{image}"
    definition = {"taskDefinitionArn": arn, "containerDefinitions": [container], "cpu": "256"}
    return Revision(image, definition | fields, NOW)


def former(present: str, *images: str) -> str:
    found = [revision(image) for image in images]
    return _former("web", present, found, lambda image: image).image


@pytest.mark.parametrize(
    ("present", "images", "expected"),
    [
        ("3", ("3", "2", "1"), "2"),
        ("3", ("3", "3", "2"), "2"),
        ("2", ("2", "3", "2", "1"), "1"),  # Again: further back, and never forward.
        ("4", ("3", "2", "1"), "3"),  # A deployment that failed: what runs.
    ],
)
def test_the_newest_image_that_is_older_than_the_present_one(
    present: str, images: tuple[str, ...], expected: str
) -> None:
    assert former(present, *images) == expected


@pytest.mark.parametrize(
    ("present", "images", "rule"),
    [
        ("1", ("1", "2", "1"), "images that ran: 1, 2. Write one into the file"),
        ("1", (), "images that ran: none. Write one"),
        ("2", ("3", "2"), "runs 3, and the file says 2, which ran before; make deploy brings that"),
    ],
)
def test_what_cannot_be_gone_back_to_says_what_can_be_done(
    present: str, images: tuple[str, ...], rule: str
) -> None:
    with pytest.raises(CommandError) as raised:
        former(present, *images)

    assert rule in str(raised.value)


def test_what_else_has_changed_is_named_without_its_value() -> None:
    then = revision("1", cpu="512")
    then.definition["containerDefinitions"][0]["environment"] = []

    assert revision("2").changed_since(then) == ["cpu", "environment of web"]
    assert revision("2").changed_since(revision("1")) == []


@pytest.mark.parametrize("kept", [True, False])
def test_a_file_is_as_it_was_unless_the_plan_was_wanted(tmp_path: Path, kept: bool) -> None:
    file = tmp_path / "dev.toml"
    file.write_bytes(b"before\r\n")

    with _changed(file, "after") as keep:
        assert file.read_text() == "after"
        if kept:
            keep()

    assert file.read_bytes() == (b"after" if kept else b"before\r\n")


def test_a_file_that_cannot_be_written_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "dev.toml"
    file.write_text("before")

    def full(path: Path, content: bytes) -> int:
        path.touch() if path != file else path.write_text("")
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(Path, "write_bytes", full)

    with pytest.raises(OSError, match="No space left"), _changed(file, "after"):
        pass

    assert file.read_text() == "before"
    assert [*tmp_path.iterdir()] == [file]


def test_a_file_keeps_its_mode_and_stays_a_link(tmp_path: Path) -> None:
    file, link = tmp_path / "real", tmp_path / "dev.toml"
    file.write_text("before")
    file.chmod(0o640)
    link.symlink_to(file)

    with _changed(link, "after") as keep:
        keep()

    assert link.is_symlink()
    assert file.read_text() == "after"
    assert file.stat().st_mode & 0o777 == 0o640
