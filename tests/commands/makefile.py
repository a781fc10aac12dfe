"""The project's Makefile, as make reads it."""

import re
import subprocess
from pathlib import Path

PROJECT = Path(__file__).parents[2]

# Steps on the way to others.
INTERNAL = {"installed", "preflight"}


def phony_targets() -> set[str]:
    lines = re.findall(r"^\.PHONY: (.*)$", (PROJECT / "Makefile").read_text(), re.MULTILINE)
    return {target for line in lines for target in line.split()} - INTERNAL


def make(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["make", *arguments], cwd=PROJECT, capture_output=True, text=True, check=False
    )
