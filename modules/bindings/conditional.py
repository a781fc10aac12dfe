"""Parts that are there only under a condition, plain or planned."""

from __future__ import annotations

from typing import Any, get_origin

from modules.bindings import places
from modules.bindings.core import Construct
from modules.specs.expression import Expression


class Conditional(Construct):
    """A scope whose resources are there only if Terraform finds a condition true."""

    def __init__(self, scope: Construct, id: str, *, condition: Expression) -> None:
        """Start a scope.

        Args:
            scope: Parent construct.
            id: Construct id.
            condition: Holds only if the condition of a scope further out does.
        """
        super().__init__(scope, id)
        outer = places.path(scope, below=Conditional)
        if outer:
            # Behind a question mark: what the outer condition guards may be null.
            text = f"({outer[0].condition.text} ? {condition.text} : false)"
            condition = Expression(text, bool)
        self.condition = condition


def when(scope: Construct, id: str, value: Any) -> Construct | None:
    """Return a scope for what is there only if a value is given, true or not empty.

    Args:
        scope: Parent construct.
        id: Id of the new scope, where one is needed.
        value: Plain: the scope is the parent, or none. Planned: it is a new one, and the resources
            in it depend on the value.
    """
    if isinstance(value, Expression):
        return Conditional(scope, id, condition=present(value))
    return scope if value else None


def present(value: Expression) -> Expression:
    """Return the condition that a planned value is given, true or not empty."""
    if value.kind is bool:
        return value
    if get_origin(value.kind) in (dict, list, tuple):
        return Expression(f"length({value.text}) > 0", bool)
    return Expression(f"{value.text} != null", bool)
