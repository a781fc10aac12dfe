"""The worked examples of CONTRIBUTING are followed: they show all that has to be written."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.support.project import ROOT

PAGE = (ROOT / "CONTRIBUTING.md").read_text()

COPIED = ("main.py", "modules", "commands", "examples", "tests", "docs", "pyproject.toml")
"""What a change of the code is made in."""

BLOCK = re.compile(r"(?:`([\w./]+)`[^`\n]*:?\n\n)?```(\w+)\n(.*?)```", re.DOTALL)


class Block(NamedTuple):
    """What an example shows."""

    path: str
    """The file that is shown whole; empty for a difference."""

    language: str
    text: str


def section(title: str) -> list[Block]:
    """Return what is shown below a heading."""
    _, _, rest = PAGE.partition(f"\n## {title}\n")
    text, _, _ = rest.partition("\n## ")
    return [Block(*found) for found in BLOCK.findall(text)]


def changed_parts(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield file, lines before and lines after of each part of a difference."""
    path = re.findall(r"^\+\+\+ b/(.*)$", text, re.MULTILINE)[0]
    for part in re.split(r"^@@.*@@\n", text, flags=re.MULTILINE)[1:]:
        lines = part.splitlines(keepends=True)
        before = "".join(line[1:] for line in lines if line[0] in " -")
        yield path, before, "".join(line[1:] for line in lines if line[0] in " +")


def follow(project: Path, blocks: list[Block]) -> None:
    """Write the files that an example shows, and change the lines that it changes."""
    for block in blocks:
        if block.language == "diff":
            for path, before, after in changed_parts(block.text):
                text = (project / path).read_text()
                assert text.count(before) == 1, f"{path} does not hold once:\n{before}"
                (project / path).write_text(text.replace(before, after))
        else:
            assert block.path, f"it is not said which file this is:\n{block.text}"
            (project / block.path).parent.mkdir(parents=True, exist_ok=True)
            (project / block.path).write_text(block.text)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the code."""
    ignored = shutil.ignore_patterns("__pycache__", ".terraform*")
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=ignored)
        else:
            shutil.copy(source, tmp_path)
    return tmp_path


def run(project: Path, *arguments: str) -> str:
    """Run Python in a project's folder; return what it prints."""
    done = subprocess.run(
        [sys.executable, *arguments], cwd=project, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


def test_a_field_is_added_by_what_the_example_shows(project: Path) -> None:
    follow(project, section("Add a field"))

    said = run(
        project,
        *("-m", "pytest", "-q", "-p", "no:cacheprovider", "--override-ini=addopts="),
        *("--import-mode=importlib", "tests/cases", "tests/house/test_fields.py"),
        *("tests/house/test_rules.py", "tests/service/test_fields.py"),
        *("-k", "not published and (service or job or test_rules or test_fields)"),
    )

    assert " passed" in said
    assert "pid_mode" in variables(project, "service")


def test_a_noun_is_added_by_what_the_example_shows(project: Path) -> None:
    follow(project, section("Add a noun"))

    said = run(
        project,
        *("-m", "pytest", "-q", "-p", "no:cacheprovider", "--override-ini=addopts="),
        *("--import-mode=importlib", "tests/cases", "-k", "stream"),
    )

    assert " passed" in said
    assert variables(project, "stream") == {
        "name",
        "shard_count",
        "stream",
        "stream_mode",
        "tags",
    }


def variables(project: Path, module: str) -> set[str]:
    """Return the inputs of a module, as its construct says after the change."""
    run(project, "-m", "modules.terraform", "synthesized")
    content = json.loads((project / "synthesized" / module / "main.tf.json").read_text())
    return set(content["variable"])
