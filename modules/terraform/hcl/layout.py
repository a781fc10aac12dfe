"""Breaks expressions of HCL into lines, where an engineer would.

A line break is nothing to HCL inside brackets; elsewhere it ends the argument. So what has no
brackets of its own gets parentheses, unless brackets are around it already.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from textwrap import wrap

from modules.terraform.hcl.flat import CHAINED, flat, intro, operands, step
from modules.terraform.hcl.nodes import (
    Access,
    Atom,
    Binary,
    Call,
    Conditional,
    For,
    Node,
    Object,
    Parentheses,
    Text,
    Tuple,
    Unary,
)
from modules.terraform.hcl.prose import pieces
from modules.terraform.hcl.room import LIMIT, WIDTH, Room

_CLOSING = 30
"""Characters of further arguments that may follow the brackets of one."""

EQUALS = "\0="
"""The sign behind the name of an argument that is whole on its line: to be aligned."""


def lines(node: Node, room: Room) -> list[str]:
    """Return the lines of an expression; all but the first have their indent."""
    text = flat(node)
    if room.fits(text, WIDTH) and not _is_spread(node):
        return [text]
    match node:
        case Text():
            parted = _split_text(node, room)
            return [text] if parted is node else lines(parted, room)
        case Access(_, steps):
            [value] = operands(node)
            path = "".join(map(step, steps))
            return _then(lines(value, room.before(path)), path)
        case Call(_, arguments) if arguments:
            return _call(node, room)
        case Tuple(items) if items:
            return _tuple(node, room)
        case Object(items) if items:
            return _object(node, room)
        case For():
            return _for(node, room)
        case Conditional() | Binary():
            return _operation(node, room)
        case Unary(operator):
            [value] = operands(node)
            return _after(operator, lines(value, room.behind(operator)))
        case Parentheses(value):
            return ["(", *_indented(lines(value, room.inside()), room), _closing(")", room)]
    return [text]


def _is_spread(node: Node) -> bool:
    match node:
        case Object(_, spread):
            return spread
        case Call(_, arguments):
            return any(map(_is_spread, arguments))
    return False


def _split_text(node: Node, room: Room) -> Node:
    """Return a text that is too long as a ``join`` of its parts; anything else unchanged."""
    if not isinstance(node, Text) or room.fits(flat(node), LIMIT):
        return node
    separator, found = pieces(node, WIDTH - room.indent - len('  "",'))
    return Call("join", (Text((separator,)), Tuple(found))) if len(found) > 1 else node


def _call(node: Call, room: Room) -> list[str]:
    node = replace(node, arguments=tuple(_split_text(part, room) for part in node.arguments))
    end = "..." if node.expanded else ""
    if place := _opening(node):
        before, (held, *behind) = node.arguments[: place - 1], node.arguments[place - 1 :]
        opening = f"{node.name}({''.join(f'{flat(argument)}, ' for argument in before)}"
        closing = f"{''.join(f', {flat(argument)}' for argument in behind)}{end})"
        if room.fits(opening, WIDTH - 1) and len(closing) <= _CLOSING:
            inner = room.behind(opening).before(closing)._replace(enclosed=True)
            return _after(opening, _then(lines(held, inner), closing))
    *first, last = node.arguments
    end = end or ("," if first else "")
    inside = [_item(argument, ",", room) for argument in first] + [_item(last, end, room)]
    return [f"{node.name}(", *chain(*inside), _closing(")", room)]


def _opening(node: Call) -> int:
    """Return the number of the argument whose brackets can end a line, from 1; 0 for none.

    Where several arguments have brackets, each gets lines of its own.
    """
    found = [number for number, argument in enumerate(node.arguments, 1) if _opens(argument)]
    return found[0] if len(found) == 1 else 0


def _opens(node: Node) -> bool:
    """Whether an expression begins with a bracket that can end a line."""
    match node:
        case Tuple(items) | Object(items):
            return bool(items)
        case Call():
            return _opening(node) > 0
    return isinstance(node, For)


def _tuple(node: Tuple, room: Room) -> list[str]:
    if len(node.items) == 1 and isinstance(node.items[0], Object) and node.items[0].items:
        return _after("[", _then(lines(node.items[0], room.behind("[").before("]")), "]"))
    if all(isinstance(item, Atom) for item in node.items):
        blank = " " * (room.indent + 2)
        numbers = ", ".join(map(flat, node.items)) + ","
        filled = wrap(
            numbers,
            WIDTH,
            initial_indent=blank,
            subsequent_indent=blank,
            # A line may get too long, but an atom stays whole.
            break_long_words=False,
            break_on_hyphens=False,
        )
        return ["[", *filled, _closing("]", room)]
    inside = [_item(item, ",", room) for item in node.items]
    return ["[", *chain(*inside), _closing("]", room)]


def _item(node: Node, end: str, room: Room) -> list[str]:
    return _indented(_then(lines(node, room.inside(tail=len(end))), end), room)


def _object(node: Object, room: Room) -> list[str]:
    width = max(len(flat(key)) for key, _ in node.items)
    inside = [argument(flat(key), value, room.indent + 2, width) for key, value in node.items]
    return ["{", *chain(*inside), _closing("}", room)]


def argument(name: str, value: Node, indent: int, width: int) -> list[str]:
    """Return the lines of ``name = value``, each with its indent.

    Args:
        name: Of the argument.
        value: Its value.
        indent: Of the line.
        width: Of the longest name beside it, behind which the signs are aligned.
    """
    found = lines(value, Room(indent, width + len(" = ")))
    sign = EQUALS if len(found) == 1 else "="
    return [f"{' ' * indent}{name} {sign} {found[0]}", *found[1:]]


def _for(node: For, room: Room) -> list[str]:
    inner = room.inside()
    begun = _for_intro(node, inner)
    made = _for_made(node, inner)
    beside = _after(f"{begun[0]} ", _for_made(node, inner.behind(f"{begun[0]} ")))
    begins_well = inner.fits(beside[0], WIDTH) and (len(made) == 1 or beside[0][-1] in "([{")
    joined = len(begun) == 1 and len(beside) == len(made) and begins_well
    found = [beside] if joined else [begun, made]
    if node.condition:
        found.append(_after("if ", lines(node.condition, inner.behind("if "))))
    opening, closing = "{}" if node.key else "[]"
    inside = [line for part in found for line in _indented(part, room)]
    return [opening, *inside, _closing(closing, room)]


def _for_intro(node: For, room: Room) -> list[str]:
    head = f"{intro(node)} "
    return _after(head, _then(lines(node.collection, room.behind(head).before(" :")), " :"))


def _for_made(node: For, room: Room) -> list[str]:
    end = "..." if node.grouped else ""
    *above, key = lines(node.key, room.before(" => [")) if node.key else [""]
    name = f"{key} => " if node.key else ""
    place = room.behind(name.lstrip()).before(end)
    return [*above, *_after(name, _then(lines(node.value, place), end))]


def _operation(node: Conditional | Binary, room: Room) -> list[str]:
    """Break at the signs of an expression, or in the brackets beside one."""
    if isinstance(node, Binary) and node.operator not in CHAINED:
        left, right = operands(node)
        sign = f" {node.operator} {flat(right)}"
        if isinstance(left, Access | Call | For | Parentheses):
            found = lines(left, room)
            if len(found) > 1 and len(found[-1] + sign) + room.tail <= WIDTH:
                return _then(found, sign)
    if not room.enclosed:
        return lines(Parentheses(node), room._replace(enclosed=True))
    before, behind = _signs(node)
    found = []
    for operand, start, end in zip(operands(node), before, behind, strict=True):
        place = room._replace(lead=len(start) if found else room.lead, tail=len(end))
        part = _then(_after(start, lines(operand, place)), end)
        found += part if not found else [" " * room.indent + part[0], *part[1:]]
    return found


def _signs(node: Conditional | Binary) -> tuple[list[str], list[str]]:
    """Return the operators before and after each operand that has a line of its own."""
    if isinstance(node, Conditional):
        return ["", "? ", ": "], ["", "", ""]
    count = len(operands(node))
    return [""] * count, [f" {node.operator}"] * (count - 1) + [""]


def spread(node: Node) -> Node:
    """Return a type whose attributes have a line each."""
    match node:
        case Object(items):
            return Object(tuple((key, spread(value)) for key, value in items), spread=True)
        case Call(_, (first, *others)):
            return replace(node, arguments=(spread(first), *others))
    return node


def _after(start: str, found: list[str]) -> list[str]:
    return [start + found[0], *found[1:]]


def _then(found: list[str], end: str) -> list[str]:
    return [*found[:-1], found[-1] + end]


def _indented(found: list[str], room: Room) -> list[str]:
    """Indent the first line of the content of brackets; the others are indented already."""
    return [" " * (room.indent + 2) + found[0], *found[1:]]


def _closing(bracket: str, room: Room) -> str:
    return " " * room.indent + bracket
