"""What a demo remembers of itself, so that it is found again."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

FILE = "deployed.json"


@dataclass(frozen=True)
class Deployed:
    """The stack that the local AWS holds, written once the whole stack is there.

    Attributes:
        stack: Its name, such as `shop-dev`.
        disposable: Whether AWS lets it be destroyed.
    """

    stack: str
    disposable: bool

    @classmethod
    def read(cls, directory: Path) -> Self | None:
        """Reads the record of a demo's folder; None where no demo has come to its end."""
        try:
            return cls(**json.loads((directory / FILE).read_text()))
        except (OSError, ValueError, TypeError):  # None, or half of one.
            return None

    def write(self, directory: Path) -> None:
        """Writes the record into a demo's folder."""
        (directory / FILE).write_text(json.dumps(asdict(self)))


def forget(directory: Path) -> None:
    """Removes the record: from here on the local AWS may hold half a stack."""
    (directory / FILE).unlink(missing_ok=True)
