"""The test files of the modules: what stands in them, and what Terraform says to them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from commands.tools.cdktf_cli import program
from modules.terraform.hcl.configuration import tf_content
from modules.terraform.variables import constants_in, variables
from tests.support.cases import cases_of
from tests.support.environments import ROOT
from tests.support.provider import provider
from tests.support.roots import without_checksums

MODULES = {path.parent.name: path.parent for path in ROOT.glob("modules/*/versions.tf")}
"""The folder of each module, by its name."""

REFUSALS = "validation.tftest.hcl"
"""The file of each module whose runs are all refused: it needs nothing but the variables."""

OFFLINE = "tests"
"""Where the runs are that need no account."""

DEPLOYED = "tests/deployed"
"""Where the runs are that create something."""

MOST_REFUSALS = 60
"""Runs of one file that are run: each of them judges every rule of the module, so that all of them
take the square of their number. What they say is judged, all of it, in ``test_both_faces``."""

_RUN = re.compile(r'^run "\w+" \{$', re.MULTILINE)


def files(module: str, folder: str) -> list[Path]:
    """Return the test files in a folder of a module."""
    return sorted((MODULES[module] / folder).glob("*.tftest.hcl"))


def count_of_runs(*files: Path) -> int:
    """Return how many runs some files hold."""
    return sum(len(_RUN.findall(file.read_text())) for file in files)


def content(module: str, name: str) -> dict[str, Any]:
    """Return what one of a module's files holds: ``variables``."""
    return tf_content([(MODULES[module] / f"{name}.tf").read_text()])


def copied(module: str, folder: Path) -> Path:
    """Copy what a Terraform team gets of a module, and beside it the modules that it calls."""
    ignored = shutil.ignore_patterns("*.py", "__pycache__", ".terraform*")
    text = "\n".join(file.read_text() for file in MODULES[module].glob("*.tf"))
    for called in re.findall(r'source += "\.\./(\w+)"', text):
        copied(called, folder.parent / called)
    shutil.copytree(MODULES[module], folder, ignore=ignored)
    return folder


def inputs_of(module: str, folder: Path) -> Path:
    """Copy the inputs of a module, and what it refuses."""
    (folder / "tests").mkdir(parents=True)
    for pattern in ("variables*.tf", f"tests/{REFUSALS}", "tests/aws.tfmock.hcl"):
        for file in MODULES[module].glob(pattern):
            shutil.copy(file, folder / file.relative_to(MODULES[module]))
    constants = constants_in(variables(cases_of(module).spec))
    (folder / "constants.tf.json").write_text(json.dumps({"locals": constants}))
    return folder


def thin_out(folder: Path) -> int:
    """Leave every nth of the runs that are refused, and return how many are left."""
    file = folder / OFFLINE / REFUSALS
    head, *runs = re.split(r"(?<=\n\n)(?=# )", file.read_text())
    left = runs[:: -(-len(runs) // MOST_REFUSALS)]
    file.write_text("".join([head, *left]))
    return len(left)


class Verdict(NamedTuple):
    """What ``terraform test`` says."""

    summary: dict[str, Any]
    """How many runs passed, failed, erred and were skipped."""

    complaints: list[str]
    """Each warning and error, with its run."""


def tested(folder: Path, environment: Mapping[str, str], *names: str, within: str) -> Verdict:
    """Run test files of a module, in the folder of the module.

    Args:
        folder: Where the module is.
        environment: The variables that Terraform sees.
        names: The files; all of the folder where none is named.
        within: The folder of the test files.
    """
    there = f"-test-directory={within}"
    terraform(folder, environment, "init", "-input=false", there)
    without_checksums(folder)
    chosen = [f"-filter={within}/{name}" for name in names]
    printed = terraform(folder, environment, "test", "-json", there, *chosen, expected=(0, 1))
    complaints = [
        f"{' '.join(said['test'])}: {said['summary']}: {said['detail']}\n{snippet(said)}"
        for said in diagnostics(printed)
    ]
    return Verdict(json.loads(printed.splitlines()[-1])["test_summary"], complaints)


def snippet(said: Mapping[str, Any]) -> str:
    """Return the line that a diagnostic points to, and what stands in it."""
    shown = said.get("snippet") or {}
    values = [f"  {v['traversal']} {v['statement']}" for v in shown.get("values") or []]
    return "\n".join([shown.get("code", "").strip(), *values])


def terraform(
    folder: Path, environment: Mapping[str, str], *arguments: str, expected: tuple[int, ...] = (0,)
) -> str:
    """Run Terraform in a folder and return what it prints."""
    stays = provider(folder, environment) if arguments[0] != "init" else None
    done = subprocess.run(
        [program(environment), *arguments, "-no-color"],
        cwd=folder,
        env=dict(environment) | (stays.variables if stays else {}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in expected, f"{' '.join(arguments)}\n{done.stdout}{done.stderr}"
    return done.stdout


def diagnostics(printed: str) -> Iterator[dict[str, Any]]:
    """Yield the warnings and errors of what Terraform prints as JSON."""
    for line in map(json.loads, printed.splitlines()):
        if said := line.get("diagnostic"):
            yield said | {"test": (line.get("@testfile", ""), line.get("@testrun", ""))}
