"""`make modules` writes what the constructs say; `make check` refuses anything else."""

import shutil
from pathlib import Path

import pytest

from commands.modules.modules import files, modules, modules_check
from commands.tools.errors import CommandError
from modules.terraform.modules import faces
from tests.support.project import ROOT

TESTS = {"tests/validation.tftest.hcl", "tests/aws.tfmock.hcl"}
FILES = {"main.tf", "outputs.tf", "variables.tf", "versions.tf", "README.md", *TESTS}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that has the examples and no module yet."""
    shutil.copy(ROOT / "CHANGELOG.md", tmp_path)
    shutil.copytree(ROOT / "examples" / "terraform", tmp_path / "examples" / "terraform")
    return tmp_path


def test_each_module_is_terraform_with_a_readme_and_tests(project: Path) -> None:
    modules(project, {})

    for face in faces():
        folder = project / "modules" / face.name
        written = {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}
        assert {str(path) for path in written} >= FILES
        assert {path.suffix for path in written if path.parent == Path()} == {".tf", ".md"}


def test_what_is_committed_is_what_the_constructs_say() -> None:
    assert {name for name, _ in files(ROOT)} >= {
        f"modules/{face.name}/{file}" for face in faces() for file in FILES
    }
    modules_check(ROOT, {})


def test_a_file_that_a_module_had_before_is_refused_and_removed(project: Path) -> None:
    modules(project, {})
    left_over = project / "modules" / "network" / "main.tf.json"
    left_over.write_text("{}")
    by_hand = project / "modules" / "network" / "tests" / "defaults.tftest.hcl"
    by_hand.write_text("")

    with pytest.raises(CommandError, match=r"network/main\.tf\.json: is written by no construct"):
        modules_check(project, {})

    modules(project, {})
    assert not left_over.exists()
    assert by_hand.exists()
    modules_check(project, {})


def test_a_file_that_was_written_by_hand_is_refused_and_written_anew(project: Path) -> None:
    modules(project, {})
    variables = project / "modules" / "network" / "variables.tf"
    said = variables.read_text()
    variables.write_text(said.replace("10.0.0.0/16", "10.1.0.0/16"))
    (project / "modules" / "logs" / "README.md").unlink()

    with pytest.raises(CommandError) as refusal:
        modules_check(project, {})

    rule = "is not what the construct says; run `make modules`"
    assert f"modules/network/variables.tf: {rule}" in str(refusal.value)
    assert f"modules/logs/README.md: {rule}" in str(refusal.value)
    assert str(refusal.value).count(rule) == 2
    modules(project, {})
    assert variables.read_text() == said
    modules_check(project, {})


def test_a_release_names_its_tag_in_the_readmes(project: Path) -> None:
    (project / "CHANGELOG.md").write_text("## [1.2.0] - 2026-02-01\n\n- `network: zones` is new\n")

    modules(project, {})

    for face in faces():
        text = (project / "modules" / face.name / "README.md").read_text()
        assert f"//modules/{face.name}?ref=v1.2.0" in text


def test_only_what_changed_is_written_and_named(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    modules(project, {})
    (project / "modules" / "cluster" / "main.tf").write_text("{}")
    capsys.readouterr()

    modules(project, {})

    said = capsys.readouterr().out
    assert "modules/cluster/main.tf" in said
    assert "Written: 1." in said


def test_a_module_without_an_example_is_refused(project: Path) -> None:
    (project / "examples" / "terraform" / "secrets" / "main.tf").unlink()

    with pytest.raises(CommandError, match=r"examples/terraform/secrets/main\.tf"):
        modules(project, {})
    assert not (project / "modules").exists()
