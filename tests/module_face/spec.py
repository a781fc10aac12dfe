"""A spec of inputs with one field of each kind, for the tests of what is written from it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from modules.language.fields import CidrBlock
from modules.language.functions import quoted
from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.spec import Spec
from modules.language.value import Value

Word = Annotated[str, Matches(r"[a-z]+", "lower-case letters")]


class Box(Spec):
    """A table within the inputs."""

    label: Annotated[Value[Word], Field(examples=["a"])]
    """What is on it."""

    height: Value[Annotated[int, Field(ge=1, le=9)]] = Value(3)
    """How high it is.

    Three suits most.
    """

    width: Value[int | None] = Value(None)
    """How wide it is."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rule of the two."""
        yield Rule(("height",), self.height != 7, f"{self.height} is taken; choose another")


class Item(Spec):
    """A table whose rule has loops of its own."""

    words: Annotated[Value[tuple[str, ...]], Field(examples=[("a",)])]
    """Words, each once."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rule of the words."""
        twice = self.words.repeated
        yield Rule(("words",), twice.length == 0, f"{quoted(twice)} is given twice")


class Inputs(Spec):
    """One input of each kind."""

    name: Annotated[Value[Annotated[Word, Field(max_length=5)]], Field(examples=["a"])]
    """What it is called:
    ``name``."""

    colour: Value[Literal["red", "blue"]] = Value("red")
    """Its colour."""

    days: Value[Literal[1, 7]] = Value(7)
    """Its days."""

    block: Value[CidrBlock | None] = Value(None)
    """Its range."""

    flag: Value[bool] = Value(False)
    """Whether."""

    words: Value[Annotated[tuple[Word, ...], Field(min_length=1, max_length=3)]] = Value(("a",))
    """Some words."""

    notes: Value[dict[str, str]] = Value({})
    """Some notes."""

    box: Value[Box | None] = Value(None)
    """A box, or none."""

    boxes: Value[dict[Word, Box]] = Value({"a": Box(label=Value("b"), height=Value(4))})
    """More boxes."""

    rows: Value[tuple[Box, ...]] = Value(())
    """Boxes in a row."""

    items: Value[dict[str, Item]] = Value({})
    """Tables in a table."""

    def rules(self) -> Iterator[Rule]:
        """Yield rules whose messages repeat what is given, or may fail."""
        yield Rule(("name",), self.name != "bad", f'"{self.name}" is bad')
        yield Rule(("block",), self.flag | (self.block != "10.0.0.0/8"), f"{self.block} is large")
