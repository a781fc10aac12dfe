"""What a machine must bring, and what is said when it does not."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[3] / "commands" / "install" / "preflight.sh"
TOOLS = ("sh", "sed", "awk", "dirname")


class Machine:
    """A PATH on which only the tools of a test are."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        for tool in TOOLS:
            (folder / tool).symlink_to(str(shutil.which(tool)))

    def has(self, tool: str, says: str) -> None:
        script = self.folder / tool
        script.write_text(f"#!/bin/sh\ncat <<'END'\n{says}\nEND\n")
        script.chmod(0o755)

    def preflight(self, **env: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", SCRIPT],
            env={"PATH": str(self.folder), **env},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path / "bin")
    (machine.folder / "cat").symlink_to(str(shutil.which("cat")))
    machine.has("python3", "3.11.9 /usr/bin/python3\nTrue")
    machine.has("node", "v20.11.0")
    machine.has("npm", "10.2.4")
    machine.has("terraform", "Terraform v1.10.0\non linux_amd64")
    return machine


def test_a_machine_with_the_least_versions_passes_and_names_its_python(machine: Machine) -> None:
    result = machine.preflight()

    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.strip() == "/usr/bin/python3"


def test_all_that_is_wrong_is_said_at_once(machine: Machine) -> None:
    machine.has("python3", "3.9.18 /usr/bin/python3\nTrue")
    machine.has("node", "v18.19.1")
    (machine.folder / "npm").unlink()
    machine.has("terraform", "Terraform v1.9.8\non linux_amd64")

    result = machine.preflight()

    assert result.returncode == 1
    assert result.stdout == ""
    lines = result.stderr.splitlines()
    assert lines[0] == "This machine lacks tools; nothing was written"
    assert f"python: found 3.9.18 ({machine.folder}/python3), needed 3.11 or newer" in lines[1]
    assert "node: found 18.19.1, needed 20 or newer" in lines[2]
    assert "npm: found none" in lines[3]
    assert "terraform: found 1.9.8, needed 1.10 or newer" in lines[4]
    assert len(lines) == 5
    assert all("https://" in line for line in (lines[1], lines[2], lines[4]))


def test_an_empty_machine_lacks_everything(tmp_path: Path) -> None:
    result = Machine(tmp_path / "bin").preflight()

    assert [line.split(",")[0] for line in result.stderr.splitlines()[1:]] == [
        "  - python: found none",
        "  - node: found none",
        "  - npm: found none; it comes with Node",
        "  - terraform: found none",
    ]


@pytest.mark.parametrize("version", ["3.12.0", "3.100.0", "4.0.0"])
def test_a_newer_python_serves(version: str, machine: Machine) -> None:
    machine.has("python3", f"{version} /usr/bin/python3\nTrue")

    assert machine.preflight().returncode == 0


def test_the_exact_python_is_taken_before_a_newer_one(machine: Machine) -> None:
    machine.has("python3", "3.13.1 /usr/bin/python3\nTrue")
    machine.has("python3.11", "3.11.4 /opt/the exact/python3.11\nTrue")

    assert machine.preflight().stdout.strip() == "/opt/the exact/python3.11"


def test_the_variable_names_another_python(machine: Machine) -> None:
    machine.has("python3.11", "3.11.4 /usr/bin/python3.11\nTrue")
    machine.has("python3.13", "3.13.1 /usr/bin/python3.13\nTrue")

    assert machine.preflight(PYTHON="python3.13").stdout.strip() == "/usr/bin/python3.13"
    assert "python: found none" in machine.preflight(PYTHON="python3.14").stderr


def test_a_python_without_venv_is_named(machine: Machine) -> None:
    machine.has("python3", "3.11.2 /usr/bin/python3\nFalse")

    assert "python: 3.11.2 has no venv; install the package python3-venv" in (
        machine.preflight().stderr
    )


def test_opentofu_serves_where_terraform_is_absent(machine: Machine) -> None:
    (machine.folder / "terraform").unlink()
    machine.has("tofu", "OpenTofu v1.10.2\non linux_amd64")

    assert machine.preflight().returncode == 0


def test_a_warning_before_the_version_of_terraform_is_no_obstacle(machine: Machine) -> None:
    machine.has("terraform", "│ Warning: no such file\n\nTerraform v1.12.1\non darwin_arm64")

    assert machine.preflight().returncode == 0


def test_the_real_python_of_this_run_understands_the_question(machine: Machine) -> None:
    (machine.folder / "python3.11").symlink_to(os.path.realpath(sys.executable))

    assert Path(machine.preflight().stdout.strip()).name.startswith("python3")
