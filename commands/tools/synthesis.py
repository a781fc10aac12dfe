"""Synthesizes the app as the cdktf CLI does, with a given Python, and reads what it wrote."""

import json
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from commands.tools.process import run

# These would change what is synthesized, or how the bindings are loaded.
APP_VARIABLES = (
    "AWS_REGION",
    "CDKTF_CONTEXT_JSON",
    "EAGER_BINDINGS",
    "ENVIRONMENT_SUFFIX",
    "ONLY_STACK",
)

PREVIEW_VARIABLES = ("AWS_REGION", "ENVIRONMENT_SUFFIX")

STACK_FILE = "cdk.tf.json"
MODULES = "modules"


def app_environment(env: Mapping[str, str], outdir: Path, **more: str) -> dict[str, str]:
    """Returns the environment in which `main.py` writes the stacks of the project's files alone."""
    kept = {name: value for name, value in env.items() if name not in APP_VARIABLES}
    return {**kept, "CDKTF_OUTDIR": str(outdir), **more}


def write_app(
    python: Path, project: Path, outdir: Path, env: Mapping[str, str], **more: str
) -> None:
    """Writes every stack into a folder, which is emptied first.

    Args:
        python: The Python that runs the app.
        project: The folder of the project.
        outdir: The folder that is written.
        env: The environment of the user, of which nothing changes what is written.
        more: Variables that may change it, such as `ONLY_STACK`.

    Raises:
        CommandError: It failed. Says the end of what it printed.
    """
    shutil.rmtree(outdir, ignore_errors=True)
    outdir.mkdir(parents=True)
    log = outdir.with_suffix(".log")
    run([python, "main.py"], cwd=project, env=app_environment(env, outdir, **more), log=log)


def write_modules(python: Path, project: Path, outdir: Path, env: Mapping[str, str]) -> None:
    """Writes the Terraform module of every construct below the folder of an app.

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


def synthesized(project: Path, env: Mapping[str, str], *, only: str = "") -> dict[str, Any]:
    """Synthesizes a project and returns the Terraform JSON of each stack, by the stack's name.

    Args:
        project: The folder of the project.
        env: The environment of the user.
        only: The stack that is needed, also if it is a preview. Default: all of the files.

    Raises:
        CommandError: The project cannot be synthesized.
    """
    preview = {name: env[name] for name in PREVIEW_VARIABLES if only and name in env}
    more = {"ONLY_STACK": only, **preview} if only else {}
    with TemporaryDirectory() as directory:
        outdir = Path(directory) / "cdktf.out"
        write_app(Path(sys.executable), project, outdir, env, **more)
        return read_stacks(outdir)


def read_stacks(outdir: Path) -> dict[str, Any]:
    """Returns the Terraform JSON of each stack that was written, by the stack's name."""
    return {
        path.parent.name: json.loads(path.read_text())
        for path in sorted(outdir.glob(f"stacks/*/{STACK_FILE}"))
    }
