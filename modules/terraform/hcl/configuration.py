"""Reads ``.tf`` files as Terraform JSON configuration."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable
from typing import Any

from modules.terraform.hcl.blocks import is_bare, is_literal
from modules.terraform.hcl.flat import flat
from modules.terraform.hcl.nodes import Atom, Node, Object, Parentheses, Text, Tuple, Unary
from modules.terraform.hcl.reading import body, kind, node

_REPEATED = ("moved", "removed", "validation")
"""Blocks that are a list in JSON, even if there is only one."""


def tf_content(texts: Iterable[str]) -> dict[str, Any]:
    """Return the content of files as one configuration in Terraform's JSON syntax.

    Raises:
        ValueError: One of them is no HCL.
    """
    content: dict[str, Any] = {}
    for text in texts:
        _read(body(text), content, "")
    return content


def _read(tree: Any, into: dict[str, Any], owner: str) -> dict[str, Any]:
    """Read a body into an object, as that of a kind of block."""
    for part in tree.children:
        if kind(part) == "attribute":
            name, value = str(part.children[0].children[0]), part.children[-1]
            into[name] = _value(owner, name, value)
        elif kind(part) == "block":
            _read_block(part, into)
    return into


def _read_block(tree: Any, into: dict[str, Any]) -> None:
    *heads, inside = [part for part in tree.children if kind(part) in (*_LABELS, "body")]
    names = [_name(head) for head in heads]
    for name in names[:-1]:
        into = into.setdefault(name, {})
    found = _read(inside, {}, names[0])
    if names[-1] in into or names[0] in _REPEATED:
        earlier = into.get(names[-1], [])
        found = [*(earlier if isinstance(earlier, list) else [earlier]), found]  # type: ignore[assignment]
    into[names[-1]] = found


_LABELS = ("identifier", "keyword", "string")


def _name(tree: Any) -> str:
    return "".join(map(str, tree.scan_values(lambda _: True))).strip('"')


def _value(owner: str, name: str, tree: Any) -> Any:
    inside = tree.children[0]
    if kind(inside) == "heredoc_template_trim":
        lines = str(inside.children[0]).splitlines(keepends=True)[1:-1]
        return _unescaped(textwrap.dedent("".join(lines)))
    found = node(tree)
    if is_bare(owner, name):
        return _bare(found)
    value = json_of(found)
    return _literally(value) if is_literal(owner, name) else value


def _bare(found: Node) -> Any:
    if isinstance(found, Tuple):
        return [_bare(item) for item in found.items]
    return flat(found)


def json_of(found: Node) -> Any:
    """Return an expression as Terraform's JSON syntax has it."""
    match found:
        case Atom(text) if text in ("true", "false", "null") or text[0].isdecimal():
            return json.loads(text)
        case Unary("-", Atom(text)) if text[0].isdecimal():
            return json.loads(f"-{text}")
        case Text(parts):
            return "".join(
                json.loads(f'"{part}"') if isinstance(part, str) else flat(Text((part,)))[1:-1]
                for part in parts
            )
        case Tuple(items):
            return [json_of(item) for item in items]
        case Object(items):
            return {_key(key): json_of(value) for key, value in items}
    return f"${{{flat(found)}}}"


def _key(found: Node) -> str:
    if isinstance(found, Parentheses):
        return f"${{{flat(found.value)}}}"
    return found.text if isinstance(found, Atom) else str(json_of(found))


def _literally(value: Any) -> Any:
    if isinstance(value, dict):
        return {_unescaped(key): _literally(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_literally(part) for part in value]
    return _unescaped(value) if isinstance(value, str) else value


def _unescaped(text: str) -> str:
    return text.replace("$${", "${").replace("%%{", "%{")
