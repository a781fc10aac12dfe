"""What a type constraint would check, for variables that have none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args, get_origin

from modules.language.kinds import bare
from modules.language.messages import TEXTS
from modules.language.spec import Spec


def list_check(item: str) -> tuple[str, str]:
    """Return condition and message of the check that a value is a list.

    Args:
        item: Its expression.
    """
    return f"can(flatten({item}))", TEXTS["tuple_type"].format(value=f"${{jsonencode({item})}}")


def shape_checks(spec: type[Spec], item: str) -> Iterator[tuple[str, str, str]]:
    """Yield the field, or none, with condition and message of each check that a type would make.

    Args:
        spec: The type.
        item: The expression of one value.
    """
    is_table = f"can(keys({item}))"
    yield "", is_table, TEXTS["model_type"].format(value=f"${{jsonencode({item})}}")
    for name, field in spec.model_fields.items():
        kind, given = bare(field.annotation), spec.attribute(item, name)
        value = f"${{jsonencode(try({given}, null))}}"
        message = f"{value} is no {_words(kind)}"
        yield name, f"({is_table} ? can({_converted(kind, given)}) : true)", message


def _converted(kind: Any, item: str, depth: int = 1) -> str:
    """Return an expression that fails for what is not of a type."""
    end = "" if depth == 1 else str(depth)
    if get_origin(kind) is tuple:
        inner = _converted(bare(get_args(kind)[0]), f"part{end}", depth + 1)
        return f"[for part{end} in tolist({item}) : {inner}]"
    if get_origin(kind) is dict:
        inner = _converted(bare(get_args(kind)[1]), f"part{end}", depth + 1)
        return f"{{ for name{end}, part{end} in {item} : name{end} => {inner} }}"
    return f"tostring({item})"


def _words(kind: Any, plural: str = "") -> str:
    """Return what a type is called: ``list of texts``."""
    if get_origin(kind) is tuple:
        return f"list{plural} of {_words(bare(get_args(kind)[0]), 's')}"
    if get_origin(kind) is dict:
        return f"table{plural} of {_words(bare(get_args(kind)[1]), 's')}"
    return f"text{plural}"
