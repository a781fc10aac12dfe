"""`make portability`, with stand-ins for the environments that it installs."""

import json
import os
import re
from pathlib import Path

import pytest

from commands.portability import portability as command
from commands.portability.portability import DEFAULT, install, pins, portability
from commands.tools.errors import CommandError

ROOT = Path(__file__).parents[3]
OTHER = "cdktn-aws-6"

# Writes one stack, with the argument that stands in the folder of its environment.
PYTHON = """#!/bin/sh
mkdir -p "$CDKTF_OUTDIR/stacks/dev"
echo '{"version": "1"}' > "$CDKTF_OUTDIR/manifest.json"
cat > "$CDKTF_OUTDIR/stacks/dev/cdk.tf.json" <<END
{"terraform": {"required_providers": {"aws": {"version": "VERSION"}}},
 "resource": {"aws_vpc": {"this": {"cidr_block": "CIDR"}}}}
END
"""


def stand_in(project: Path, name: str, version: str, cidr_block: str) -> None:
    """An environment that is installed already."""
    core = name.partition("-")[0]
    text = f"# Why.\n{core}==0.1\n{core}-provider-aws==2.0\n"
    (project / "portability" / f"{name}.txt").write_text(text)
    folder = project / ".portability" / name
    (folder / "bin").mkdir(parents=True)
    (folder / "installed.txt").write_text(text)
    script = PYTHON.replace("VERSION", version).replace("CIDR", cidr_block)
    (folder / "bin" / "python").write_text(script)
    (folder / "bin" / "python").chmod(0o755)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    project = tmp_path / "a project"
    (project / "portability").mkdir(parents=True)
    (project / "docs").mkdir()
    stand_in(project, DEFAULT, "5.100.0", "10.0.0.0/16")
    return project


def test_generations_that_agree_are_told_in_a_table(project: Path) -> None:
    stand_in(project, OTHER, "6.1.0", "10.0.0.0/16")

    portability(project, os.environ)

    rows = re.findall(r"^\| `(cdkt[^`]*)` .*$", (project / "docs/portability.md").read_text(), re.M)
    assert rows == [DEFAULT, OTHER]


def test_a_difference_without_a_name_fails_and_stands_in_the_table(project: Path) -> None:
    stand_in(project, OTHER, "6.1.0", "10.9.0.0/16")

    with pytest.raises(CommandError) as refusal:
        portability(project, os.environ)

    place = "stacks/dev/cdk.tf.json: resource.aws_vpc.this.cidr_block"
    assert refusal.value.problems == (f"{OTHER}: {place} is '10.9.0.0/16', not '10.0.0.0/16'",)
    assert place in (project / "docs/portability.md").read_text()


def test_an_environment_is_installed_again_when_its_list_has_changed(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands: list[list[str]] = []

    def run(given: list[str | Path], **more: object) -> None:
        commands.append(list(map(str, given)))
        (project / ".portability" / DEFAULT).mkdir(exist_ok=True)

    monkeypatch.setattr(command, "run", run)

    install(project, DEFAULT, {})
    assert commands == []

    wanted = project / "portability" / f"{DEFAULT}.txt"
    wanted.write_text("cdktf==0.2\n")
    python = install(project, DEFAULT, {})
    assert python == project / ".portability" / DEFAULT / "bin" / "python"
    assert [line[2] for line in commands] == ["venv", "pip"]
    assert commands[1][-2:] == ["-r", str(wanted)]

    install(project, DEFAULT, {})
    assert len(commands) == 2


@pytest.mark.parametrize("path", sorted((ROOT / "portability").glob("*.txt")), ids=lambda p: p.stem)
def test_a_generation_names_one_version_of_each_package(path: Path) -> None:
    lines = [line for line in path.read_text().splitlines() if not line.startswith("#")]

    assert [line for line in lines if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []
    assert path.read_text().startswith("# ")


def test_the_default_generation_is_the_one_that_is_locked() -> None:
    locked = json.loads((ROOT / "Pipfile.lock").read_text())["default"]
    found = {name.replace("_", "-"): f"=={v}" for name, v in pins(ROOT, DEFAULT).items()}

    assert found == {name: package["version"] for name, package in locked.items()}
