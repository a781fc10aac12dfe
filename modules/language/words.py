"""The fields of a spec with their docstrings, for what is written for people.

Nobody else needs those: pydantic would look for them in the source whenever a spec is imported,
which is a tenth of a synthesis.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from copy import copy
from functools import cache
from inspect import cleandoc
from itertools import pairwise
from pathlib import Path

from pydantic.fields import FieldInfo

from modules.language.spec import Spec


@cache
def described(spec: type[Spec]) -> Mapping[str, FieldInfo]:
    """Return the fields of a spec by name; the docstring below a field is its description."""
    words: dict[str, str] = {}
    for base in reversed(spec.__mro__):
        if issubclass(base, Spec):
            words |= _docstrings(str(sys.modules[base.__module__].__file__)).get(base.__name__, {})
    return {name: _with(field, words.get(name)) for name, field in spec.model_fields.items()}


def _with(field: FieldInfo, docstring: str | None) -> FieldInfo:
    field = copy(field)
    field.description = field.description or docstring
    return field


@cache
def _docstrings(file: str) -> Mapping[str, Mapping[str, str]]:
    """Return the docstrings of the fields of each class in a file."""
    tree = ast.walk(ast.parse(Path(file).read_text()))
    return {node.name: dict(_below(node)) for node in tree if isinstance(node, ast.ClassDef)}


def _below(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for field, text in pairwise(node.body):
        match field, text:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(docstring))),
            ):
                yield name, cleandoc(docstring)
