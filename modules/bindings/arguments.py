"""The arguments of a resource and their kinds, as the bindings have them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from modules.bindings.core import TerraformResource
from modules.language.problems import Problem, did_you_mean

WORDS = {str: "a text in quotes", bool: "true or false", int: "a number", float: "a number"}
"""What the kinds are called in a file."""

SHOWN = 80
"""Characters of a wrong value that a message shows at most."""


@cache
def arguments_of(kind: type) -> Mapping[str, Any]:
    """Return the arguments of a resource, or of a block in one, with their types."""
    hints = get_type_hints(kind.__init__)  # type: ignore[misc]
    own = {"scope", "id_", "return"} if issubclass(kind, TerraformResource) else {"return"}
    return {name: hint for name, hint in hints.items() if name not in own}


def misfits(hint: Any, value: Any, *path: str | int) -> Iterator[Problem]:
    """Yield what the type of an argument does not take in a value.

    Args:
        hint: The type.
        value: The value, as a file has it.
        path: Where it stands.
    """
    [kind, *_] = _kinds(hint)
    origin = _origin(kind)
    if origin is Sequence:
        yield from _misfits_in_list(get_args(kind)[0], value, path)
    elif origin is Mapping:
        yield from _misfits_in_table(get_args(kind)[1], value, path)
    elif kind not in WORDS:
        yield from _misfits_in_block(kind, value, path)
    elif not _is_one(kind, value):
        yield Problem(path, f"{_shown(value)} is not {WORDS[kind]}; write one")


def _kinds(hint: Any) -> list[Any]:
    """Return what a type takes: a block, where it takes that or any table."""
    kinds = [kind for kind in get_args(hint) or [hint] if kind is not NoneType]
    if get_origin(hint) in (Sequence, Mapping):
        return [hint]
    kinds = [kind for kind in kinds if getattr(kind, "__name__", "") != "IResolvable"]
    return sorted(kinds, key=lambda kind: _origin(kind) is dict)


def _origin(kind: Any) -> Any:
    return get_origin(kind) or kind


def _is_one(kind: type, value: Any) -> bool:
    numbers = isinstance(value, int | float) and not isinstance(value, bool)
    return numbers if kind in (int, float) else isinstance(value, kind)


def _misfits_in_list(item: Any, value: Any, path: tuple[str | int, ...]) -> Iterator[Problem]:
    if not isinstance(value, list | tuple):
        yield Problem(path, f"{_shown(value)} is not a list; put it in square brackets")
        return
    for index, part in enumerate(value):
        yield from misfits(item, part, *path, index)


def _misfits_in_table(item: Any, value: Any, path: tuple[str | int, ...]) -> Iterator[Problem]:
    if not isinstance(value, Mapping):
        yield Problem(path, f"{_shown(value)} is not a table; put its fields in curly braces")
        return
    for key, part in value.items():
        yield from misfits(item, part, *path, key)


def _misfits_in_block(kind: type, value: Any, path: tuple[str | int, ...]) -> Iterator[Problem]:
    if not isinstance(value, Mapping):
        yield Problem(path, f"{_shown(value)} is not a table; put its fields in curly braces")
        return
    known = arguments_of(kind)
    for key, part in value.items():
        if key in known:
            yield from misfits(known[key], part, *path, key)
        else:
            yield Problem((*path, key), f"is no argument here; {did_you_mean(key, known)}")


def _shown(value: Any) -> str:
    text = json.dumps(value, default=str)
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
