"""`make modules`: writes the Terraform modules that are synthesized from the constructs."""

import json
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

from commands.release.changelog import released_ref
from commands.tools.console import say
from commands.tools.errors import CommandError


def modules(project: Path, env: Mapping[str, str]) -> None:
    """Writes each file of each module anew."""
    written = 0
    for name, text in files(project):
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
        CommandError: One differs or is missing.
    """
    old = [
        f"{name}: is not what the construct says; run `make modules`"
        for name, text in files(project)
        if not (project / name).is_file() or (project / name).read_text(encoding="utf-8") != text
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
    from modules.terraform.modules import faces, synthesized

    examples = {face.name: _example(project, face.name) for face in faces()}
    texts, ref = synthesized(), released_ref(project)
    for face in faces():
        outputs = json.loads(texts[face.name]["outputs.tf.json"])["output"]
        cases = import_module(f"modules.{face.name}.cases").CASES
        found = {
            **texts[face.name],
            "README.md": readme(face, examples[face.name], ref, outputs, cases),
            **generated_tests(cases),
        }
        for name, content in found.items():
            yield f"modules/{face.name}/{name}", content


def _example(project: Path, module: str) -> str:
    example = project / "examples" / "terraform" / module / "main.tf"
    if not example.is_file():
        raise CommandError(
            f"examples/terraform/{module}/main.tf",
            "is missing; write the smallest useful call of the module there",
        )
    return example.read_text(encoding="utf-8")
