"""Terraform's functions with their Python equivalents, and lists as text for messages."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable, Sequence
from typing import Any

from modules.language.base_value import is_plain, unwrapped
from modules.language.data import holds_planned, resolved
from modules.language.expression import Level, express, hcl
from modules.language.value import Value


def function(name: str, kind: Any, python: Callable[..., Any]) -> Callable[..., Value[Any]]:
    """Return a Terraform function that is calculated in Python if all arguments are known.

    Args:
        name: Its name in Terraform.
        kind: Type of its result.
        python: The same function in Python.
    """

    def call(*arguments: Any) -> Value[Any]:
        if all(map(is_plain, arguments)):
            return Value(python(*map(unwrapped, arguments)))
        return Value.planned(f"{name}({', '.join(map(hcl, arguments))})", kind)

    return call


lower = function("lower", str, str.lower)
substr = function("substr", str, lambda text, offset, length: text[offset:][:length])
split = function("split", tuple[str, ...], lambda separator, text: tuple(text.split(separator)))
tonumber = function("tonumber", int, int)
tostring = function("tostring", str, str)
trimprefix = function("trimprefix", str, lambda text, prefix: text.removeprefix(prefix))
trimsuffix = function("trimsuffix", str, lambda text, suffix: text.removesuffix(suffix))
sort = function("sort", tuple[str, ...], lambda texts: tuple(sorted(texts)))
sha256 = function("sha256", str, lambda text: hashlib.sha256(text.encode()).hexdigest())
length_of = function("length", int, len)
tostring = function("tostring", str, str)
compact = function("compact", tuple[str, ...], lambda texts: tuple(filter(None, texts)))
largest = function("max", int, max)
total = function("sum", int, lambda numbers: sum(map(unwrapped, numbers)))
"""Of one number or more: Terraform adds up no empty list."""


def replaced(text: Value[str], pattern: str, by: str) -> Value[str]:
    """Return a text with what a pattern finds replaced.

    Args:
        text: The text, known or planned.
        pattern: Regular expression; only what Python and Terraform share.
        by: What stands there instead; ``$1`` is the first group.
    """
    if is_plain(text):
        return Value(re.sub(pattern, by.replace("$", "\\"), text.known))
    return Value.planned(f"replace({hcl(text)}, {hcl(f'/{pattern}/')}, {hcl(by)})", str)


def least_of(numbers: Value[tuple[int, ...]]) -> Value[int]:
    """Return the smallest of one number or more."""
    if is_plain(numbers):
        return Value(min(map(unwrapped, numbers.known)))
    return Value.planned(f"min({hcl(numbers)}...)", int)


def largest_of(numbers: Value[tuple[int, ...]]) -> Value[int | None]:
    """Return the largest of some numbers, and nothing if there is none."""
    if is_plain(numbers):
        return Value(max(map(unwrapped, numbers.known), default=None))
    largest: Value[int] = Value.planned(f"max({hcl(numbers)}...)", int)
    return (numbers.length > 0).then(largest, None)


def calculated(formula: str, python: Callable[..., int], *numbers: Value[int]) -> Value[int]:
    """Return a whole number that a formula gives.

    Args:
        formula: Terraform's expression, with ``{}`` for each number: ``floor({} / 2)``.
        python: The same in Python.
        numbers: What it is calculated from, known or planned.
    """
    if all(map(is_plain, numbers)):
        return Value(python(*map(unwrapped, numbers)))
    operands = (express(number).operand(Level.TERM) for number in numbers)
    return Value.planned(formula.format(*operands), int, Level.SUM)


def joined(separator: str, parts: Sequence[Any] | Value[Any]) -> Value[str]:
    """Return texts and numbers as one text, without those that are null or empty.

    Args:
        separator: Text between two of them.
        parts: Values, known or planned.
    """
    if is_plain(parts):
        given = (part for part in resolved(parts) if part not in (None, ""))
        return Value(separator.join(map(str, given)))
    return Value.planned(f"join({hcl(separator)}, compact({hcl(parts)}))", str)


def matches(pattern: str, text: Value[str]) -> Value[bool]:
    """Return whether a pattern is found in a text.

    Args:
        pattern: Regular expression; only what Python and Terraform share.
        text: The text, known or planned.
    """
    if is_plain(text):
        return Value(re.search(pattern, text.known) is not None)
    return Value.planned(f"can(regex({hcl(pattern)}, {hcl(text)}))", bool)


def captures(pattern: str, text: Value[str]) -> Value[tuple[str, ...]]:
    """Return what each group of a pattern finds in a text; nothing if the pattern is not found.

    Args:
        pattern: Regular expression with groups that always take part; only what Python and
            Terraform share.
        text: The text, known or planned.
    """
    if is_plain(text):
        found = re.search(pattern, text.known)
        return Value(found.groups() if found else ())
    return Value.planned(f"try(regex({hcl(pattern)}, {hcl(text)}), [])", tuple[str, ...])


def is_match(text: Value[str], pattern: Value[str]) -> Value[bool]:
    """Return whether a text matches a pattern as a whole.

    Args:
        text: The text; of a known one ``${`` has no meaning.
        pattern: Regular expression, a constant; only what Python and Terraform share.
    """
    if not text.is_planned:
        return Value(re.fullmatch(pattern.known, text.known) is not None)
    return Value.planned(f'can(regex("^(?:${{{hcl(pattern)}}})$", {hcl(text)}))', bool)


def encoded_bytes(data: Any) -> Value[int]:
    """Return how many bytes data has as JSON, to within two.

    Args:
        data: Lists, tables and values; of known texts ``${`` has no meaning.
    """
    if holds_planned(data):
        encoded = f"base64encode(jsonencode({hcl(data)}))"
        return Value.planned(f"floor(length({encoded}) * 0.75)", int)
    text = json.dumps(resolved(data), separators=(",", ":"), ensure_ascii=False)
    for sign in "<>&":  # as Terraform writes them
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Value(len(base64.b64encode(text.encode())) * 3 // 4)


def listed(texts: Sequence[str] | Value[Any]) -> str:
    """Return texts for a message, separated by commas."""
    if is_plain(texts):
        return ", ".join(unwrapped(texts))
    return f'${{join(", ", {hcl(texts)})}}'


def quoted(texts: Sequence[str] | Value[Any]) -> str:
    """Return texts for a message, in quotes and separated by commas."""
    if is_plain(texts):
        return ", ".join(f'"{text}"' for text in texts)
    return f'${{join(", ", formatlist("%q", {hcl(texts)}))}}'


def either(options: Sequence[Any] | Value[Any]) -> str:
    """Return options for a message: ``512, 1024 or 2048``."""
    if is_plain(options):
        texts = [str(option) for option in options]
        return " or ".join([", ".join(texts[:-1]), texts[-1]] if len(texts) > 1 else texts)
    return f'${{replace(join(", ", {hcl(options)}), "/, ([^,]*)$/", " or $1")}}'
