"""Whatever is written can be read back, in whatever room it was written."""

from __future__ import annotations

import dataclasses
import string
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from modules.terraform.hcl.configuration import tf_content
from modules.terraform.hcl.files import tf_files
from modules.terraform.hcl.flat import flat
from modules.terraform.hcl.layout import lines
from modules.terraform.hcl.nodes import (
    Access,
    Atom,
    Attribute,
    Binary,
    Call,
    Conditional,
    For,
    Index,
    Interpolation,
    Node,
    Object,
    Text,
    Tuple,
    Unary,
)
from modules.terraform.hcl.prose import pieces
from modules.terraform.hcl.reading import expression
from modules.terraform.hcl.room import Room

# An escape without its closing brace is more than the library can read: `"$${"`.
SIGNS = (*string.printable, "ü", "\U0001f600", "${x}", "%{x}", '\\"')
TEXTS = st.lists(st.sampled_from(SIGNS), max_size=12).map("".join)
NAMES = st.sampled_from(["a", "bc", "for_each", "a-b", "_x"])
SCALARS = st.none() | st.booleans() | st.integers(0) | st.floats(0, 1e30) | TEXTS
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS | NAMES, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=60, deadline=None)
@given(VALUES)
def test_a_default_is_read_back_as_it_was_given(value: Any) -> None:
    content = {"variable": {"a": {"type": "any", "default": value, "description": "Any."}}}

    assert tf_content(tf_files(content, block_names={}).values()) == content


@settings(max_examples=30, deadline=None)
@given(st.text())
def test_a_description_is_read_back_as_it_was_given(text: str) -> None:
    content = {"variable": {"a": {"description": text}}}

    assert tf_content(tf_files(content, block_names={}).values()) == content


@settings(max_examples=30, deadline=None)
@given(TEXTS.filter(lambda text: "{" not in text), NAMES)
def test_a_template_is_read_back_as_it_was_given(text: str, name: str) -> None:
    content = {"locals": {"a": f"{text}x${{local.{name}}}{text}", "b": f"${{local.{name}}}"}}

    assert tf_content(tf_files(content, block_names={}).values()) == content


def compound(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(inner, max_size=3).map(tuple)
    keys: st.SearchStrategy[Node] = st.sampled_from([Atom("a"), Text(("b c",))])
    steps = st.sampled_from([Attribute(".id"), Attribute("[*]")]) | inner.map(Index)
    signs = st.sampled_from(["&&", "||", "==", "!=", "<", ">=", "+", "-", "*", "/"])
    return st.one_of(
        st.builds(Tuple, several),
        st.builds(Object, st.lists(st.tuples(keys, inner), max_size=3).map(tuple)),
        st.builds(Call, st.just("f"), several),
        st.builds(Call, st.just("f"), st.tuples(inner, inner), st.just(True)),
        st.builds(Conditional, inner, inner, inner),
        st.builds(Binary, inner, signs, inner),
        st.builds(Unary, st.sampled_from(["!", "-"]), inner),
        st.builds(For, st.just(("x",)), inner, st.none(), inner, st.just(False), st.none() | inner),
        st.builds(For, st.just(("k", "v")), inner, inner, inner, st.booleans(), st.none() | inner),
        st.builds(Access, inner, st.lists(steps, min_size=1, max_size=3).map(tuple)),
        st.builds(Text, st.tuples(st.just("x y-"), inner.map(Interpolation))),
    )


LEAVES: st.SearchStrategy[Node] = st.sampled_from(
    [Atom("a"), Atom("1"), Atom("null"), Text(("t",))]
)
NODES = st.recursive(LEAVES, compound, max_leaves=15)


@settings(max_examples=60, deadline=None)
@given(NODES)
def test_an_expression_is_read_as_it_was_written(node: Node) -> None:
    text = flat(node)

    assert flat(expression(text)) == flat(expression(f"({text})"))
    assert expression(flat(expression(text))) == expression(text)


def whole(part: Any) -> Any:
    """Return an expression with the texts whole that were broken between words."""
    if isinstance(part, tuple):
        return tuple(map(whole, part))
    if not dataclasses.is_dataclass(part):
        return part
    values = {field.name: whole(getattr(part, field.name)) for field in dataclasses.fields(part)}
    match type(part)(**values):  # type: ignore[misc]
        case Call("join", (Text(separator), Tuple((first, *others)))):
            parts = [first, *(item for other in others for item in (Text(separator), other))]
            return Text(merged(parts))
        case found:
            return found


def merged(nodes: list[Node]) -> tuple[Any, ...]:
    found: list[Any] = []
    for node in nodes:
        for part in node.parts if isinstance(node, Text) else (Interpolation(node),):
            if isinstance(part, str) and found and isinstance(found[-1], str):
                found[-1] += part
            elif part:
                found.append(part)
    return tuple(found)


HELD = Call("f", (Atom("a"), Tuple((Atom("null"),))), expanded=True)
NARROW = Object(((Atom("a"), HELD),))
"""It has less room than one of its words, far to the right."""


@settings(max_examples=60, deadline=None)
@given(NODES, st.integers(0, 100), st.booleans())
@example(NARROW, 91, False)
def test_line_breaks_change_nothing(node: Node, indent: int, enclosed: bool) -> None:
    read = expression(flat(node))

    text = "\n".join(lines(read, Room(indent, enclosed=enclosed))).replace("\0", "")

    # Without brackets around it, an expression ends with its line.
    if not enclosed:
        assert tf_content([f"locals {{\n  a = {text}\n}}"]).keys() == {"locals"}
    assert whole(expression(text)) == whole(read)


@settings(max_examples=30, deadline=None)
@given(st.lists(TEXTS.filter(lambda text: not {*text} & {*'{"\\'}), max_size=8), st.integers(1, 60))
def test_the_pieces_of_a_text_make_it_again(words: list[str], width: int) -> None:
    text = Text((" ".join(words),))

    separator, found = pieces(text, width)

    assert separator.join(flat(piece)[1:-1] for piece in found) == flat(text)[1:-1]
