"""The expressions of HCL as data, without the layout that they were read with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Atom:
    """A number, a keyword or the first name of a reference."""

    text: str


@dataclass(frozen=True)
class Interpolation:
    """An expression inside a text: ``${...}``."""

    value: Node


@dataclass(frozen=True)
class Directive:
    """A part of a text that decides on what follows it: ``%{ if var.flag }``."""

    text: str


@dataclass(frozen=True)
class Text:
    """A quoted text. Its plain parts are with their escapes, as between the quotes."""

    parts: tuple[str | Interpolation | Directive, ...]
    whole: bool = False
    """Whether it has to stay in one piece, since Terraform calculates nothing there."""


@dataclass(frozen=True)
class Attribute:
    """A step from a value to one in it that needs no calculation: ``.id``, ``[*]``, ``.0``."""

    text: str


@dataclass(frozen=True)
class Index:
    """A step from a value to one in it, by an index or a key: ``["a"]``."""

    key: Node


@dataclass(frozen=True)
class Access:
    """A value, and the steps from it to one in it."""

    base: Node
    steps: tuple[Attribute | Index, ...]


@dataclass(frozen=True)
class Call:
    """A call of a function."""

    name: str
    arguments: tuple[Node, ...]
    expanded: bool = False
    """Whether the last argument is a list of arguments: ``f(x...)``."""


@dataclass(frozen=True)
class Tuple:
    """A list that is written out."""

    items: tuple[Node, ...]


@dataclass(frozen=True)
class Object:
    """A map that is written out. A key is a name, a text or an expression in parentheses."""

    items: tuple[tuple[Node, Node], ...]
    spread: bool = False
    """Whether each key has a line of its own, however short they are."""


@dataclass(frozen=True)
class For:
    """A loop that makes a list, or a map if it has a key."""

    names: tuple[str, ...]
    collection: Node
    key: Node | None
    value: Node
    grouped: bool
    """Whether values of the same key are gathered: ``key => value...``."""

    condition: Node | None


@dataclass(frozen=True)
class Conditional:
    """One of two values: ``condition ? yes : no``."""

    condition: Node
    yes: Node
    no: Node


@dataclass(frozen=True)
class Binary:
    """An operator between two values."""

    left: Node
    operator: str
    right: Node


@dataclass(frozen=True)
class Unary:
    """An operator before a value."""

    operator: str
    value: Node


@dataclass(frozen=True)
class Parentheses:
    """A value in parentheses."""

    value: Node


Node = (
    Atom | Text | Access | Call | Tuple | Object | For | Conditional | Binary | Unary | Parentheses
)
