"""The addresses of every stack, one file each: a review shows what moved.

A resource whose address changes needs a `moved` block, or Terraform deletes it and creates another.
"""

import sys
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from commands.tools.synthesis import read_stacks, write_app

FOLDER = "docs/addresses"


def files(project: Path, env: Mapping[str, str]) -> dict[str, str]:
    """Synthesizes a project and returns the text of each file, by its path in the project.

    Raises:
        CommandError: The project cannot be synthesized.
    """
    with TemporaryDirectory() as directory:
        outdir = Path(directory) / "cdktf.out"
        write_app(Path(sys.executable), project, outdir, env)
        return {
            f"{FOLDER}/{name}.txt": "".join(f"{address}\n" for address in addresses(stack))
            for name, stack in read_stacks(outdir).items()
        }


def addresses(stack: Mapping[str, Any]) -> list[str]:
    """Returns the address of each instance of a resource: `aws_subnet.private["us-east-1a"]`.

    Args:
        stack: The Terraform JSON of a stack.
    """
    return sorted(_instances(stack))


def obsolete(project: Path, texts: Collection[str]) -> list[str]:
    """Names the files in the folder that are not among those that are generated."""
    names = (f"{FOLDER}/{path.name}" for path in (project / FOLDER).glob("*"))
    return sorted(name for name in names if name not in texts)


def _instances(stack: Mapping[str, Any]) -> Iterator[str]:
    for kind, labels in stack.get("resource", {}).items():
        for label, resource in labels.items():
            if resource.get("count") == 0:  # Only says that what was made before is kept.
                continue
            address = f"{kind}.{label}"
            keys = resource.get("for_each")
            yield from [address] if keys is None else (f'{address}["{key}"]' for key in keys)
