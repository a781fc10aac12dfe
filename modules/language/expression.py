"""Terraform expressions as text: the operators' precedence, templates, lists, tables."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from typing import Any, NamedTuple


class Level(IntEnum):
    """Precedence of an expression's outermost operator, the lowest first."""

    CONDITIONAL = 0
    OR = 1
    AND = 2
    EQUALITY = 3
    COMPARISON = 4
    SUM = 5
    UNARY = 6
    TERM = 7


class Expression(NamedTuple):
    """A Terraform expression without ``${`` and ``}``."""

    text: str
    level: Level = Level.TERM
    opposite: Expression | None = None
    """Of a condition: its negation, if it has a form without ``!``."""

    def operand(self, level: Level) -> str:
        """Return the text as an operand of a level, in parentheses if its own level is lower."""
        return self.text if self.level >= level else f"({self.text})"


class Expressible:
    """What can be written as a Terraform expression."""

    def to_expression(self) -> Expression:
        """Return the expression."""
        raise NotImplementedError


class When(NamedTuple):
    """An item of a list, or a value of a table, that is included only if a condition holds."""

    condition: Any
    """A bool, or a ``Value`` of one."""

    value: Any
    """The item."""


def hcl(data: Any) -> str:
    """Return data, with its values and interpolations, as the text of an expression."""
    return express(data).text


_CONSTANTS = {data: Expression(json.dumps(data)) for data in (None, False, True)}


def express(data: Any) -> Expression:
    """Return data, with its values and interpolations, as an expression."""
    if data is None or isinstance(data, bool):
        return _CONSTANTS[data]
    if isinstance(data, Expressible):
        return data.to_expression()
    if isinstance(data, str):
        return _template(data)
    if isinstance(data, Mapping):
        return _table(data)
    if isinstance(data, Sequence):
        return _list(data)
    return Expression(json.dumps(data))


def decided(condition: Any) -> bool | None:
    """Return the value of a condition, None if only Terraform will know it."""
    return {"true": True, "false": False}.get(hcl(condition))


# --- texts ----------------------------------------------------------------------------------------

_TRAVERSAL = re.compile(r'[a-z_][\w-]*(\.[\w-]+|\[\*\]|\["[^"$%]*"\]|\[[\w.]+\])*')
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def interpolations(text: str) -> list[str]:
    """Return the interpolations in a text, each with its braces."""
    return [part for part, is_interpolation in _split_template(text) if is_interpolation]


def _split_template(text: str) -> Iterator[tuple[str, bool]]:
    """Split a template into texts and interpolations; ``$${`` is an escape."""
    start = end = 0
    while (found := text.find("${", end)) >= 0:
        if text[:found].endswith("$"):
            end = found + 2
            continue
        if text[start:found]:
            yield text[start:found], False
        start = end = _end_of_interpolation(text, found + 2)
        yield text[found:end], True
    if text[start:]:
        yield text[start:], False


def _end_of_interpolation(text: str, start: int) -> int:
    """Return the end of an interpolation whose content starts at ``start``."""
    closers = ["}"]
    at = start
    while closers:
        if at >= len(text):
            raise ValueError(f"{text}: holds an interpolation without an end")
        in_quotes = closers[-1] == '"'
        if text[at] == closers[-1]:
            closers.pop()
        elif in_quotes and text.startswith("$${", at):
            at += 2
        elif in_quotes and text.startswith("${", at):
            closers.append("}")
            at += 1
        elif in_quotes and text[at] == "\\":
            at += 1
        elif not in_quotes and text[at] in '{"':
            closers.append("}" if text[at] == "{" else '"')
        at += 1
    return at


def _template(value: str) -> Expression:
    """Quote a text; one that is a single interpolation becomes its expression."""
    parts = list(_split_template(value))
    if len(parts) == 1 and parts[0][1]:
        inner = value[2:-1]
        simple = _TRAVERSAL.fullmatch(inner)
        return Expression(inner, Level.TERM if simple else Level.CONDITIONAL)
    # Terraform has no surrogate pairs, which json would write for an emoji.
    quoted = [
        part if is_interpolation else json.dumps(part, ensure_ascii=False)[1:-1]
        for part, is_interpolation in parts
    ]
    return Expression(f'"{"".join(quoted)}"')


# --- lists and tables -----------------------------------------------------------------------------


def _list(items: Sequence[Any]) -> Expression:
    lists: list[str] = []
    plain: list[str] = []
    for item in items:
        holds = decided(item.condition) if isinstance(item, When) else True
        if holds is None:
            lists += [f"[{', '.join(plain)}]"] if plain else []
            condition = express(item.condition).operand(Level.OR)
            lists, plain = [*lists, f"{condition} ? [{hcl(item.value)}] : []"], []
        elif holds:
            plain.append(hcl(item.value if isinstance(item, When) else item))
    if plain or not lists:
        lists.append(f"[{', '.join(plain)}]")
    if len(lists) > 1:
        return Expression(f"concat({', '.join(lists)})")
    return Expression(lists[0], Level.TERM if lists[0].startswith("[") else Level.CONDITIONAL)


def _table(table: Mapping[Any, Any]) -> Expression:
    plain: list[str] = []
    conditional: list[str] = []
    for key, item in table.items():
        holds = decided(item.condition) if isinstance(item, When) else True
        if holds is None:
            condition, value = express(item.condition).operand(Level.OR), hcl(item.value)
            # What is null is filtered anyway.
            given = value if condition == f"{value} != null" else f"{condition} ? {value} : null"
            conditional.append(f"{_key(key)} = {given}")
        elif holds:
            plain.append(f"{_key(key)} = {hcl(item.value if isinstance(item, When) else item)}")
    tables = [_pairs(plain)] if plain or not conditional else []
    if conditional:
        # Both results of a condition need the same type, so optional attributes are filtered.
        filtered = f"for key, value in {_pairs(conditional)} : key => value if value != null"
        tables.append(f"{{ {filtered} }}")
    return Expression(tables[0] if len(tables) == 1 else f"merge({', '.join(tables)})")


def _pairs(pairs: Sequence[str]) -> str:
    return f"{{ {', '.join(pairs)} }}" if pairs else "{}"


def _key(key: Any) -> str:
    text = str(key)
    if _IDENTIFIER.fullmatch(text):
        return text
    # A key that is an expression needs parentheses.
    return f"({hcl(text)})" if interpolations(text) else hcl(text)
