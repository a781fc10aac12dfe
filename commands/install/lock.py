"""`make lock`: resolves every dependency again and keeps the lock files free of registries.

An installation uses the registry that the machine is set up for.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from commands.tools.console import say, step
from commands.tools.errors import CommandError
from commands.tools.process import run


def lock(project: Path, env: Mapping[str, str]) -> None:
    """Rewrites `Pipfile.lock` and `package-lock.json`.

    Args:
        project: The folder of the project.
        env: The environment of the user, with the settings of its registries.

    Raises:
        CommandError: A resolver failed, or a lock file names a registry.
    """
    with step("Resolving the Python packages"):
        variables = {"VIRTUAL_ENV": str(project / ".venv"), "PIPENV_VERBOSITY": "-1"}
        python = project / ".pipenv" / "bin" / "python"
        log = project / ".pipenv" / "lock.log"
        run([python, "-m", "pipenv", "lock"], cwd=project, env={**env, **variables}, log=log)
        forget_sources(project / "Pipfile.lock")
    with step("Resolving the Node packages"):
        command = ["npm", "install", "--package-lock-only", "--loglevel=error"]
        run(command, cwd=project, env=env, log=project / ".pipenv" / "npm-lock.log")
        refuse_addresses(project / "package-lock.json")
    say("Next: make test, then commit Pipfile.lock and package-lock.json")


def forget_sources(pipfile_lock: Path) -> None:
    """Empties the list of registries that pipenv writes into its lock file."""
    locked = json.loads(pipfile_lock.read_text())
    locked["_meta"]["sources"] = []
    pipfile_lock.write_text(json.dumps(locked, indent=4, sort_keys=True) + "\n")


def refuse_addresses(package_lock: Path) -> None:
    """Checks what npm wrote.

    Raises:
        CommandError: A package is locked to an address.
    """
    packages = json.loads(package_lock.read_text())["packages"]
    named = [name for name, package in packages.items() if "resolved" in package]
    if named:
        raise CommandError(
            str(package_lock),
            f"resolved: names the registry of {len(named)} packages, {named[0]} first; "
            "set omit-lockfile-registry-resolved=true in .npmrc and run `make lock` again",
        )
