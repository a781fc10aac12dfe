"""Broken rules, and the errors that report all of them with their repairs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import NamedTuple

from modules.language.functions import either
from modules.language.kinds import Path
from modules.language.value import Value


class Problem(NamedTuple):
    """A broken rule."""

    path: Path
    """The keys that lead to the field, from the table that was read."""

    message: str
    """The rule, the value given and the repair."""

    def below(self, *path: str | int) -> Problem:
        """Return the same problem with a path from an outer table."""
        return Problem((*path, *self.path), self.message)


class Rule(NamedTuple):
    """A rule on a field: of a known value, or of an input of a module."""

    path: Path
    """The keys that lead to the field, from the table that has the rule."""

    holds: bool | Value[bool]
    """Whether the rule holds: a bool, or a Terraform condition."""

    message: str
    """The value given, the rule and the repair: the message if the rule is broken."""


class SpecError(ValueError):
    """All problems of one source.

    Attributes:
        source: The file or object that was read.
        problems: Each broken rule, at least one.
    """

    def __init__(self, source: str, problems: Iterable[Problem]) -> None:
        """Render the problems, grouped by table."""
        self.source = source
        self.problems = tuple(problems)
        super().__init__("\n".join(self._lines()))

    def _lines(self) -> Iterator[str]:
        tables: dict[str, list[str]] = {}
        for problem in self.problems:
            table, field = _split(problem.path)
            text = f"{field}: {problem.message}" if field else problem.message
            tables.setdefault(table, []).append(text)
        for table, texts in tables.items():
            yield _printable(f"{self.source}: {table}" if table else f"{self.source}:")
            yield from (_printable(f"  - {text}") for text in texts)


class SpecsError(ValueError):
    """The problems of several sources.

    Attributes:
        errors: The problems of each source, at least one.
    """

    def __init__(self, errors: Iterable[SpecError]) -> None:
        """Join the problems of each source, each once: several environments share a file."""
        found: dict[str, dict[Problem, None]] = {}
        for error in errors:
            found.setdefault(error.source, {}).update(dict.fromkeys(error.problems))
        self.errors = tuple(SpecError(source, problems) for source, problems in found.items())
        super().__init__("\n".join(map(str, self.errors)))


_CLOSE = 0.75
"""How alike two names are at least, from 0 to 1: letters dropped, doubled or swapped."""


def did_you_mean(given: str, known: Iterable[str]) -> str:
    """Return the repair for a misspelt name: the nearest known one if it is close, else all."""
    known = sorted(known)
    near = [
        *get_close_matches(given, known, n=1, cutoff=_CLOSE),
        *(name for name in known if len(given) > 2 and name.startswith(given)),
    ]
    if near:
        return f'did you mean "{near[0]}"?'
    return f"choose {either(known)}" if known else "there is none to choose"


def _printable(line: str) -> str:
    """Return a line with the number of each sign that moves the cursor or turns text round."""
    if line.isprintable():
        return line
    return "".join(one if one.isprintable() else f"\\u{ord(one):04x}" for one in line)


_KEY = 256
"""How much of a key is shown: no name or address that AWS knows is longer."""


def _split(path: Path) -> tuple[str, str]:
    """Split a path into the table, and the field with its index."""
    cut = len(path) - 1
    while cut > 0 and isinstance(path[cut], int):
        cut -= 1
    return _path_text(path[:cut]), _path_text(path[cut:])


def _path_text(path: Path) -> str:
    """Return a path as text: ``services.api.task_role_statements[0]``."""
    shown = (
        part if isinstance(part, int) or len(part) <= _KEY else f"{part[:_KEY]}…" for part in path
    )
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in shown)[1:]
