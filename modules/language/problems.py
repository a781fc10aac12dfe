"""How the platform says what is wrong: the subject, then every problem with its repair."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import NamedTuple

from modules.language.functions import either
from modules.language.kinds import Path
from modules.language.value import Value


class Problem(NamedTuple):
    """One broken rule: where it was broken, and what it says."""

    path: Path
    """The keys that lead to the field, from the table that was read."""

    message: str
    """The rule, the value given and the repair."""

    def below(self, *path: str | int) -> Problem:
        """Return the same problem as it is seen from a table further out."""
        return Problem((*path, *self.path), self.message)


class Rule(NamedTuple):
    """A rule, as it concerns one field: of a value, or of what an input will hold."""

    path: Path
    """The keys that lead to the field, from the table that has the rule."""

    holds: bool | Value[bool]
    """Whether the rule is kept: a bool, or a Terraform condition."""

    message: str
    """The value given, the rule and the repair: what is said when it is broken."""


class SpecError(ValueError):
    """Everything that is wrong with one source, said at once.

    Attributes:
        source: The file or object that was read.
        problems: Each broken rule, at least one.
    """

    def __init__(self, source: str, problems: Iterable[Problem]) -> None:
        """Render the problems, grouped by the table they stand in."""
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
            yield f"{self.source}: {table}" if table else f"{self.source}:"
            yield from (f"  - {text}" for text in texts)


class SpecsError(ValueError):
    """Everything that is wrong with several sources."""

    def __init__(self, errors: Iterable[SpecError]) -> None:
        """Put the messages one below the other, each once: several may read the same file."""
        super().__init__("\n".join(dict.fromkeys(map(str, errors))))


def did_you_mean(given: str, known: Iterable[str]) -> str:
    """Return the repair for a misspelt name: the nearest known one, else all of them."""
    known = sorted(known)
    near = get_close_matches(given, known, n=1)
    if near:
        return f'did you mean "{near[0]}"?'
    return f"choose {either(known)}" if known else "there is none to choose"


def _split(path: Path) -> tuple[str, str]:
    """Part a path into the table that holds the field, and the field with its index."""
    cut = len(path) - 1
    while cut > 0 and isinstance(path[cut], int):
        cut -= 1
    return _written(path[:cut]), _written(path[cut:])


def _written(path: Path) -> str:
    """Write a path as people do: ``services.api.task_role_statements[0]``."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)[1:]
