"""Reads CHANGELOG.md: which version comes next, what changes in it, and which one is the last."""

import re
from dataclasses import dataclass
from pathlib import Path

from commands.release.version import Version
from commands.tools.errors import CommandError

FILE = "CHANGELOG.md"
UNRELEASED = "Unreleased"
_HEADING = re.compile(r"^## (.*)\n", re.MULTILINE)
_RELEASED = re.compile(r"^## \[(\d+)\.(\d+)\.(\d+)\] - \d{4}-\d\d-\d\d$", re.MULTILINE)


@dataclass(frozen=True)
class Section:
    """One version in the changelog.

    Attributes:
        version: The version that its heading names.
        date: The day of the release, or `Unreleased`.
        text: All text below the heading.
    """

    version: Version
    date: str
    text: str

    def listed_under(self, heading: str) -> set[str]:
        """Returns the texts in backticks below a heading of the third level."""
        split = re.split(r"^### (.*)\n", self.text, flags=re.MULTILINE)
        below = "".join(
            text for title, text in zip(split[1::2], split[2::2], strict=True) if title == heading
        )
        return set(re.findall(r"`([^`\n]+)`", below))


def top_section(project: Path) -> Section:
    """Reads the first section of a project's changelog.

    Raises:
        CommandError: There is no file, or its first heading names no version and date.
    """
    path = project / FILE
    _, title, text, *_ = (*_HEADING.split(path.read_text() if path.is_file() else ""), "", "")
    form = re.fullmatch(rf"\[(\S+)\] - ({UNRELEASED}|\d{{4}}-\d\d-\d\d)", title)
    version = Version.parse(form[1]) if form else None
    if not form or not version:
        given = f'"## {title}"' if title else "nothing"
        raise CommandError(
            FILE,
            f"first heading: {given} names no version and date; write `## [1.2.3] - {UNRELEASED}`, "
            "or in the commit of the release `## [1.2.3] - 2025-12-31`",
        )
    return Section(version, form[2], text.strip())


def released_ref(project: Path) -> str:
    """Returns the git ref of the modules: the tag of the last release, `main` before the first."""
    released = _RELEASED.search((project / FILE).read_text())
    return Version(*map(int, released.groups())).tag if released else "main"
