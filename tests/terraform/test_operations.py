"""What values write for Terraform is what they give in Python."""

from __future__ import annotations

from typing import Any

import pytest

from modules.language.data import resolved
from modules.language.expression import hcl
from tests.language.operations import OPERATIONS
from tests.terraform.console import evaluated


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    """The value of each operation, as Terraform finds it."""
    texts = [f"${{{hcl(operation.planned())}}}" for operation in OPERATIONS]
    return evaluated(tmp_path_factory.mktemp("operations"), texts)


@pytest.mark.parametrize(
    "number",
    range(len(OPERATIONS)),
    ids=lambda number: f"{OPERATIONS[number].name} {OPERATIONS[number].value}",
)
def test_terraform_and_python_give_the_same(number: int, found: list[Any]) -> None:
    assert found[number] == resolved(OPERATIONS[number].known())
