"""What every spec is: frozen data that refuses unknown keys and holds its own rules."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from copy import deepcopy
from itertools import takewhile
from typing import Any, Self, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from modules.specs.messages import describe
from modules.specs.problems import Path, Problem, SpecError


class Spec(BaseModel):
    """A part of an environment as data.

    Built in Python, a spec raises pydantic's ``ValidationError`` when a rule is broken. Read from a
    file with :meth:`parse`, it raises :class:`SpecError`, which says everything that is wrong.
    """

    model_config = ConfigDict(
        extra="forbid", frozen=True, strict=True, use_attribute_docstrings=True
    )

    def rules(self) -> Iterator[Problem]:
        """Yield each broken rule that concerns more than one field."""
        yield from ()

    @model_validator(mode="after")
    def _keep_the_rules(self, info: ValidationInfo) -> Self:
        if info.context is _COLLECTING:
            return self
        problems = [*self.rules()]
        if problems:
            text = str(SpecError(type(self).__name__, problems))
            raise PydanticCustomError("rules", "{text}", {"text": text})
        return self

    @classmethod
    def parse(cls, data: Mapping[str, Any], *, source: str) -> Self:
        """Check plain data, as a TOML file gives it, and return the spec.

        Args:
            data: Tables, lists and scalars.
            source: What the data came from; each message starts with it.

        Raises:
            SpecError: Something is wrong; it says all of it.
        """
        spec, found = _read(cls, data)
        if spec is not None:
            unsure = {problem.path[:-1] for problem in found}
            found += [p for p in _broken_rules(spec) if p.path[:-1] not in unsure]
        if spec is None or found:
            raise SpecError(source, found)
        return spec


_NOTHING = object()

S = TypeVar("S", bound=Spec)

_COLLECTING: dict[str, Any] = {"collecting": True}
"""Validation context in which rules are left to the caller, who wants all of them at once."""


def _read(cls: type[S], data: Mapping[str, Any]) -> tuple[S | None, list[Problem]]:
    """Validate field by field; leave out what is wrong, so that the rest can still be judged."""
    rest, found = deepcopy(dict(data)), list[Problem]()
    while True:
        try:
            # JSON mode is strict about scalars and still takes an array for a tuple.
            text = json.dumps(rest, default=str)
            return cls.model_validate_json(text, context=_COLLECTING), found
        except ValidationError as error:
            problems = [describe(cls, details) for details in error.errors()]
            lists = {_to_list(p.path) for p in problems if _to_list(p.path) != p.path}
            # A list with a wrong item counts as too short as well; the item is what to mend.
            found += [problem for problem in problems if problem.path not in lists]
            dropped = [_drop(rest, path) for path in {_to_list(p.path) for p in problems}]
            if not all(dropped):
                return None, found


def _to_list(path: Path) -> Path:
    """Cut a path at its first index: one wrong item spoils the list."""
    return tuple(takewhile(lambda part: isinstance(part, str), path))


def _drop(table: Any, path: Path) -> bool:
    """Remove the value at a path; say whether there was one."""
    *tables, key = path
    for part in tables:
        table = table[part]
    return table.pop(key, _NOTHING) is not _NOTHING


def _broken_rules(value: Any) -> Iterator[Problem]:
    """Yield the broken rules of a spec and of every spec inside it, each with its full path."""
    if isinstance(value, Spec):
        yield from value.rules()
        parts = {name: getattr(value, name) for name in type(value).model_fields}
    elif isinstance(value, dict):
        parts = value
    else:
        return
    for name, part in parts.items():
        yield from (problem.below(name) for problem in _broken_rules(part))
