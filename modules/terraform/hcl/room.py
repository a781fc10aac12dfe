"""The space on a line for an expression."""

from __future__ import annotations

from typing import NamedTuple

WIDTH = 100
"""What is longer is broken, if it can be broken between values."""

LIMIT = 120
"""What is longer is broken between the words of a text, too."""


class Room(NamedTuple):
    """The space that an expression has on its lines."""

    indent: int
    """Of the lines that follow its first one."""

    lead: int = 0
    """Characters before it on its first line, behind the indent."""

    tail: int = 0
    """Characters behind it on its last line."""

    enclosed: bool = False
    """Whether it is inside brackets, where a line break has no meaning."""

    def fits(self, text: str, width: int) -> bool:
        """Whether a text fits on one line."""
        return self.indent + self.lead + len(text) + self.tail <= width

    def inside(self, *, tail: int = 0, enclosed: bool = True) -> Room:
        """Return the room of a line between brackets."""
        return Room(self.indent + 2, 0, tail, enclosed)

    def behind(self, text: str) -> Room:
        """Return the room behind a text that comes before."""
        return self._replace(lead=self.lead + len(text))

    def before(self, text: str) -> Room:
        """Return the room before a text that follows."""
        return self._replace(tail=self.tail + len(text))
