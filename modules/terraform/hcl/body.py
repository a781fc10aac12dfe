"""Writes blocks of Terraform: their arguments, the blocks in them and the blank lines between."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from modules.terraform.hcl.layout import EQUALS, argument
from modules.terraform.hcl.nodes import Node

_COMMENT_WIDTH = 98


@dataclass(frozen=True)
class Argument:
    """An argument of a block."""

    name: str
    value: Node
    comment: str = ""


@dataclass(frozen=True)
class Prose:
    """An argument whose value is a text of several lines, written as a heredoc."""

    name: str
    text: str
    comment: str = ""


@dataclass(frozen=True)
class Block:
    """A block: ``resource "aws_vpc" "this" { ... }``."""

    kind: str
    labels: tuple[str, ...] = ()
    body: tuple[Argument | Prose | Block, ...] = ()
    comment: str = ""
    dense: bool = field(default=False)
    """Whether arguments of several lines have no blank lines around them."""


_FIRST = ("source", "provider", "count", "for_each")
_LAST = ("tags", "lifecycle", "depends_on")


def text_of(blocks: Sequence[Block]) -> str:
    """Return the text of a file; ``terraform fmt`` changes nothing in it."""
    parts = ["\n".join(aligned(_block(block, 0))) + "\n" for block in blocks]
    return "\n".join(parts)


def _block(block: Block, indent: int) -> list[str]:
    head = " ".join([block.kind, *(f'"{label}"' for label in block.labels)])
    blank = " " * indent
    comment = _comment(block.comment, indent)
    if not block.body:
        return [*comment, f"{blank}{head} {{}}"]
    inside: list[str] = []
    for group in _groups(block, indent + 2):
        inside += [""] * bool(inside) + group
    return [*comment, f"{blank}{head} {{", *inside, f"{blank}}}"]


def _groups(block: Block, indent: int) -> Iterator[list[str]]:
    """Yield the lines of a body in groups, which blank lines separate."""
    meta: list[str] = []
    short: list[str] = []
    long: list[list[str]] = []
    blocks: list[list[str]] = []
    last: dict[str, list[str]] = {}
    width = max((len(part.name) for part in block.body if isinstance(part, Argument)), default=0)
    for part in block.body:
        found = _part(part, indent, width)
        name = part.kind if isinstance(part, Block) else part.name
        if name in _FIRST and not block.dense:
            meta += found
        elif name in _LAST and (name != "tags" or len(found) > 1):
            last.setdefault(name, []).extend(found)
        elif isinstance(part, Block):
            blocks.append(found)
        elif len(found) > 1 and not block.dense:
            long.append(found)
        else:
            short += found
    yield from (group for group in (meta, short, *long, *blocks) if group)
    yield from (last[name] for name in _LAST if name in last)


def _part(part: Argument | Prose | Block, indent: int, width: int) -> list[str]:
    match part:
        case Block():
            return _block(part, indent)
        case Argument(name, value, comment):
            return [*_comment(comment, indent), *argument(name, value, indent, width)]
    return [*_comment(part.comment, indent), *_heredoc(part.name, part.text, indent)]


def _heredoc(name: str, text: str, indent: int) -> list[str]:
    blank = " " * indent
    lines = text.replace("${", "$${").replace("%{", "%%{").splitlines()
    return [
        f"{blank}{name} {EQUALS} <<-EOT",
        *(f"{blank}  {line}" for line in lines),
        f"{blank}EOT",
    ]


def _comment(text: str, indent: int) -> list[str]:
    width = _COMMENT_WIDTH - indent
    wrapped = [line for paragraph in text.splitlines() for line in textwrap.wrap(paragraph, width)]
    return [f"{' ' * indent}# {line}" for line in wrapped]


def aligned(found: list[str]) -> Iterator[str]:
    """Yield lines with the equals signs of neighbouring arguments aligned."""
    chain: list[tuple[str, str]] = []
    rest = iter(found)
    for line in rest:
        name, sign, value = line.partition(f" {EQUALS}")
        if sign:
            # To Terraform's own formatter a heredoc is one line.
            text = _to_end_of_heredoc(rest) if value == " <<-EOT" else []
            chain.append((name, "\n".join([value, *text])))
            continue
        yield from _column(chain)
        chain = []
        yield line
    yield from _column(chain)


def _to_end_of_heredoc(rest: Iterator[str]) -> Iterator[str]:
    while (line := next(rest)).strip() != "EOT":
        yield line
    yield line


def _column(chain: Sequence[tuple[str, str]]) -> Iterator[str]:
    width = max((len(name) for name, _ in chain), default=0)
    yield from (f"{name:{width}} ={value}" for name, value in chain)
