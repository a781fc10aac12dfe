"""Generated documentation: written by `make docs`, compared by `make check`."""

import json
import tomllib
from pathlib import Path

import jsonschema
import pytest

from commands.docs import reference
from commands.docs.docs import GENERATED, docs, docs_check
from commands.tools.errors import CommandError

ROOT = Path(__file__).parents[3]


def test_what_was_written_is_what_the_check_wants(tmp_path: Path) -> None:
    docs(tmp_path, {})
    docs_check(tmp_path, {})
    assert {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.*")} >= set(GENERATED)


@pytest.mark.parametrize("name", GENERATED)
def test_the_check_names_each_file_that_is_not_what_the_code_says(
    tmp_path: Path, name: str
) -> None:
    docs(tmp_path, {})
    (tmp_path / name).write_text("old")
    with pytest.raises(CommandError, match=f"{name}: is not what the code says; run `make docs`"):
        docs_check(tmp_path, {})


@pytest.mark.parametrize("path", sorted(ROOT.glob("environments/*.toml")), ids=lambda p: p.name)
def test_the_schema_takes_the_environments_that_are_shipped(path: Path) -> None:
    validator = jsonschema.Draft202012Validator(json.loads(reference.schema()))
    assert [*validator.iter_errors(tomllib.loads(path.read_text()))] == []


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"colour": "red"}, "Additional properties are not allowed"),
        ({"network": {"nat_gateways": "two"}}, "'two' is not one of"),
        ({"services": {"api": {"port": 80}}}, "80 is less than the minimum of 1024"),
    ],
)
def test_the_schema_refuses_what_the_specs_refuse(table: dict[str, object], message: str) -> None:
    validator = jsonschema.Draft202012Validator(json.loads(reference.schema()))
    assert message in "\n".join(error.message for error in validator.iter_errors(table))


def test_every_field_of_a_service_is_in_the_reference() -> None:
    section = reference.tables().partition("\n## Service\n")[2].partition("\n## ")[0]
    assert "| `memory_mib` | whole number | `2048` | Memory of a task in MiB;" in section
