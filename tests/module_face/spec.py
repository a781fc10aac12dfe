"""A spec of inputs with one field of each kind, for the tests of what is written from it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from modules.language.fields import CidrBlock
from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.spec import Spec

Word = Annotated[str, Matches(r"[a-z]+", "lower-case letters")]


class Box(Spec):
    """A table within the inputs."""

    label: Annotated[Word, Field(examples=["a"])]
    """What is on it."""

    height: Annotated[int, Field(ge=1, le=9)] = 3
    """How high it is.

    Three suits most.
    """

    width: int | None = None
    """How wide it is."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rule of the two."""
        yield Rule(("height",), self.height != 7, f"{self.height} is taken; choose another")


class Inputs(Spec):
    """One input of each kind."""

    name: Annotated[Word, Field(max_length=5, examples=["a"])]
    """What it is called:
    ``name``."""

    colour: Literal["red", "blue"] = "red"
    """Its colour."""

    days: Literal[1, 7] = 7
    """Its days."""

    block: CidrBlock | None = None
    """Its range."""

    flag: bool = False
    """Whether."""

    words: Annotated[tuple[Word, ...], Field(min_length=1, max_length=3)] = ("a",)
    """Some words."""

    notes: dict[str, str] = Field(default_factory=dict)
    """Some notes."""

    box: Box | None = None
    """A box, or none."""

    boxes: dict[Word, Box] = Field(default_factory=lambda: {"a": Box(label="b", height=4)})
    """More boxes."""

    rows: tuple[Box, ...] = ()
    """Boxes in a row."""

    def rules(self) -> Iterator[Rule]:
        """Yield rules whose messages repeat what is given, or may fail."""
        yield Rule(("name",), self.name != "bad", f'"{self.name}" is bad')
        yield Rule(("block",), self.flag | (self.block != "10.0.0.0/8"), f"{self.block} is large")
