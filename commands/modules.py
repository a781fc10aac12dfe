"""`make modules`: writes the Terraform modules, which are synthesized from the constructs."""

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from commands.console import say
from commands.errors import CommandError


def modules(project: Path, env: Mapping[str, str]) -> None:
    """Writes each file of each module anew, and removes those of earlier times."""
    current = dict(files(project))
    for name in _left_over(project, current):
        (project / name).unlink()
        say(f"    {name}: removed")
    written = 0
    for name, text in current.items():
        path = project / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            say(f"    {name}")
            written += 1
    say(f"Written: {written}. Next: read what changed with `git diff modules`")


def modules_check(project: Path, env: Mapping[str, str]) -> None:
    """Compares each file with what the constructs say, and writes nothing.

    Raises:
        CommandError: One differs, is missing or belongs to no construct.
    """
    current = dict(files(project))
    old = [
        f"{name}: is not what the construct says; run `make modules`"
        for name, text in current.items()
        if not (project / name).is_file() or (project / name).read_text(encoding="utf-8") != text
    ]
    old += [
        f"{name}: is written by no construct; run `make modules`"
        for name in _left_over(project, current)
    ]
    if old:
        raise CommandError("generated modules", *old)


def files(project: Path) -> Iterator[tuple[str, str]]:
    """Yields name and text of each file of each module.

    Raises:
        CommandError: A module has no example, which its README shows.
    """
    # Loads Node: not before a command asks for it.
    from commands.module_readme import readme
    from modules.terraform import files as module
    from modules.terraform.modules import FACES, synthesized

    examples = {face.name: _example(project, face.name) for face in FACES}
    for face in FACES:
        content = synthesized()[face.name]
        text = readme(face, examples[face.name], content["output"])
        texts = module.files(content, face.comments) | {"README.md": text}
        yield from ((f"modules/{face.name}/{name}", text) for name, text in texts.items())


def _left_over(project: Path, current: Mapping[str, str]) -> list[str]:
    """Returns the Terraform files that a module had before and has no more."""
    folders = {str(PurePosixPath(name).parent) for name in current}
    found = (path for folder in folders for path in (project / folder).glob("*.tf*"))
    names = {path.relative_to(project).as_posix() for path in found if path.is_file()}
    return sorted(names - current.keys())


def _example(project: Path, module: str) -> str:
    example = project / "examples" / "terraform" / module / "main.tf"
    if not example.is_file():
        raise CommandError(
            f"examples/terraform/{module}/main.tf",
            "is missing; write the smallest useful call of the module there",
        )
    return example.read_text(encoding="utf-8")
