"""Runs the app as the cdktf CLI does, with a Python of one's choice, and reads what it wrote."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from commands.process import run

# What would make another app of it, or load its bindings in another way.
APP_VARIABLES = ("AWS_REGION", "CDKTF_CONTEXT_JSON", "EAGER_BINDINGS", "ENVIRONMENT_SUFFIX")

STACK_FILE = "cdk.tf.json"
MODULES = "modules"


def app_environment(env: Mapping[str, str], outdir: Path, **more: str) -> dict[str, str]:
    """Returns the environment in which `main.py` writes the files of this folder, and no others."""
    kept = {name: value for name, value in env.items() if name not in APP_VARIABLES}
    return {**kept, "CDKTF_OUTDIR": str(outdir), **more}


def write_app(python: Path, project: Path, outdir: Path, env: Mapping[str, str]) -> None:
    """Lets `main.py` write every stack into an empty folder.

    Raises:
        CommandError: It failed. Says the end of what it printed.
    """
    shutil.rmtree(outdir, ignore_errors=True)
    outdir.mkdir(parents=True)
    log = outdir.with_suffix(".log")
    run([python, "main.py"], cwd=project, env=app_environment(env, outdir), log=log)


def write_modules(python: Path, project: Path, outdir: Path, env: Mapping[str, str]) -> None:
    """Lets the module face of every construct be written below the folder of an app.

    Raises:
        CommandError: It failed. Says the end of what it printed.
    """
    log, folder = outdir.with_suffix(".modules.log"), outdir / MODULES
    command: list[str | Path] = [python, "-m", "modules.terraform", folder]
    run(command, cwd=project, env=app_environment(env, outdir), log=log)


def read_app(outdir: Path) -> dict[str, Any]:
    """Returns each file that was written, by its path below the folder."""
    files = [outdir / "manifest.json", *sorted(outdir.glob(f"stacks/*/{STACK_FILE}"))]
    files += sorted(outdir.glob(f"{MODULES}/*/main.tf.json"))
    return {path.relative_to(outdir).as_posix(): json.loads(path.read_text()) for path in files}
