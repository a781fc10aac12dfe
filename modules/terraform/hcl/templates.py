"""Parses the templates in the texts of Terraform JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from modules.terraform.hcl.nodes import (
    Atom,
    Directive,
    Interpolation,
    Node,
    Object,
    Parentheses,
    Text,
    Tuple,
)
from modules.terraform.hcl.reading import expression

_SIGN = re.compile(r"\$\$\{|%%\{|\$\{|%\{")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_MARK = re.compile("\ue000([0-9]+)\ue001")

Part = str | Interpolation | Directive
"""A part of a template; plain text is without escapes."""


def template(text: str) -> Node:
    """Return a template as an expression.

    Raises:
        ValueError: An interpolation has no end, or is no expression.
    """
    return _text([*_parts(text)])


def literal_text(text: str) -> Text:
    """Return a text without interpolations; ``${`` in it is escaped."""
    return Text((_escaped(text),) if text else (), whole=True)


def document(text: str) -> Node | None:
    """Return the list or map that a JSON document contains, None if the text is no document.

    The document may contain interpolations. One that is a whole value has to be text, since it
    keeps its type.
    """
    marked = ""
    inserted: list[Part] = []
    for part in _parts(text):
        if isinstance(part, str):
            marked += part
        else:
            marked += f"\ue000{len(inserted)}\ue001"
            inserted.append(part)
    try:
        data = json.loads(marked)
    except ValueError:
        return None
    return _decoded(data, inserted) if isinstance(data, dict | list) else None


def scalar(value: Any) -> Node:
    """Return a number, a boolean or null."""
    return Atom(json.dumps(value))


def map_key(node: Node) -> Node:
    """Return a key of a map: an identifier, a text or an expression in parentheses."""
    if not isinstance(node, Text):
        return Parentheses(node)
    is_name = len(node.parts) == 1 and _IDENTIFIER.fullmatch(str(node.parts[0]))
    return Atom(str(node.parts[0])) if is_name else node


def _decoded(value: Any, inserted: Sequence[Part]) -> Node:
    if isinstance(value, dict):
        items = value.items()
        return Object(
            tuple(
                (map_key(_decoded(key, inserted)), _decoded(part, inserted)) for key, part in items
            )
        )
    if isinstance(value, list):
        return Tuple(tuple(_decoded(part, inserted) for part in value))
    if not isinstance(value, str):
        return scalar(value)
    pieces: list[Part] = [*_MARK.split(value)]
    pieces[1::2] = [inserted[int(str(number))] for number in pieces[1::2]]
    return _text(pieces)


def _text(parts: Sequence[Part]) -> Node:
    escaped = [_escaped(part) if isinstance(part, str) else part for part in parts if part != ""]
    if len(escaped) == 1 and isinstance(escaped[0], Interpolation):
        return escaped[0].value
    return Text(tuple(escaped))


def _escaped(text: str) -> str:
    # A quoted text of Terraform knows no surrogate pairs, which json would write for an emoji.
    quoted = json.dumps(text, ensure_ascii=False)[1:-1]
    for short, long in (("\\b", "\\u0008"), ("\\f", "\\u000c")):
        quoted = re.sub(rf"(?<!\\)((?:\\\\)*){re.escape(short)}", rf"\g<1>\{long}", quoted)
    return quoted.replace("${", "$${").replace("%{", "%%{")


def _parts(text: str) -> Iterator[Part]:
    plain, at = "", 0
    while sign := _SIGN.search(text, at):
        plain += text[at : sign.start()]
        at = sign.end()
        if len(sign.group()) == 3:  # An escape: what it stands for is plain.
            plain += sign.group()[1:]
            continue
        start, at = at, _end(text, at)
        yield plain
        plain = ""
        if sign.group() == "${":
            yield Interpolation(expression(text[start : at - 1].strip()))
        else:
            yield Directive(text[start - 2 : at])
    yield plain + text[at:]


def _end(text: str, at: int) -> int:
    """Return the index after the closing brace of an interpolation."""
    depth = 1
    while depth and at < len(text):
        if text[at] == '"':
            at = _quote_end(text, at + 1)
            continue
        depth += (text[at] == "{") - (text[at] == "}")
        at += 1
    if depth:
        raise ValueError(f"{text}: holds an interpolation without an end")
    return at


def _quote_end(text: str, at: int) -> int:
    while at < len(text) and text[at] != '"':
        if text.startswith(("$${", "%%{"), at):
            at += 3
        elif text.startswith(("${", "%{"), at):
            at = _end(text, at + 2)
        else:
            at += 2 if text[at] == "\\" else 1
    return at + 1
