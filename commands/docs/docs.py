"""`make docs`: writes the documentation that is generated from the code and the environments."""

from collections.abc import Collection, Mapping
from pathlib import Path

from commands.docs import addresses, environments, limits, quotas, reference
from commands.stacks.environments import specs_by_name
from commands.tools.console import say
from commands.tools.errors import CommandError
from commands.tools.synthesis import synthesized

OF_STACKS = (addresses.FOLDER, environments.FOLDER)
"""Folders with a file for each stack."""


def docs(project: Path, env: Mapping[str, str]) -> None:
    """Writes each generated file, and removes those of stacks that are gone."""
    texts = generated(project, env)
    for name, text in texts.items():
        path = project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        say(f"    {name}")
    for name in obsolete(project, texts):
        (project / name).unlink()
        say(f"    {name}: removed, its stack is gone")
    say("Next: read what changed with `git diff docs`")


def docs_check(project: Path, env: Mapping[str, str]) -> None:
    """Compares each generated file with what it is generated from, and writes nothing.

    Raises:
        CommandError: A file differs, is missing, or belongs to a stack that is gone.
    """
    texts = generated(project, env)
    problems = [
        f"{name}: is not what the code says; run `make docs`"
        for name, text in texts.items()
        if not (project / name).is_file() or (project / name).read_text("utf-8") != text
    ]
    problems += [
        f"{name}: belongs to no stack; run `make docs`" for name in obsolete(project, texts)
    ]
    if problems:
        raise CommandError("generated files", *problems)


def generated(project: Path, env: Mapping[str, str]) -> dict[str, str]:
    """Returns the text of each generated file, by its path in the project.

    Raises:
        CommandError: The project cannot be synthesized.
    """
    stacks = synthesized(project, env)
    return {
        "docs/reference/environment.schema.json": reference.schema(),
        "docs/reference/environment.md": reference.tables(),
        "docs/reference/limits.md": limits.table(),
        "docs/reference/quotas.md": quotas.page(),
        **addresses.files(stacks),
        **environments.files(specs_by_name(project, {}), stacks),
    }


def obsolete(project: Path, texts: Collection[str]) -> list[str]:
    """Names the files of stacks that are not among those that are generated."""
    found = (
        f"{folder}/{path.name}" for folder in OF_STACKS for path in (project / folder).glob("*")
    )
    return sorted(name for name in found if name not in texts)
