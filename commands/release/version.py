"""Versions of the modules, after semantic versioning: three numbers, and what each one promises."""

import re
from typing import NamedTuple, Self


class Version(NamedTuple):
    """A release: a new `major` may break an upgrade, a new `minor` adds, a `patch` fixes."""

    major: int
    minor: int
    patch: int

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Reads `1.2.3`; returns None for any other text, such as a pre-release."""
        found = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", text)
        return cls(*map(int, found.groups())) if found else None

    def __str__(self) -> str:
        return ".".join(map(str, self))

    @property
    def tag(self) -> str:
        """The git tag of this release: `v1.2.3`."""
        return f"v{self}"

    def next_major(self) -> "Version":
        """Returns the next version that may break an upgrade."""
        return Version(self.major + 1, 0, 0)

    def next_minor(self) -> "Version":
        """Returns the next version that adds and breaks nothing."""
        return Version(self.major, self.minor + 1, 0)
