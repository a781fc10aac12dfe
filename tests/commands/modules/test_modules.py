"""`make modules` writes what the constructs say; `make check` refuses anything else."""

import shutil
from pathlib import Path

import pytest

from commands.modules.modules import modules, modules_check
from commands.tools.errors import CommandError
from modules.terraform.modules import faces
from tests.support.project import ROOT

TESTS = {"tests/validation.tftest.hcl", "tests/aws.tfmock.hcl"}
FILES = {"main.tf", "outputs.tf", "variables.tf", "versions.tf", "README.md", *TESTS}


def project_in(folder: Path) -> Path:
    """A project that has the examples and no module yet."""
    shutil.copy(ROOT / "CHANGELOG.md", folder)
    shutil.copytree(ROOT / "examples" / "terraform", folder / "examples" / "terraform")
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return project_in(tmp_path)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with its modules, which take their time and which tests copy."""
    made = project_in(tmp_path_factory.mktemp("made"))
    modules(made, {})
    return made


def test_each_module_is_terraform_with_a_readme_and_tests(made: Path) -> None:
    for face in faces():
        folder = made / "modules" / face.name
        written = {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}
        assert {str(path) for path in written} >= FILES
        assert {path.suffix for path in written if path.parent == Path()} == {".tf", ".md"}


def test_what_is_committed_is_what_the_constructs_say(made: Path) -> None:
    for written in (made / "modules").rglob("*.*"):
        assert (ROOT / written.relative_to(made)).read_bytes() == written.read_bytes()
    modules_check(ROOT, {})


def test_what_no_construct_has_written_is_refused_and_written_anew(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = Path(shutil.copytree(made, tmp_path / "project"))
    left_over = project / "modules" / "network" / "main.tf.json"
    left_over.write_text("{}")
    of_a_person = project / "modules" / "network" / "tests" / "defaults.tftest.hcl"
    of_a_person.write_text("")
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
    assert "network/main.tf.json: is written by no construct" in str(refusal.value)
    capsys.readouterr()
    modules(project, {})
    printed = capsys.readouterr().out
    assert "modules/network/variables.tf" in printed
    assert "Written: 2." in printed
    assert variables.read_text() == said
    assert not left_over.exists()
    assert of_a_person.exists()
    modules_check(project, {})


def test_a_release_names_its_tag_in_the_readmes(project: Path) -> None:
    (project / "CHANGELOG.md").write_text("## [1.2.0] - 2026-02-01\n\n- `network: zones` is new\n")

    modules(project, {})

    for face in faces():
        text = (project / "modules" / face.name / "README.md").read_text()
        assert f"//modules/{face.name}?ref=v1.2.0" in text


def test_a_module_without_an_example_is_refused(project: Path) -> None:
    (project / "examples" / "terraform" / "secrets" / "main.tf").unlink()

    with pytest.raises(CommandError, match=r"examples/terraform/secrets/main\.tf"):
        modules(project, {})
    assert not (project / "modules").exists()
