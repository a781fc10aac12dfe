"""Where the values of a field are: in a variable, behind loops."""

from __future__ import annotations

from typing import Any, NamedTuple

from modules.language.expression import hcl
from modules.language.kinds import bare, has_items
from modules.language.loops import fresh_name
from modules.language.spec import Spec

Validation = dict[str, str]
"""A ``validation`` block."""


class Location(NamedTuple):
    """The values of one field inside a variable, and the loops that reach them."""

    label: str
    """The path of the field in messages: ``scaling.schedules``."""

    item: str
    """The expression of one value, inside all loops."""

    loops: tuple[tuple[str, str], ...] = ()
    """Variable and collection of each loop, the outermost first."""

    shaped: bool = False
    """Whether values of another shape, null among them, are refused before."""

    def each_of(self, collection: str, variable: str = "") -> Location:
        """Return the location of the items of a collection.

        Args:
            collection: Expression of the collection.
            variable: Variable of the loop. Default: the singular of the field's name.
        """
        name = variable or _singular(self.label.rpartition(".")[2])
        taken = [loop for loop, _ in self.loops]
        name = fresh_name(name, taken)
        return self._replace(item=name, loops=(*self.loops, (name, collection)))

    def field(self, name: str, spec: type[Spec] | None = None) -> Location:
        """Return the location of a field of the values, whose spec it may depend on."""
        label = f"{self.label}.{name}" if self.label else name
        item = spec.attribute(self.item, name) if spec else f"{self.item}.{name}"
        return self._replace(label=label, item=item)

    def collect(self, expression: str, condition: str = "") -> str:
        """Return a list of an expression for each value that meets a condition."""
        text = f"{expression} if {condition}" if condition else expression
        for name, collection in reversed(self.loops):
            text = f"[for {name} in {collection} : {text}]"
        return f"flatten({text})" if len(self.loops) > 1 else text

    def all(self, condition: str) -> str:
        """Return the condition that every value meets a condition."""
        return f"alltrue({self.collect(condition)})" if self.loops else condition

    def validation(self, condition: str, message: str) -> Validation:
        """Return the ``validation`` block that checks a condition for every value.

        Args:
            condition: Condition on one value, named as in ``item``.
            message: Message about one value; it may contain interpolations.
        """
        if not self.loops:
            return {"condition": f"${{{condition}}}", "error_message": message}
        messages = self.collect(hcl(message), f"!({condition})")
        return {
            "condition": f"${{{self.all(condition)}}}",
            "error_message": f'${{join("; ", {messages})}}',
        }


def _singular(name: str) -> str:
    if name.endswith("xes"):
        return name.removesuffix("es")
    if name.endswith("ies"):
        return name.removesuffix("ies") + "y"
    return name if name.endswith("ss") else name.removesuffix("s")


def if_given(annotation: Any, item: str) -> str:
    """Return a list of a value, empty if it is null."""
    # A splat would take a list for the list of its items, and fails on a null one.
    return f"({item} != null ? [{item}] : [])" if has_items(bare(annotation)) else f"{item}[*]"
