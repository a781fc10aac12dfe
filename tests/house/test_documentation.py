"""What can be asked for is documented, and what can be called too."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import TypeAdapter
from pydantic.fields import FieldInfo

from modules.language.kinds import is_spec
from tests.house.sources import sources
from tests.support.specs import all_specs, own_fields

FIELDS: dict[str, FieldInfo] = {
    f"{spec.__name__}.{name}": field
    for spec in all_specs()
    for name, field in own_fields(spec).items()
}


def test_a_field_of_a_spec_says_what_it_means_in_sentences() -> None:
    said = {name: (field.description or "").rstrip() for name, field in FIELDS.items()}

    assert [name for name, text in said.items() if not text.endswith((".", ")", "``"))] == []


def test_a_required_field_has_right_examples() -> None:
    required = {
        name: field
        for name, field in FIELDS.items()
        if field.is_required() and not is_spec(field.annotation)
    }

    assert [name for name, field in required.items() if not field.examples] == []
    for field in required.values():
        kind: Any = Annotated[field.annotation, *field.metadata, None]
        for example in field.examples or ():
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


def test_what_others_may_use_has_a_docstring() -> None:
    assert [
        (source.path, getattr(node, "name", "the file"))
        for source in sources()
        for node in definitions(source.tree)
        if not ast.get_docstring(node)  # type: ignore[arg-type]
    ] == []
