"""The sources of `modules`, parsed once."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]

PURE = (
    "modules/__init__.py",
    "modules/*/__init__.py",
    "modules/language/*.py",
    "modules/*/spec.py",
    "modules/*/*_spec.py",
    "modules/*/*_rules.py",
    "modules/*/inputs.py",
    "modules/*/cases*.py",
    "modules/controls/*.py",
    "modules/environment/balancers.py",
    "modules/environment/clashes.py",
    "modules/environment/database_problems.py",
    "modules/environment/families.py",
    "modules/environment/stack_names.py",
    "modules/environment/file_systems.py",
    "modules/environment/files.py",
    "modules/environment/given.py",
    "modules/environment/ingress_problems.py",
    "modules/environment/job_problems.py",
    "modules/environment/layers.py",
    "modules/environment/listeners.py",
    "modules/environment/message_problems.py",
    "modules/environment/partitions.py",
    "modules/environment/permissions.py",
    "modules/environment/reading.py",
    "modules/environment/route_problems.py",
    "modules/environment/shadowed.py",
    "modules/environment/service_*.py",
    "modules/environment/shared_names.py",
    "modules/environment/stack_names.py",
    "modules/environment/standing.py",
    "modules/environment/table_problems.py",
    "modules/environment/usage*.py",
    "modules/iam/arn_formats.py",
    "modules/iam/known_actions.py",
    "modules/iam/statement_check.py",
    "modules/network/cidr.py",
    "modules/service/route_texts.py",
    "modules/service/usage.py",
    "modules/task/ecr.py",
    "modules/task/fargate.py",
    "modules/task/health_check.py",
)
"""What may be asked for: files that need neither cdktf nor Node."""


class Source(NamedTuple):
    """A Python file of the project."""

    path: str
    """From the project's folder, such as ``modules/language/spec.py``."""

    tree: ast.Module

    @property
    def folder(self) -> str:
        """The folder below `modules`: ``language`` of ``modules/language/spec.py``."""
        return self.path.split("/")[1]


@cache
def sources() -> tuple[Source, ...]:
    """Return every Python file below `modules`."""
    return tuple(parse(path) for path in sorted((ROOT / "modules").rglob("*.py")))


def is_pure(source: Source) -> bool:
    """Say whether a file only says what may be asked for."""
    return any(fnmatch(source.path, pattern) for pattern in PURE)


def parse(path: Path) -> Source:
    """Read one file of the project."""
    return Source(path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8")))


def imports(tree: ast.Module) -> Iterator[str]:
    """Yield the full name of each module that a file imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield f"{'.' * node.level}{node.module or ''}"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def strings(tree: ast.Module) -> Iterator[str]:
    """Yield each text in the code; a text that stands alone is documentation, and is not."""
    alone = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr)
        for part in ast.walk(node.value)
        if isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node.value
