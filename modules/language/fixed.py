"""Fields whose value AWS cannot change on a live platform."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from modules.language.kinds import Path
from modules.language.value import Value

ANEW = "or create another platform beside this one, move to it and destroy this one"
"""The way to another value of what a whole platform is made of."""


class Fixed(NamedTuple):
    """A field that keeps the value with which the platform was created.

    Another value is refused when Terraform plans: AWS would refuse it in the middle of the change,
    or destroy what runs before its successor serves.
    """

    path: Path
    """The keys that lead to the field, from the table that was read."""

    value: Any
    """Its value, known or planned."""

    why: str
    """Why it stays, in a few words: ``a VPC keeps its range``."""

    instead: str = ANEW
    """What to do instead of giving the old value again."""

    of: Value[bool] = Value(True)
    """Whether what keeps the value exists; the value is remembered for as long as it does."""

    each: Callable[[Any], Any] | None = None
    """Where the value is a table whose entries come and go: what each of them keeps."""

    def below(self, *path: str | int) -> Fixed:
        """Return the same field with a path from an outer table."""
        return self._replace(path=(*path, *self.path))

    @property
    def field(self) -> str:
        """The field as a text: ``network.cidr_block``."""
        return ".".join(map(str, self.path))
