"""Versions of the modules, after semantic versioning: three numbers, and what each one promises."""

import re
from typing import NamedTuple, Self


class Version(NamedTuple):
    """A release: a new `major` may break who upgrades, a new `minor` adds, a `patch` mends."""

    major: int
    minor: int
    patch: int

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Reads `1.2.3`; gives back nothing for any other text, a pre-release among them."""
        found = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", text)
        return cls(*map(int, found.groups())) if found else None

    def __str__(self) -> str:
        return ".".join(map(str, self))

    @property
    def tag(self) -> str:
        """The git tag of this release: `v1.2.3`."""
        return f"v{self}"

    def next_major(self) -> "Version":
        """Returns the version that may break."""
        return Version(self.major + 1, 0, 0)

    def next_minor(self) -> "Version":
        """Returns the version that adds and breaks nothing."""
        return Version(self.major, self.minor + 1, 0)
