"""The public interface of the Terraform modules as data: what a consumer's code and state name.

Read from the synthesized files, of the working tree or of a release. The
arguments of a resource are not part of it; its address, the inputs and the outputs are.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Self

from commands.tools.process import capture
from modules.terraform.hcl.configuration import tf_content

_FILES = "modules/*/*.tf"
_KEY = re.compile(r"\[.*\]$")


@dataclass(frozen=True)
class Input:
    """A variable of a module.

    Attributes:
        type: Its type expression.
        required: Whether it has no default.
        nullable: Whether it takes null.
        default: Its default; None for a required one too.
    """

    type: str
    required: bool
    nullable: bool
    default: Any

    @classmethod
    def of(cls, variable: Mapping[str, Any]) -> Self:
        """Reads one variable, as Terraform's JSON syntax has it."""
        return cls(
            type=variable["type"],
            required="default" not in variable,
            nullable=variable.get("nullable", True),
            default=variable.get("default"),
        )


@dataclass(frozen=True)
class Interface:
    """What a release promises about one module.

    Attributes:
        addresses: Its resources: `aws_vpc.this`; with instances by key, `aws_subnet.private[*]`.
            Data sources have nothing to lose.
        moves: Its `moved` blocks, from an address to an address, in the same form.
        inputs: Its variables by name.
        outputs: The names of its outputs.
    """

    addresses: frozenset[str]
    moves: Mapping[str, str]
    inputs: Mapping[str, Input]
    outputs: frozenset[str]

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Self:
        """Reads a module from the merged content of its files."""
        return cls(
            addresses=frozenset(_addresses(data)),
            moves={_KEY.sub("[*]", m["from"]): _KEY.sub("[*]", m["to"]) for m in data["moved"]},
            inputs={name: Input.of(variable) for name, variable in data["variable"].items()},
            outputs=frozenset(data["output"]),
        )

    def current_address(self, address: str) -> str | None:
        """Returns where a resource of an earlier release is now; None if it would be destroyed.

        A `moved` block without a key moves all instances; so keys count only where no block does.
        """
        if address in self.addresses:
            return address
        moves = {_KEY.sub("", old): _KEY.sub("", new) for old, new in self.moves.items()}
        target = _KEY.sub("", address)
        if target not in moves:
            return None
        while target in moves:
            target = moves.pop(target)
        return next((found for found in self.addresses if _KEY.sub("", found) == target), None)


def interfaces_of_tree(project: Path) -> dict[str, Interface]:
    """Reads every module of the working tree, by the name of its folder."""
    return _interfaces(
        {str(path.relative_to(project)): path.read_text() for path in project.glob(_FILES)}
    )


def interfaces_of_tag(project: Path, env: Mapping[str, str], tag: str) -> dict[str, Interface]:
    """Reads every module of a release, by the name of its folder."""
    listed = capture(
        ["git", "ls-tree", "-r", "--name-only", tag, "modules/"], cwd=project, env=env
    ).splitlines()
    return _interfaces(
        {
            path: capture(["git", "show", f"{tag}:{path}"], cwd=project, env=env)
            for path in listed
            if PurePosixPath(path).match(_FILES)
        }
    )


def _interfaces(files: Mapping[str, str]) -> dict[str, Interface]:
    modules: dict[str, list[str]] = {}
    for path, text in sorted(files.items()):
        modules.setdefault(PurePosixPath(path).parent.name, []).append(text)
    empty: dict[str, Any] = {"resource": {}, "moved": [], "variable": {}, "output": {}}
    return {name: Interface.of(empty | tf_content(texts)) for name, texts in modules.items()}


def _addresses(data: Mapping[str, Any]) -> Iterator[str]:
    for kind, resources in data["resource"].items():
        for label, body in resources.items():
            yield f"{kind}.{label}" + ("[*]" if "for_each" in body else "")
