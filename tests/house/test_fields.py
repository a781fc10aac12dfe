"""No field without a test of what it moves: in an environment, and in each module."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from modules.environment.spec import EnvironmentSpec
from modules.language.kinds import is_spec, kind_at
from modules.language.spec import Spec
from modules.terraform.modules import faces
from tests.support.cases import cases_of
from tests.support.moves import Move
from tests.support.project import ROOT
from tests.support.specs import declared_by, reachable

TESTED_ELSEWHERE = {
    "EnvironmentSpec.project": "tests/environment/test_fields.py",
    "EnvironmentSpec.name": "tests/environment/test_fields.py",
    "CiSpec.branch": "tests/ci/test_ci.py",
    "CiSpec.gitlab_host": "tests/ci/test_ci.py",
    "CiSpec.oidc_provider": "tests/ci/test_ci.py",
    "OidcProvider.arn": "tests/ci/test_ci.py",
    "EnvironmentSpec.region": "tests/environment/test_fields.py",
    "FamilySpec.stands_on": "tests/environment/test_standing_stacks.py",
    "LoadBalancerSpec.plain_http": "tests/load_balancer/test_load_balancer.py",
}
"""Fields that move more than a list can say."""

_INPUTS = re.compile(r"^( *)variables \{\n(.*?)^\1\}\n", re.MULTILINE | re.DOTALL)

Field = tuple[type[Spec], str]


def fields_of(root: type[Spec]) -> list[Field]:
    """Return every field that can be given, with the spec that declares it."""
    found = [(declared_by(s, name), name) for s in reachable(root) for name in s.model_fields]
    return [*dict.fromkeys(found)]


def named(field: Field) -> str:
    return f"{field[0].__name__}.{field[1]}"


def test_each_field_of_an_environment_is_moved_or_tested_elsewhere() -> None:
    fields = {named(field): field in moved_fields() for field in fields_of(EnvironmentSpec)}

    neither = [name for name, moved in fields.items() if not moved and name not in TESTED_ELSEWHERE]
    assert neither == [], "no Move changes them; write one in tests/<noun>"
    assert [name for name, moved in fields.items() if moved and name in TESTED_ELSEWHERE] == []


def test_what_is_tested_elsewhere_is_there() -> None:
    assert [file for file in TESTED_ELSEWHERE.values() if not (ROOT / file).is_file()] == []


@pytest.mark.parametrize("module", [face.name for face in faces()])
def test_each_field_of_a_module_is_given_in_a_run(module: str) -> None:
    files = [*(ROOT / "modules" / module / "tests").rglob("*.tftest.hcl")]
    texts = [file.read_text() for file in files if file.name != "validation.tftest.hcl"]
    given = "\n".join(body for text in texts for _, body in _INPUTS.findall(text))
    names = {name for _, name in fields_of(cases_of(module).spec)}

    missing = [name for name in sorted(names) if not re.search(rf"\b{name} *=", given)]
    assert missing == [], f"no run in modules/{module}/tests gives them"


@cache
def moved_fields() -> set[Field]:
    """Return the fields that the moves of all tests change."""
    return {
        field
        for path in (ROOT / "tests").glob("*/test_*.py")
        if "import Move" in path.read_text()
        for value in vars(importlib.import_module(f"tests.{path.parent.name}.{path.stem}")).values()
        if isinstance(value, list)
        for move in value
        if isinstance(move, Move)
        for place in places(move.field.split("."), move.value)
        for field in on_the_way(place)
    }


def places(path: list[str], value: Any) -> Iterator[list[str]]:
    """Yield the path of a value, and of each value inside it."""
    yield path
    if isinstance(value, dict | list | tuple):
        for key, part in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places([*path, str(key)], part)


def on_the_way(path: list[str]) -> Iterator[Field]:
    for end, name in enumerate(path):
        kind = kind_at(EnvironmentSpec, tuple(path[:end]))
        if is_spec(kind) and name in kind.model_fields:
            yield declared_by(kind, name), name
