"""Loops in validations pass over null where a table belongs: another validation refuses it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, get_origin

from modules.language.kinds import has_items, is_spec, item_kind

_judged: ContextVar[str] = ContextVar("_judged", default="")
"""The expression of what is judged; empty where nothing is."""


@contextmanager
def passing_over_nulls(judged: str) -> Iterator[None]:
    """Let loops through tables of a variable pass over null.

    Args:
        judged: The expression of the variable, or of a table in it. Of another variable a null has
            been refused, and Terraform judges nothing that refers to a refused one.
    """
    before = _judged.set(judged)
    try:
        yield
    finally:
        _judged.reset(before)


def without_nulls(collection: str, *, is_map: bool = False) -> str:
    """Return a list or map of tables without those that are null."""
    if is_map:
        return f"{{ for key, one in {collection} : key => one if one != null }}"
    return f"[for one in {collection} : one if one != null]"


def judged(collection: str, kind: Any) -> str:
    """Return a collection as a loop of a rule takes it: a null table in it is passed over.

    Args:
        collection: Its expression.
        kind: Its type.
    """
    own, variable = _judged.get(), re.match(r"(?:values\()?(var\.\w+)", collection)
    is_other = variable is not None and not re.match(rf"{re.escape(variable[1])}\b", own)
    if not own or is_other or " : " in collection or not holds_nulls(kind):
        return collection
    return without_nulls(collection, is_map=get_origin(kind) is dict)


def holds_nulls(kind: Any) -> bool:
    """Whether a type is a list or map of tables that Terraform lets be null.

    Where unknown keys are kept, the variable has no type, and null is refused as another shape.
    """
    item = item_kind(kind)
    return has_items(kind) and is_spec(item) and not item.keeps_keys
