"""Reads expressions of HCL, with the parser of python-hcl2."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import hcl2
from lark import Token, Tree
from lark.exceptions import LarkError

from modules.terraform.hcl.nodes import (
    Access,
    Atom,
    Attribute,
    Binary,
    Call,
    Conditional,
    Directive,
    For,
    Index,
    Interpolation,
    Node,
    Object,
    Parentheses,
    Text,
    Tuple,
    Unary,
)

_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}

_LAYOUT = ("new_line_or_comment", "COMMA", "EQ", "COLON")


@cache
def expression(text: str) -> Node:
    """Return an expression as data: ``var.name``.

    Its parentheses are left out, and ``!(a == b)`` is ``a != b``.

    Raises:
        ValueError: It is none.
    """
    [attribute] = [part for part in body(f"_ = (\n{text}\n)").children if kind(part) == "attribute"]
    return node(attribute.children[-1])


def body(text: str) -> Any:
    """Return a file as the library's tree.

    Raises:
        ValueError: It is no HCL.
    """
    try:
        return hcl2.parses_to_tree(text + "\n").children[0]
    except LarkError as error:
        raise ValueError(f"{text}: is no HCL: {error}") from error


def node(tree: Any) -> Node:
    """Return what a rule of the library's grammar, ``hcl2.lark``, has found."""
    return _READERS[tree.data](_without_layout(tree))


def _without_layout(tree: Any) -> list[Any]:
    """Return the children of a rule without layout."""
    return [part for part in tree.children if kind(part) not in _LAYOUT]


def kind(part: Any) -> str:
    """Return the name of a rule or a token of the library's grammar."""
    return str(part.data if isinstance(part, Tree) else part.type)


def _term(parts: list[Any]) -> Node:
    # What needs parentheses gets them when it is written.
    return node(parts[1 if isinstance(parts[0], Token) else 0])


def _atom(parts: list[Any]) -> Node:
    return Atom(str(parts[0]))


def _string(parts: list[Any]) -> Node:
    found = tuple(_string_part(part.children[0]) for part in parts[1:-1])
    if len(found) == 1 and isinstance(found[0], Interpolation):
        return found[0].value
    return Text(found)


def _string_part(part: Any) -> str | Interpolation | Directive:
    if isinstance(part, Token):
        return str(part)
    if part.data == "interpolation":
        return Interpolation(node(part.children[1]))
    tokens = part.scan_values(lambda value: isinstance(value, Token))
    return Directive(_directive([*tokens]))


def _directive(tokens: list[Token]) -> str:
    """Return a directive as it was read, with the blanks between its tokens."""
    text, end = "", tokens[0].start_pos
    for token in tokens:
        text += " " * ((token.start_pos or 0) - (end or 0)) + token
        end = token.end_pos
    return text


def _access(parts: list[Any]) -> Node:
    base, step = parts
    value = node(base)
    in_parentheses = isinstance(base.children[0], Token)
    steps = tuple(_steps(step))
    if isinstance(value, Access) and not in_parentheses:
        return Access(value.base, (*value.steps, *steps))
    # What follows a splat is looked up in each of its items; what follows its parentheses, in all.
    if isinstance(value, Access):
        value = Parentheses(value)
    return Access(value, steps)


def _steps(tree: Any) -> list[Attribute | Index]:
    if tree.data == "braces_index":
        _, key, _ = _without_layout(tree)
        return [Index(node(key))]
    if tree.data in ("get_attr", "short_index"):
        name = tree.children[1]
        return [Attribute(f".{name if isinstance(name, Token) else name.children[0]}")]
    first, *others = tree.children
    return [Attribute(str(first)), *(step for part in others for step in _steps(part))]


def _call(parts: list[Any]) -> Node:
    opening = next(i for i, part in enumerate(parts) if kind(part) == "LPAR")
    name = "".join(
        str(part) if isinstance(part, Token) else str(part.children[0]) for part in parts[:opening]
    )
    inside = parts[opening + 1 : -1]
    given = _without_layout(inside[0]) if inside else []
    arguments = [part for part in given if isinstance(part, Tree)]
    expanded = any(kind(part) == "ELLIPSIS" for part in given)
    return Call(name, tuple(node(part) for part in arguments), expanded)


def _tuple(parts: list[Any]) -> Node:
    return Tuple(tuple(node(part) for part in parts[1:-1]))


def _object(parts: list[Any]) -> Node:
    return Object(tuple(_pair(part) for part in parts[1:-1]))


def _pair(tree: Any) -> tuple[Node, Node]:
    name, value = _without_layout(tree)
    [key] = name.children
    if kind(key) == "keyword":
        return Atom(str(key.children[0])), node(value)
    calculated = isinstance(key.children[0], Token)
    found = node(key)
    return Parentheses(found) if calculated else found, node(value)


def _for(parts: list[Any]) -> Node:
    intro, *others = parts[1:-1]
    *names, collection = [part for part in _without_layout(intro) if isinstance(part, Tree)]
    values = [part for part in others if isinstance(part, Tree) and part.data != "for_cond"]
    conditions = [part for part in others if kind(part) == "for_cond"]
    *key, value = (node(part) for part in values)
    return For(
        names=tuple(str(name.children[0]) for name in names),
        collection=node(collection),
        key=key[0] if key else None,
        value=value,
        grouped=any(kind(part) == "ELLIPSIS" for part in others),
        condition=node(_without_layout(conditions[0])[-1]) if conditions else None,
    )


def _conditional(parts: list[Any]) -> Node:
    condition, yes, no = (node(part) for part in parts if isinstance(part, Tree))
    return Conditional(condition, yes, no)


def _binary(parts: list[Any]) -> Node:
    left, term = parts
    operator, right = _without_layout(term)
    sign = str(operator.children[0]).split()[-1]
    return Binary(node(left), sign, node(right))


def _unary(parts: list[Any]) -> Node:
    sign, value = str(parts[0]), node(parts[1])
    if sign == "!" and isinstance(value, Binary) and value.operator in _OPPOSITE:
        return Binary(value.left, _OPPOSITE[value.operator], value.right)
    return Unary(sign, value)


_READERS: dict[str, Callable[[list[Any]], Node]] = {
    "expr_term": _term,
    "identifier": _atom,
    "literal_value": _atom,
    "int_lit": _atom,
    "float_lit": _atom,
    "string": _string,
    "index_expr_term": _access,
    "get_attr_expr_term": _access,
    "attr_splat_expr_term": _access,
    "full_splat_expr_term": _access,
    "function_call": _call,
    "tuple": _tuple,
    "object": _object,
    "for_tuple_expr": _for,
    "for_object_expr": _for,
    "conditional": _conditional,
    "binary_op": _binary,
    "unary_op": _unary,
}
