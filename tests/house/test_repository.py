"""What a repository has beside its code: refs, commit hooks, forms, an update policy."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.house.sources import ROOT

MODULES = [path.parent for path in ROOT.glob("modules/*/face.py")]
READMES = sorted([ROOT / "README.md", *(module / "README.md" for module in MODULES)])
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))

RELEASED = re.compile(r"^## \[(\d+\.\d+\.\d+)\] - \d{4}-", re.MULTILINE)


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("readme", READMES, ids=named)
def test_a_ref_in_a_readme_can_be_checked_out(readme: Path) -> None:
    released = RELEASED.findall((ROOT / "CHANGELOG.md").read_text())
    refs = re.findall(r"\?ref=([^\"\s]+)", readme.read_text())

    assert refs
    assert set(refs) <= {"main", *(f"v{version}" for version in released)}


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A repository with the hooks and the tools of this one, and nothing else."""
    for name in (".venv", "node_modules", "pyproject.toml", ".pre-commit-config.yaml"):
        (tmp_path / name).symlink_to(ROOT / name)
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    return tmp_path


def commit_checks(clone: Path, **files: str) -> subprocess.CompletedProcess[str]:
    """Run the hooks on files called `a`, each given by its ending."""
    for ending, text in files.items():
        (clone / f"a.{ending}").write_text(text)
    names = [f"a.{ending}" for ending in files]
    subprocess.run(["git", "add", *names], cwd=clone, check=True)
    return subprocess.run(
        [".venv/bin/python", "-m", "pre_commit", "run", "--color=never", "--files", *names],
        cwd=clone,
        env={**os.environ, "PRE_COMMIT_HOME": str(clone / ".git" / "pre-commit")},
        capture_output=True,
        text=True,
        check=False,
    )


def failed(result: subprocess.CompletedProcess[str]) -> list[str]:
    assert result.stderr == ""
    return re.findall(r"Failed\n- hook id: (.+)\n", result.stdout)


def test_what_is_committed_is_formatted(clone: Path) -> None:
    result = commit_checks(clone, py='"""A file."""\n\na = { }\n')

    assert failed(result) == ["ruff-format"]
    assert (clone / "a.py").read_text() == '"""A file."""\n\na = {}\n'


def test_what_cannot_be_read_or_breaks_a_rule_is_not_committed(clone: Path) -> None:
    result = commit_checks(clone, json="[", toml="[", yml="[", py="a = undefined\n")

    assert failed(result) == ["ruff-check", "json", "toml", "yaml"]


def test_what_is_right_passes_every_hook(clone: Path) -> None:
    result = commit_checks(clone, json="{}\n", toml="a = 1\n", py='"""A file."""\n')

    assert (result.returncode, failed(result)) == (0, [])


@pytest.mark.parametrize("form", [f for f in FORMS if f.stem != "config"], ids=named)
def test_a_form_asks_for_what_a_maintainer_needs(form: Path) -> None:
    content = yaml.safe_load(form.read_text())
    fields = [field for field in content["body"] if field["type"] != "markdown"]

    assert content.keys() == {"name", "description", "labels", "body"}
    assert all(field["attributes"]["label"] for field in fields)
    assert len({field["id"] for field in fields}) == len(fields)
    assert any(field.get("validations", {}).get("required") for field in fields)


def test_updates_leave_the_bindings_and_their_cli_alone() -> None:
    updates = yaml.safe_load((ROOT / ".github" / "dependabot.yml").read_text())["updates"]
    ignored = {rule["dependency-name"] for update in updates for rule in update.get("ignore", [])}

    assert {update["package-ecosystem"] for update in updates} == {"github-actions", "pip", "npm"}
    assert ignored >= {"cdktf", "cdktf-cdktf-provider-aws", "constructs", "jsii", "cdktf-cli"}
