"""`make docs`: writes the documentation that follows from the code."""

from collections.abc import Mapping
from pathlib import Path

from commands.docs import reference
from commands.tools.console import say
from commands.tools.errors import CommandError

GENERATED = {
    "docs/reference/environment.schema.json": reference.schema,
    "docs/reference/environment.md": reference.tables,
}


def docs(project: Path, env: Mapping[str, str]) -> None:
    """Writes each generated file anew."""
    for name, text in GENERATED.items():
        path = project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text())
        say(f"    {name}")
    say("Next: read what changed with `git diff docs`")


def docs_check(project: Path, env: Mapping[str, str]) -> None:
    """Compares each generated file with the code, and writes nothing.

    Raises:
        CommandError: One differs or is missing.
    """
    old = [
        f"{name}: is not what the code says; run `make docs`"
        for name, text in GENERATED.items()
        if not (project / name).is_file() or (project / name).read_text() != text()
    ]
    if old:
        raise CommandError("generated files", *old)
