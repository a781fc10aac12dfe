"""Texts of others in Markdown."""

import re
from collections.abc import Iterable, Sequence

SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|])")


def plain(text: str) -> str:
    """Returns a text as Markdown shows it: on one line, without a meaning of its own."""
    return SPECIAL.sub(r"\\\1", " ".join(text.split()))


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Returns a table whose cells are texts of others; empty if it has no row."""
    lines = ["| " + " | ".join(plain(str(cell)) for cell in row) + " |" for row in rows]
    if not lines:
        return ""
    return "\n".join(["| " + " | ".join(head) + " |", "|" + "---|" * len(head), *lines])
