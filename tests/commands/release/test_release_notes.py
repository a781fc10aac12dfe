"""The text of a release, and the workflow step that publishes it, with a stand-in for `gh`."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from commands.release.changelog import top_section
from commands.release.release_notes import release_notes
from commands.tools.errors import CommandError

PROJECT = Path(__file__).parents[3]
CHANGELOG = """# Changelog

## [1.1.0] - 2026-02-01

### Inputs

- `network: zones` is new

## [1.0.0] - 2026-01-01

The first release.
"""


def written(project: Path, text: str = CHANGELOG) -> Path:
    (project / "CHANGELOG.md").write_text(text)
    return project


def test_the_text_of_a_release_is_its_section(tmp_path: Path) -> None:
    project = written(tmp_path)

    assert release_notes(project, "v1.1.0") == "### Inputs\n\n- `network: zones` is new"


def test_a_tag_of_another_or_an_unreleased_version_is_refused(tmp_path: Path) -> None:
    project = written(tmp_path, CHANGELOG.replace("2026-02-01", "Unreleased"))

    with pytest.raises(CommandError) as error:
        release_notes(project, "v1.0.0")

    assert str(error.value) == (
        'tag "v1.0.0"\n'
        '  - CHANGELOG.md: [1.1.0] stands on top; the tag for that is "v1.1.0"\n'
        "  - CHANGELOG.md: [1.1.0] is Unreleased; write the day there, commit, and tag that commit"
    )


class Checkout:
    """What a job of the release workflow sees: bare Python, and a stand-in for `gh`."""

    def __init__(self, folder: Path) -> None:
        self.folder = written(folder)
        (folder / "commands").symlink_to(PROJECT / "commands")
        self._program("python3", f'exec "{sys.executable}" -S "$@"')
        self._program("gh", 'echo "$@" > told')

    def release(self, tag: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "-e", "-c", release_step()["run"]],  # As GitHub runs a step.
            cwd=self.folder,
            env={"PATH": f"{self.folder}:/usr/bin:/bin", "GITHUB_REF_NAME": tag},
            capture_output=True,
            text=True,
            check=False,
        )

    def _program(self, name: str, line: str) -> None:
        (self.folder / name).write_text(f"#!/bin/sh\n{line}\n")
        (self.folder / name).chmod(0o755)


def release_step() -> dict[str, Any]:
    text = (PROJECT / ".github" / "workflows" / "release.yml").read_text()
    steps: list[dict[str, Any]] = yaml.safe_load(text)["jobs"]["release"]["steps"]
    return steps[-1]


def test_the_workflow_releases_the_section_of_the_tag(tmp_path: Path) -> None:
    checkout = Checkout(tmp_path)

    assert checkout.release("v1.1.0").returncode == 0
    assert (tmp_path / "told").read_text() == (
        "release create v1.1.0 --verify-tag --title v1.1.0 --notes-file notes.md\n"
    )
    assert (tmp_path / "notes.md").read_text() == top_section(tmp_path).text + "\n"


def test_the_workflow_releases_no_other_tag(tmp_path: Path) -> None:
    result = Checkout(tmp_path).release("v1.0.0")

    assert result.returncode == 1
    assert result.stderr.startswith('tag "v1.0.0"\n  - CHANGELOG.md: [1.1.0] stands on top')
    assert not (tmp_path / "told").exists()
