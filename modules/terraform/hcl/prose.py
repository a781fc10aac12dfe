"""Splits long texts at their separators."""

from __future__ import annotations

from modules.terraform.hcl.flat import flat
from modules.terraform.hcl.nodes import Directive, Interpolation, Node, Text

_SEPARATORS = (" ", "|", ":", "/", "")
"""Between words, the alternatives of a pattern, the parts of an ARN or a path, and any parts."""


def pieces(node: Text, width: int) -> tuple[str, tuple[Node, ...]]:
    """Return a separator, and the texts that it joins to the whole text.

    Args:
        node: A quoted text.
        width: Characters that a piece should have at most.
    """
    # What follows a directive does not stand without it.
    if node.whole or any(isinstance(part, Directive) for part in node.parts):
        return "", (node,)
    ways = [(separator, _lines(node, separator, width)) for separator in _SEPARATORS]
    apart = [(separator, found) for separator, found in ways if len(found) > 1]
    fitting = [way for way in apart if all(len(flat(piece)) <= width + 2 for piece in way[1])]
    separator, found = [*fitting, *apart, ("", [node])][0]
    return separator, tuple(map(_unwrapped, found))


def _lines(node: Text, separator: str, width: int) -> list[Text]:
    first, *others = _words(node, separator)
    found = [first]
    for word in others:
        longer = Text((*found[-1].parts, separator, *word.parts))
        if len(flat(longer)) <= width + 2:
            found[-1] = longer
        else:
            found.append(word)
    return found


def _words(node: Text, separator: str) -> list[Text]:
    if not separator:
        return [Text((part,)) for part in node.parts]
    words: list[Text] = [Text(())]
    for part in node.parts:
        first, *others = part.split(separator) if isinstance(part, str) else [part]
        words[-1] = Text((*words[-1].parts, first))
        words += [Text((word,)) for word in others]
    return words


def _unwrapped(node: Text) -> Node:
    parts = [part for part in node.parts if part != ""]
    if len(parts) == 1 and isinstance(parts[0], Interpolation):
        return parts[0].value
    return node
