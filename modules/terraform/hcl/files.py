"""Distributes the blocks of a module over files, in a fixed order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from modules.terraform.hcl.blocks import OF_TERRAFORM, BlockNames, Blocks
from modules.terraform.hcl.body import Block, text_of

LONG = 200
"""Lines that a main file may have before it is split, and a variable beside others."""

MAIN = "main"

VARIABLES = "variables"

_OWN_FILES = {
    "locals": "locals",
    "outputs": "output",
    "versions": "terraform",
}
"""The kind of block that has a file of its own, by the name of that file."""


def tf_files(
    content: Mapping[str, Any],
    *,
    block_names: Mapping[str, BlockNames],
    comments: Mapping[str, str] | None = None,
    file_name: Callable[[str], str] = lambda address: MAIN,
) -> dict[str, str]:
    """Return the text of each ``.tf`` file of a module, by file name.

    Args:
        content: The module in Terraform's JSON syntax; each kind of block by type and label.
        block_names: Names of the blocks that may be in a resource, a data source or an ephemeral
            resource, by its type; each with its nested blocks. All else is an argument.
        comments: Comments on blocks and arguments, by address:
            ``aws_security_group.this``, ``variable.name``, ``aws_lb.this.lifecycle``.
        file_name: Returns the file of an address, without ``.tf``, once ``main.tf`` is long.

    Raises:
        ValueError: A block is no object, a text is no expression, or a comment belongs to no block
            or argument.
    """
    blocks = Blocks(comments or {})
    main = dict(_main(content, blocks, block_names))
    files = {MAIN: [*main.values()]}
    if text_of(files[MAIN]).count("\n") > LONG:
        files = {}
        for address, block in main.items():
            files.setdefault(file_name(address), []).append(block)
    files |= {name: [*_own(kind, content, blocks)] for name, kind in _OWN_FILES.items()}
    files |= _variables(content, blocks)
    if blocks.unused:
        raise ValueError(f"comments stand above nothing: {', '.join(blocks.unused)}")
    return {f"{name}.tf": text_of(found) for name, found in files.items() if found}


def _main(
    content: Mapping[str, Any], blocks: Blocks, block_names: Mapping[str, BlockNames]
) -> Iterator[tuple[str, Block]]:
    """Yield the blocks of ``main.tf``, each with its address."""
    for kind in ("data", "ephemeral", "resource"):
        for type_, labelled in content.get(kind, {}).items():
            for label, body in labelled.items():
                address = f"{type_}.{label}" if kind == "resource" else f"{kind}.{type_}.{label}"
                names = block_names.get(type_, {})
                yield (
                    address,
                    blocks.block(kind, (type_, label), body, address=address, names=names),
                )
    for label, body in content.get("module", {}).items():
        address = f"module.{label}"
        yield address, blocks.block("module", (label,), body, address=address, names={})
    for label, body in content.get("check", {}).items():
        address = f"check.{label}"
        yield address, blocks.block("check", (label,), body, address=address, names={"assert": {}})
    for kind in ("moved", "removed"):
        for body in content.get(kind, ()):
            address = f"{kind}.{body['from']}"
            yield address, blocks.block(kind, (), body, address=address, names={})


def _variables(content: Mapping[str, Any], blocks: Blocks) -> dict[str, list[Block]]:
    """Return the variables by file: one whose rules are many has a file of its own."""
    files: dict[str, list[Block]] = {VARIABLES: []}
    for name, block in _named("variable", content, blocks):
        is_long = text_of([block]).count("\n") > LONG
        files.setdefault(f"{VARIABLES}_{name}" if is_long else VARIABLES, []).append(block)
    return files


def _own(kind: str, content: Mapping[str, Any], blocks: Blocks) -> Iterator[Block]:
    """Yield the blocks of a kind that has a file of its own."""
    body = content.get(kind, {})
    if kind in ("locals", "terraform") and body:
        address, names = kind.removesuffix("s"), OF_TERRAFORM.get(kind, {})
        yield blocks.block(kind, (), body, address=address, names=names)
    elif kind == "output":
        yield from (block for _, block in _named(kind, content, blocks))


def _named(kind: str, content: Mapping[str, Any], blocks: Blocks) -> Iterator[tuple[str, Block]]:
    """Yield variables or outputs with their names; those without a default come first."""
    body = content.get(kind, {})
    for name in sorted(body, key=lambda name: ("default" in body[name], name)):
        address, names = f"{kind}.{name}", OF_TERRAFORM[kind]
        yield name, blocks.block(kind, (name,), body[name], address=address, names=names)
