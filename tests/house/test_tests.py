"""No test lies where pytest does not find it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.house.sources import ROOT, parse

FILES = sorted((ROOT / "tests").rglob("*.py"))


def has_tests(path: Path) -> bool:
    return any(
        isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
        for node in ast.walk(parse(path).tree)
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_file_is_named_as_what_it_is(path: Path) -> None:
    assert has_tests(path) == path.name.startswith("test_")


def test_no_test_hides_another_of_the_same_name() -> None:
    for path in FILES:
        names = [n.name for n in parse(path).tree.body if isinstance(n, ast.FunctionDef)]

        assert len(names) == len(set(names)), path
