"""What an argument says that contains JSON: as text, or as ``jsonencode`` of the platform's own."""

from __future__ import annotations

import json
import re
from typing import Any

_ENCODED = re.compile(r"\$\{jsonencode\((.*)\)\}", re.DOTALL)
_KEY = re.compile(r'\s*(?:([A-Za-z_][\w-]*)|"((?:[^"\\]|\\.)*)")\s*=\s*')
_OPEN, _CLOSE = "([{", ")]}"


def decoded(text: str) -> Any:
    """Return what a text encodes; an expression in it stays a text.

    Raises:
        ValueError: It is neither JSON nor the encoding of plain tables and lists.
    """
    encoded = _ENCODED.fullmatch(text)
    if not encoded:
        return json.loads(text)
    value, rest = _value(encoded[1].strip())
    if rest.strip():
        raise ValueError(f"not read: {rest}")
    return value


def _value(text: str) -> tuple[Any, str]:
    """Return the value with which a text begins, and the rest."""
    if text.startswith("{"):
        return _table(text[1:].lstrip())
    if text.startswith("[") and not text.startswith("[for "):
        return _list(text[1:].lstrip())
    end = _end(text)
    return _plain(text[:end].strip()), text[end:].lstrip()


def _table(text: str) -> tuple[dict[str, Any], str]:
    found: dict[str, Any] = {}
    while not text.startswith("}"):
        key = _KEY.match(text)
        if not key:
            raise ValueError(f"no table: {text}")
        found[key[1] or key[2]], text = _value(text[key.end() :])
        text = text.removeprefix(",").lstrip()
    return found, text[1:].lstrip()


def _list(text: str) -> tuple[list[Any], str]:
    found: list[Any] = []
    while not text.startswith("]"):
        if not text:
            raise ValueError("a list without an end")
        value, text = _value(text)
        found.append(value)
        text = text.removeprefix(",").lstrip()
    return found, text[1:].lstrip()


def _end(text: str) -> int:
    """Return where the expression ends with which a text begins."""
    depth, quoted = 0, False
    for index, character in enumerate(text):
        if character == '"' and text[index - 1 : index] != "\\":
            quoted = not quoted
        elif quoted:
            continue
        elif character in _OPEN:
            depth += 1
        elif character in _CLOSE or character == ",":
            if not depth:
                return index
            depth -= character in _CLOSE
    return len(text)


def _plain(text: str) -> Any:
    """Return a literal as its value, and any other expression as a text with it."""
    try:
        return json.loads(text)
    except ValueError:
        return text.strip('"') if text.startswith('"') else f"${{{text}}}"
