"""What can be asked for is documented, and what can be called too."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter
from pydantic.fields import FieldInfo

from modules.language.kinds import is_spec
from tests.house.sources import Source, sources
from tests.support.specs import all_specs, own_fields

FIELDS = [
    pytest.param(f"{spec.__name__}.{name}", field, id=f"{spec.__name__}.{name}")
    for spec in all_specs()
    for name, field in own_fields(spec).items()
]


@pytest.mark.parametrize(("name", "field"), FIELDS)
def test_a_field_of_a_spec_says_what_it_means(name: str, field: FieldInfo) -> None:
    assert field.description, f"{name}: no docstring says what it means"
    assert field.description.rstrip().endswith((".", ")", "``"))


@pytest.mark.parametrize(("name", "field"), FIELDS)
def test_a_required_field_has_a_right_example(name: str, field: FieldInfo) -> None:
    if not field.is_required() or is_spec(field.annotation):
        return
    assert field.examples, f"{name}: is required and has no examples"
    kind: Any = Annotated[field.annotation, *field.metadata, None]
    for example in field.examples:
        TypeAdapter(kind).validate_python(example)


def definitions(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield what others may use: modules, classes, functions and methods without underscore."""
    yield tree
    todo: list[ast.AST] = [tree]
    while todo:
        for node in ast.iter_child_nodes(todo.pop()):
            named = isinstance(node, ast.ClassDef | ast.FunctionDef) and not is_overload(node)
            if named and not node.name.startswith("_"):  # type: ignore[attr-defined]
                yield node
                if isinstance(node, ast.ClassDef):
                    todo.append(node)


def is_overload(node: ast.ClassDef | ast.FunctionDef) -> bool:
    """Say whether this is only a further type of a function that is documented below."""
    return any(getattr(name, "id", "") == "overload" for name in node.decorator_list)


@pytest.mark.parametrize("source", sources(), ids=lambda source: source.path)
def test_what_others_may_use_has_a_docstring(source: Source) -> None:
    silent = [
        getattr(node, "name", source.path)
        for node in definitions(source.tree)
        if not ast.get_docstring(node)  # type: ignore[arg-type]
    ]
    assert silent == []
