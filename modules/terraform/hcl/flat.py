"""Writes expressions of HCL on one line, with no parentheses but those that are needed."""

from __future__ import annotations

from modules.terraform.hcl.nodes import (
    Access,
    Atom,
    Attribute,
    Binary,
    Call,
    Conditional,
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

_LEVELS = (("||",), ("&&",), ("==", "!="), ("<", "<=", ">", ">="), ("+", "-"), ("*", "/", "%"))
_LEVEL = {sign: level for level, signs in enumerate(_LEVELS, 1) for sign in signs}
_UNARY, _TERM = len(_LEVELS) + 1, len(_LEVELS) + 2
CHAINED = ("&&", "||")
"""Operators whose operands may be grouped in any way."""


def flat(node: Node) -> str:
    """Return an expression on one line."""
    match node:
        case Atom(text):
            return text
        case Text(parts, _):
            return f'"{"".join(map(_part, parts))}"'
        case Access(_, steps):
            return flat(*operands(node)) + "".join(map(step, steps))
        case Call(name, arguments, expanded):
            return f"{name}({', '.join(map(flat, arguments))}{'...' if expanded else ''})"
        case Tuple(items):
            return f"[{', '.join(map(flat, items))}]"
        case Object(items):
            pairs = ", ".join(f"{flat(key)} = {flat(value)}" for key, value in items)
            return f"{{ {pairs} }}" if pairs else "{}"
        case For():
            return _loop(node)
        case Conditional():
            condition, yes, no = operands(node)
            return f"{flat(condition)} ? {flat(yes)} : {flat(no)}"
        case Binary(_, operator, _):
            return f" {operator} ".join(map(flat, operands(node)))
        case Unary(operator):
            return operator + flat(*operands(node))
    return f"({flat(node.value)})"


def operands(node: Access | Conditional | Binary | Unary) -> tuple[Node, ...]:
    """Return the operands of an expression, in parentheses where needed."""
    match node:
        case Conditional(condition, yes, no):
            return _at_least(condition, 1), _at_least(yes, 1), no
        case Access(value, _) | Unary(_, value):
            return (_at_least(value, _TERM),)
        case Binary(left, operator, right) if operator in CHAINED:
            found = (*_chain(left, operator), *_chain(right, operator))
            # Nobody has to know which of the two binds closer.
            closer = _LEVEL["=="] if operator == "||" else _LEVEL["&&"]
            return tuple(_at_least(operand, closer) for operand in found)
    level = _LEVEL[node.operator]
    compares = level <= _LEVEL["<"]
    return _at_least(node.left, level + compares), _at_least(node.right, level + 1)


def intro(node: For) -> str:
    """Return the first words of a loop."""
    return f"for {', '.join(node.names)} in"


def step(found: Attribute | Index) -> str:
    """Return a step from a value to one in it."""
    return found.text if isinstance(found, Attribute) else f"[{flat(found.key)}]"


def _chain(node: Node, operator: str) -> tuple[Node, ...]:
    if isinstance(node, Binary) and node.operator == operator:
        return _chain(node.left, operator) + _chain(node.right, operator)
    return (node,)


def _at_least(node: Node, level: int) -> Node:
    return Parentheses(node) if _level(node) < level else node


def _level(node: Node) -> int:
    match node:
        case Conditional():
            return 0
        case Binary(_, operator, _):
            return _LEVEL[operator]
        case Unary():
            return _UNARY
    return _TERM


def _part(part: object) -> str:
    match part:
        case Interpolation(value):
            return f"${{{flat(value)}}}"
        case str():
            return part
    return part.text  # type: ignore[attr-defined, no-any-return]


def _loop(node: For) -> str:
    made = flat(node.value)
    if node.key:
        made = f"{flat(node.key)} => {made}{'...' if node.grouped else ''}"
    condition = f" if {flat(node.condition)}" if node.condition else ""
    text = f"{intro(node)} {flat(node.collection)} : {made}{condition}"
    return f"{{ {text} }}" if node.key else f"[{text}]"
