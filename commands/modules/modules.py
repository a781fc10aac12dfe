"""`make modules`: writes the Terraform modules that are synthesized from the constructs."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path, PurePosixPath

from commands.release.changelog import released_ref
from commands.tools.console import say
from commands.tools.errors import CommandError


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
    from commands.modules.module_tests import generated_tests
    from commands.modules.readme import readme
    from modules.terraform import files as module
    from modules.terraform.modules import faces, synthesized

    ref = released_ref(project)
    for face in faces():
        content = synthesized()[face.name]
        cases = import_module(f"modules.{face.name}.cases").CASES
        example = _example(project, face.name)
        found = {
            **module.files(content, face.comments),
            "README.md": readme(face, example, ref, content["output"]),
            **generated_tests(cases),
        }
        yield from ((f"modules/{face.name}/{name}", text) for name, text in found.items())


def _left_over(project: Path, current: Mapping[str, str]) -> list[str]:
    """Returns the Terraform files that a module had before and has no more."""
    folders = {str(PurePosixPath(name).parent) for name in current}
    patterns = ("*.tf", "*.tf.json")
    found = (p for folder in folders for kind in patterns for p in (project / folder).glob(kind))
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
