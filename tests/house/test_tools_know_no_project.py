"""What serves every team's project knows no project, and no environment but the default one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.sources import ROOT

SHARED = ("commands", "local_aws", "modules", ".github", ".ci", "Makefile")

PROJECT = re.compile(r"(?<!BucketRequest)payment", re.IGNORECASE)
ENVIRONMENT = re.compile(r"\b(staging|prod)\b", re.IGNORECASE)

WITH_EXAMPLES = "modules"
"""Where a platform of an example may be called `orders-prod`."""

REPOSITORY = "github.com/example/payments-platform.git"
"""Where the modules are published: the only name of the repository that a command needs."""


def shared_files() -> list[Path]:
    roots = [ROOT / name for name in SHARED]
    found = {path for root in roots for path in (root, *root.rglob("*")) if path.is_file()}
    return sorted(path for path in found if "__pycache__" not in path.parts)


def found_in(text: str, *names: re.Pattern[str]) -> list[str]:
    lines = text.replace(REPOSITORY, "").splitlines()
    return [line for line in lines if any(name.search(line) for name in names)]


def forbidden_in(path: Path) -> list[re.Pattern[str]]:
    has_examples = path.relative_to(ROOT).parts[0] == WITH_EXAMPLES
    return [PROJECT] if has_examples else [PROJECT, ENVIRONMENT]


def test_no_shared_file_names_a_project_or_one_of_its_environments() -> None:
    assert [
        (path.relative_to(ROOT).as_posix(), line)
        for path in shared_files()
        for line in found_in(path.read_text(), *forbidden_in(path))
    ] == []


def test_every_folder_is_looked_into() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in shared_files()} == set(SHARED)


@pytest.mark.parametrize("line", ["Payment-dev", "ENV: prod", "[dev, staging]", "acme/payments"])
def test_a_name_would_be_found(line: str) -> None:
    assert found_in(f"a\n{line}\n", PROJECT, ENVIRONMENT) == [line]


def test_the_address_of_the_modules_is_no_project() -> None:
    assert found_in(f"git::https://{REPOSITORY}//modules/network", PROJECT) == []
