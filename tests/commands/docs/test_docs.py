"""Generated documentation: written by `make docs`, compared by `make check`."""

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path

import jsonschema
import pytest

from commands.docs import limits, reference
from commands.docs.docs import docs, docs_check
from commands.tools import synthesis
from commands.tools.errors import CommandError
from tests.commands.projects import with_environments

ROOT = Path(__file__).parents[3]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one stack, whose synthesis is a stand-in."""
    monkeypatch.setattr(synthesis, "write_app", write_stacks)
    return with_environments(tmp_path, live="")


def write_stacks(python: Path, project: Path, outdir: Path, env: Mapping[str, str]) -> None:
    folder = outdir / "stacks" / "shop-live"
    folder.mkdir(parents=True)
    provider = {"aws": [{"region": "us-east-1"}]}
    stack = {"resource": {"aws_vpc": {"this": {}}}, "provider": provider}
    (folder / "cdk.tf.json").write_text(json.dumps(stack))


def test_what_was_written_is_what_the_check_wants(project: Path) -> None:
    docs(project, {})
    docs_check(project, {})
    assert {path.relative_to(project).as_posix() for path in (project / "docs").rglob("*.*")} == {
        "docs/reference/environment.schema.json",
        "docs/reference/environment.md",
        "docs/reference/limits.md",
        "docs/reference/controls.md",
        "docs/reference/quotas.md",
        "docs/reference/prices-us-east-1.md",
        "docs/addresses/shop-live.txt",
        "docs/environments/live.md",
    }
    assert (project / "docs/addresses/shop-live.txt").read_text() == "aws_vpc.this\n"


@pytest.mark.parametrize(
    "name",
    ["docs/reference/environment.md", "docs/addresses/shop-live.txt", "docs/environments/live.md"],
)
def test_the_check_names_each_file_that_is_not_what_the_code_says(project: Path, name: str) -> None:
    docs(project, {})
    (project / name).write_text("old")
    with pytest.raises(CommandError, match=f"{name}: is not what the code says; run `make docs`"):
        docs_check(project, {})


@pytest.mark.parametrize("name", ["docs/addresses/shop-old.txt", "docs/environments/old.md"])
def test_the_files_of_a_stack_that_is_gone_are_refused_and_removed(
    name: str, project: Path
) -> None:
    docs(project, {})
    gone = project / name
    gone.touch()

    with pytest.raises(CommandError, match=f"{name}: belongs to no stack"):
        docs_check(project, {})

    docs(project, {})
    assert not gone.exists()
    docs_check(project, {})


@pytest.mark.parametrize("path", sorted(ROOT.glob("environments/*.toml")), ids=lambda p: p.name)
def test_the_schema_takes_the_environments_that_are_shipped(path: Path) -> None:
    validator = jsonschema.Draft202012Validator(json.loads(reference.schema()))
    # An editor hands dates over as texts: JSON has none.
    content = json.loads(json.dumps(tomllib.loads(path.read_text()), default=str))
    assert [*validator.iter_errors(content)] == []


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"colour": "red"}, "Additional properties are not allowed"),
        ({"network": {"nat_gateways": "two"}}, "'two' is not one of"),
        ({"services": {"api": {"port": 70000}}}, "70000 is greater than the maximum of 65535"),
    ],
)
def test_the_schema_refuses_what_the_specs_refuse(table: dict[str, object], message: str) -> None:
    validator = jsonschema.Draft202012Validator(json.loads(reference.schema()))
    assert message in "\n".join(error.message for error in validator.iter_errors(table))


def test_the_schema_takes_false_for_what_may_be_absent() -> None:
    validator = jsonschema.Draft202012Validator(json.loads(reference.schema()))
    table = {"load_balancer": False, "services": {"api": {"scaling": False}}}
    assert [*validator.iter_errors(table)] == []


def test_the_table_of_limits_has_each_field_with_its_call_and_its_page() -> None:
    lines = limits.table().splitlines()

    assert (
        "| `job`: `environment`<br>`service`: `environment` | `ecs:RegisterTaskDefinition` | "
        "up to 1000 entries; key: "
        "letters, digits and _.- with a letter or an underscore first, up to 255; value: text "
        "without NUL or another control character; up to 65536 characters | <https://docs.aws.amazon.com/"
        "AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html> |"
    ) in lines
    assert len([line for line in lines if line.startswith("| ")]) > 80


@pytest.mark.parametrize(
    ("field", "call"),
    [
        ("`queues`", "sqs:CreateQueue"),
        ("`databases.<name>.instance_class`", "rds:CreateDBInstance"),
        ("`ci.gitlab_host`", "iam:CreateOpenIDConnectProvider"),
        ("`queue`: `platform`", "sqs:CreateQueue"),
        ("`service`: `load_balancer.priority`", "elasticloadbalancing:CreateRule"),
    ],
)
def test_a_field_stands_there_as_it_is_written_with_the_call_that_gets_it(
    field: str, call: str
) -> None:
    assert f"\n| {field} | `{call}` | " in limits.table()


def test_every_field_of_a_service_is_in_the_reference() -> None:
    section = reference.tables().partition("\n## Service\n")[2].partition("\n## ")[0]
    assert "| `memory_mib` | whole number | `2048` | Memory of a task in MiB;" in section
