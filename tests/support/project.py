"""A copy of a project, to be edited by a test."""

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[2]

PAYMENT_PROJECT = ROOT / "tests" / "fixtures" / "payment"
"""What the user of the payment system edits: the tests' own, since `environments/` is a user's."""


def copied(directory: Path) -> Path:
    """Copy the payment project into a folder with a space; `modules` stays where it is."""
    project = directory / "a project"
    shutil.copytree(PAYMENT_PROJECT, project)
    shutil.copy(ROOT / "main.py", project)
    return project
