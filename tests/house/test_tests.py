"""No test lies where pytest does not find it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.house.sources import ROOT, parse

OF_THE_USER = re.compile(
    r"\b(ROOT|PROJECT|REPOSITORY)( / |\.glob\()"
    r"""f?['"](environments|backend\.tf\.json|docs/addresses)"""
)
"""How a test names a file that a user of the platform writes."""

CHECK_THE_USER = {
    "tests/commands/docs/test_docs.py",
    "tests/test_environments.py",
}
"""What takes those files as they are and checks them, whoever wrote them."""

FILES = sorted((ROOT / "tests").rglob("*.py"))


def has_tests(path: Path) -> bool:
    return any(
        isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
        for node in ast.walk(parse(path).tree)
    )


def test_a_file_is_named_as_what_it_is() -> None:
    assert [path for path in FILES if has_tests(path) != path.name.startswith("test_")] == []


def test_no_test_hides_another_of_the_same_name() -> None:
    for path in FILES:
        names = [n.name for n in parse(path).tree.body if isinstance(n, ast.FunctionDef)]

        assert len(names) == len(set(names)), path


def test_a_user_s_environments_are_read_by_their_own_checks_alone() -> None:
    reading = {
        path.relative_to(ROOT).as_posix() for path in FILES if OF_THE_USER.search(path.read_text())
    }
    assert reading == CHECK_THE_USER
