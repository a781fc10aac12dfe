"""Turns the blocks of Terraform JSON into those of HCL.

JSON writes a nested block and a map in the same way; which one is meant, the caller has to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from modules.terraform.hcl.body import Argument, Block, Prose
from modules.terraform.hcl.layout import spread
from modules.terraform.hcl.nodes import Call, Node, Object, Tuple
from modules.terraform.hcl.reading import expression
from modules.terraform.hcl.templates import document, literal_text, map_key, scalar, template

BlockNames = Mapping[str, Any]
"""The names of the blocks that may be in a block, each with its nested blocks."""

OF_TERRAFORM: Mapping[str, BlockNames] = {
    "output": {"precondition": {}},
    "terraform": {"required_providers": {}},
    "variable": {"validation": {}},
}
"""The blocks in those blocks that are Terraform's own."""

_LIFECYCLE: BlockNames = {"precondition": {}, "postcondition": {}}

_LITERAL = {"variable": ("default", "description"), "output": ("description",)}

_REFERENCES = ("depends_on", "ignore_changes", "provider", "replace_triggered_by")

_ADDRESSES = (("moved", "from"), ("moved", "to"), ("removed", "from"))

_DOCUMENTS = ("assume_role_policy", "policy", "redrive_allow_policy", "template_body")
"""Arguments whose JSON is compared as data by AWS and the provider, whatever its layout."""

_DENSE = (
    "assert",
    "output",
    "postcondition",
    "precondition",
    "required_providers",
    "validation",
    "variable",
)
"""Blocks without a blank line beside arguments of several lines."""

_FIRST = ("name", "required_version", "description", "type", "value", "default")
"""Arguments that identify a block; they come first."""


class Blocks:
    """Converts blocks from JSON, each with its comment."""

    def __init__(self, comments: Mapping[str, str]) -> None:
        """Start with comments by address."""
        self._comments = comments
        self._used: set[str] = set()

    @property
    def unused(self) -> list[str]:
        """The addresses of comments that belong to no block or argument."""
        return sorted(self._comments.keys() - self._used)

    def block(
        self,
        kind: str,
        labels: tuple[str, ...],
        body: Mapping[str, Any],
        *,
        address: str,
        names: BlockNames,
    ) -> Block:
        """Return a block.

        Args:
            kind: Its type: ``resource``.
            labels: Its labels.
            body: Its content in JSON.
            address: Its address; that of an argument is followed by a dot and its name.
            names: The blocks that may be in it.

        Raises:
            ValueError: A block is no object, or a text holds no expression where it has to.
        """
        parts = tuple(
            part
            for name in sorted(body, key=_order)
            for part in self._parts(kind, name, body[name], f"{address}.{name}", names)
        )
        return Block(kind, labels, parts, self._comment(address), dense=kind in _DENSE)

    def _parts(
        self, kind: str, name: str, value: Any, address: str, names: BlockNames
    ) -> Iterator[Argument | Prose | Block]:
        if name == "dynamic":
            for label, several in value.items():
                content = {"content": names[label]}
                yield from self._several(name, (label,), several, address, content)
        elif name == "lifecycle":
            yield from self._several(name, (), value, address, _LIFECYCLE)
        elif name in names:
            yield from self._several(name, (), value, address, names[name])
        elif is_literal(kind, name) and _has_lines(value):
            yield Prose(name, value, self._comment(address))
        else:
            yield Argument(name, _value(kind, name, value), self._comment(address))

    def _several(
        self, kind: str, labels: tuple[str, ...], value: Any, address: str, names: BlockNames
    ) -> Iterator[Block]:
        for body in value if isinstance(value, list) else [value]:
            if not isinstance(body, Mapping):
                raise ValueError(f"{address}: is a block; write it as an object, not as {body!r}")
            yield self.block(kind, labels, body, address=address, names=names)

    def _comment(self, address: str) -> str:
        self._used.add(address)
        return self._comments.get(address, "")


def is_bare(kind: str, name: str) -> bool:
    """Whether the texts of an argument are references or types, not templates."""
    return name in _REFERENCES or (kind, name) in _ADDRESSES or (kind, name) == ("variable", "type")


def is_literal(kind: str, name: str) -> bool:
    """Whether the texts of an argument are no templates, so ``${`` has no meaning in them."""
    return name in _LITERAL.get(kind, ())


def value_of(value: Any, *, literally: bool = False) -> Node:
    """Return a value of JSON as an expression.

    Args:
        value: The value.
        literally: Whether ``${`` in its texts has no meaning.
    """
    if isinstance(value, Mapping):
        keys = (map_key(value_of(key, literally=literally)) for key in value)
        items = (value_of(item, literally=literally) for item in value.values())
        return Object(tuple(zip(keys, items, strict=True)))
    if isinstance(value, list | tuple):
        return Tuple(tuple(value_of(item, literally=literally) for item in value))
    if isinstance(value, str):
        return literal_text(value) if literally else template(value)
    return scalar(value)


def _value(kind: str, name: str, value: Any) -> Node:
    if is_bare(kind, name):
        return _bare(value)
    if name in _DOCUMENTS and isinstance(value, str) and (found := document(value)):
        return Call("jsonencode", (found,))
    node = value_of(value, literally=is_literal(kind, name))
    return spread(node) if kind == "required_providers" else node


def _bare(value: Any) -> Node:
    if isinstance(value, str):
        return spread(expression(value))
    return Tuple(tuple(_bare(item) for item in value))


def _has_lines(value: Any) -> bool:
    """Whether a text has several lines that a heredoc can contain unchanged."""
    lines = value.splitlines(keepends=True) if isinstance(value, str) else []
    kept = all(line.endswith("\n") and line.strip() == line[:-1] for line in lines)
    return len(lines) > 1 and kept and "" not in value.split("\n")[:-1]


def _order(name: str) -> int:
    return _FIRST.index(name) if name in _FIRST else len(_FIRST)
