"""`make portability`: every stack and every module under each generation of the bindings, compared.

Each file below `portability/` names one generation: every package with its exact version. The first
is what the platform is built on, the others are compared with it.
"""

import re
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from commands.portability.comparison import Difference, Result, compare, report
from commands.tools.console import say, step
from commands.tools.errors import CommandError
from commands.tools.process import run
from commands.tools.synthesis import read_app, write_app, write_modules

DEFAULT = "cdktf-aws-5"
PINS = "portability"
WORK = ".portability"
REPORT = "docs/portability.md"


def portability(project: Path, env: Mapping[str, str]) -> None:
    """Synthesizes every stack and every module under each generation, and compares.

    Raises:
        CommandError: Two generations differ in what no table names, or one of them failed.
    """
    names = sorted((path.stem for path in (project / PINS).glob("*.txt")), key=_default_first)
    results: list[Result] = []
    for name in names:
        python = install(project, name, env)
        with step(f"Synthesizing every stack and module with {name}"):
            outdir = project / WORK / "out" / name
            write_app(python, project, outdir, env)
            write_modules(python, project, outdir, env)
        files = read_app(outdir)
        differences = compare(results[0].files, files) if results else []
        results.append(Result(name, pins(project, name), files, differences))
    (project / REPORT).write_text(report(results))
    unnamed = {result.name: _unnamed(result.differences) for result in results}
    if any(unnamed.values()):
        problems = [f"{name}: {line}" for name, lines in unnamed.items() for line in lines]
        raise CommandError(f"generations of the bindings: they differ from {DEFAULT}", *problems)
    say(f"Same resources, addresses and arguments. The table: {REPORT}")


def install(project: Path, name: str, env: Mapping[str, str]) -> Path:
    """Creates the virtual environment of a generation unless it is there; returns its Python."""
    wanted = project / PINS / f"{name}.txt"
    folder = project / WORK / name
    python, stamp = folder / "bin" / "python", folder / "installed.txt"
    if stamp.is_file() and stamp.read_text() == wanted.read_text():
        return python
    shutil.rmtree(folder, ignore_errors=True)
    # The list is complete, so nothing has to be resolved. Sixty of two thousand modules are loaded:
    # compiling all of them in advance takes longer than it saves.
    options = ["--quiet", "--no-deps", "--no-compile", "--disable-pip-version-check"]
    logs = project / WORK / "logs"
    with step(f"Installing {name}"):
        run(
            [sys.executable, "-m", "venv", "--without-pip", folder],
            cwd=project,
            env=env,
            log=logs / f"{name}.venv.log",
        )
        run(
            [sys.executable, "-m", "pip", "--python", python, "install", *options, "-r", wanted],
            cwd=project,
            env=env,
            log=logs / f"{name}.log",
        )
    shutil.copy(wanted, stamp)
    return python


def pins(project: Path, name: str) -> dict[str, str]:
    """Returns the version of each package of a generation."""
    text = (project / PINS / f"{name}.txt").read_text()
    return dict(re.findall(r"^([\w.-]+)==(\S+)$", text, re.MULTILINE))


def _default_first(name: str) -> tuple[bool, str]:
    return name != DEFAULT, name


def _unnamed(differences: Sequence[Difference]) -> list[str]:
    return [f"{d.path} is {d.other!r}, not {d.default!r}" for d in differences if not d.name]
