"""The test files of the modules: what stands in them, and what Terraform says to them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from commands.cdktf_cli import program
from modules.terraform.hcl.configuration import tf_content
from tests.support.environments import ROOT

MODULES = {path.parent.name: path.parent for path in ROOT.glob("modules/*/versions.tf")}
"""The folder of each module, by its name."""

REFUSALS = "validation.tftest.hcl"
"""The file of each module whose runs are all refused: it needs nothing but the variables."""

SHARED = "shared"
"""What the inputs that all runs of a file give are called."""

_RUN = re.compile(r'^((?:#[^\n]*\n)*)(run "(\w+)" \{\n.*?^\}\n)', re.MULTILINE | re.DOTALL)
_INPUTS = re.compile(r"^( *)variables \{\n(.*?)^\1\}\n", re.MULTILINE | re.DOTALL)
_EXPECTED = re.compile(r"^ *expect_failures = \[(.*?)\]\n", re.MULTILINE | re.DOTALL)


class Run(NamedTuple):
    """One run of a test file."""

    name: str
    said: str
    """What the comment above it says, in one line."""

    text: str

    @property
    def refused(self) -> list[str]:
        """What is expected to fail: ``var.name``."""
        return [name.strip() for names in _EXPECTED.findall(self.text) for name in names.split(",")]


def files(module: str) -> list[Path]:
    """Return the test files of a module."""
    return sorted((MODULES[module] / "tests").glob("*.tftest.hcl"))


def runs(file: Path) -> list[Run]:
    """Return the runs of a file; ``terraform fmt`` has put them where they are looked for."""
    return [
        Run(name, " ".join(line.removeprefix("#").strip() for line in comment.splitlines()), text)
        for comment, text, name in _RUN.findall(file.read_text())
    ]


def given(text: str) -> dict[str, str]:
    """Return what a file or a run gives: each input's last expression."""
    return {
        name: expression
        for indent, body in _INPUTS.findall(text)
        for name, expression in re.findall(
            rf"^{indent}  (\w+) *= (.*?)(?=^{indent}  \w|\Z)", body, re.MULTILINE | re.DOTALL
        )
    }


def content(module: str, name: str) -> dict[str, Any]:
    """Return what one of a module's files holds: ``variables``."""
    return tf_content([(MODULES[module] / f"{name}.tf").read_text()])


def copied(module: str, folder: Path) -> Path:
    """Copy what a Terraform team gets of a module."""
    ignored = shutil.ignore_patterns("*.py", "__pycache__", ".terraform*")
    shutil.copytree(MODULES[module], folder, ignore=ignored)
    return folder


def inputs_of(module: str, folder: Path) -> Path:
    """Copy the inputs of a module, and what it refuses."""
    (folder / "tests").mkdir(parents=True)
    for name in ("variables.tf", f"tests/{REFUSALS}"):
        shutil.copy(MODULES[module] / name, folder / name)
    return folder


class Verdict(NamedTuple):
    """What ``terraform test`` says."""

    summary: dict[str, Any]
    """How many runs passed, failed, erred and were skipped."""

    complaints: list[str]
    """Each warning and error, with its run."""


def tested(folder: Path, environment: Mapping[str, str], *names: str) -> Verdict:
    """Run test files of a module, in the folder of the module."""
    terraform(folder, environment, "init", "-input=false")
    # It reads the test files too.
    terraform(folder, environment, "validate")
    chosen = [f"-filter=tests/{name}" for name in names]
    printed = terraform(folder, environment, "test", "-json", *chosen, expected=(0, 1))
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
    done = subprocess.run(
        [program(environment), *arguments, "-no-color"],
        cwd=folder,
        env=dict(environment),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in expected, f"{' '.join(arguments)}\n{done.stdout}{done.stderr}"
    return done.stdout


class Refusal(NamedTuple):
    """What a person reads who gives a module a wrong value."""

    rule: int
    """Which of the module's rules says it."""

    message: str


def rules(module: str) -> dict[int, str]:
    """Return the variable of each rule of a module, by the rule's number."""
    named = content(module, "variables")["variable"].items()
    owners = [name for name, variable in named for _ in variable.get("validation", [])]
    return dict(enumerate(owners))


def refusals(module: str, folder: Path, environment: Mapping[str, str]) -> dict[str, list[Refusal]]:
    """Return what is said to each refused run.

    ``terraform test`` keeps to itself how an expected failure was worded, so each run becomes a
    call of the module in one root; of the module, the variables are enough.
    """
    calls = _calls(MODULES[module] / "tests" / REFUSALS)
    said: dict[str, list[Refusal]] = {name: [] for name in calls if name != SHARED}
    (folder / "module").mkdir()
    (folder / "module" / "variables.tf.json").write_text(json.dumps(_numbered_rules(module)))
    # Terraform looks at rules between inputs only where those of single inputs are kept.
    for _ in range(2):
        for name in calls:
            (folder / f"{name}.tf").write_text("" if said.get(name) else calls[name])
        terraform(folder, environment, "init", "-input=false")
        printed = terraform(folder, environment, "plan", "-json", "-input=false", expected=(0, 1))
        for complaint in diagnostics(printed):
            number, _, message = complaint["detail"].partition("\n\n")[0].partition(" ")
            refusal = Refusal(int(number), " ".join(message.split()))
            said[Path(complaint["range"]["filename"]).stem].append(refusal)
    return said


def _calls(file: Path) -> dict[str, str]:
    """Return a call of the module for each run of a file, and what runs share as ``locals``."""
    shared = given(re.split("^run ", file.read_text(), maxsplit=1, flags=re.MULTILINE)[0])
    calls = {SHARED: _block("locals", shared)}
    for run in runs(file):
        # An input that is not given has no place for Terraform to point to.
        defaults = {name.removeprefix("var."): "null\n" for name in run.refused}
        inputs = {"source": '"./module"\n', **defaults, **shared, **given(run.text)}
        calls[run.name] = _block(f'module "{run.name}"', inputs).replace("var.", "local.")
    return calls


def _block(label: str, arguments: Mapping[str, str]) -> str:
    lines = "".join(f"{name} = {expression}" for name, expression in arguments.items())
    return f"{label} {{\n{lines}}}\n"


def _numbered_rules(module: str) -> dict[str, Any]:
    """Return the variables, with each rule's number before what it says."""
    found, number = content(module, "variables"), count()
    for variable in found["variable"].values():
        for rule in variable.get("validation", []):
            rule["error_message"] = f"{next(number)} {rule['error_message']}"
    return found


def diagnostics(printed: str) -> Iterator[dict[str, Any]]:
    """Yield the warnings and errors of what Terraform prints as JSON."""
    for line in map(json.loads, printed.splitlines()):
        if said := line.get("diagnostic"):
            yield said | {"test": (line.get("@testfile", ""), line.get("@testrun", ""))}
