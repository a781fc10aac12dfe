"""A copy of what a user edits, to be edited by a test."""

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[2]


def copied(directory: Path) -> Path:
    """Copy the app and its environments into a folder with a space; `modules` stays where it is."""
    project = directory / "a project"
    project.mkdir()
    for name in ("main.py", "backend.tf.json"):
        shutil.copy(ROOT / name, project)
    shutil.copytree(ROOT / "environments", project / "environments")
    return project
