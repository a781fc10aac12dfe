"""Parts that are there only under a condition, known or planned."""

from __future__ import annotations

from typing import Any, Generic, NamedTuple, TypeVar, overload
from weakref import WeakKeyDictionary

from modules.bindings import places
from modules.bindings.core import Construct, TerraformResource, TerraformStack
from modules.language.expression import Expressible
from modules.language.value import Value

T = TypeVar("T")
S = TypeVar("S", bound=Expressible)


class Structure:
    """What a stack decides when Terraform plans."""

    def __init__(self) -> None:
        """Start with a stack whose parts are all there, once."""
        self.conditions: dict[str, Value[bool]] = {}
        """Under which condition a scope's resources are there, by the scope's path."""

        self.keyed: set[str] = set()
        """Paths of the resources that have ``for_each``."""

        self.local_values: dict[str, str] = {}
        """The expression of each local value, by its name."""


_structures: WeakKeyDictionary[TerraformStack, Structure] = WeakKeyDictionary()


def structure_of(construct: Construct) -> Structure:
    """Return what the stack of a construct decides when Terraform plans."""
    return _structures.setdefault(places.stack_of(construct), Structure())


class Present(NamedTuple, Generic[T]):
    """What is there, and the scope for what is made of it."""

    scope: Construct
    value: T


@overload
def when(scope: Construct, id: str, value: Value[S | None]) -> Present[S] | None: ...
@overload
def when(scope: Construct, id: str, value: Value[Any]) -> Present[Any] | None: ...
def when(scope: Construct, id: str, value: Value[Any]) -> Present[Any] | None:
    """Return a scope for what is there only if a value is given, true or not empty.

    Args:
        scope: Parent construct.
        id: Id of the new scope, where one is needed.
        value: Known: the scope is the parent, or none. Planned: it is a new one, and the resources
            in it depend on the value.
    """
    present = value.is_present
    if not present.is_planned:
        return Present(scope, value.there) if present else None
    return Present(conditional(scope, id, present), value.there)


def conditional(scope: Construct, id: str, condition: Value[bool]) -> Construct:
    """Return a scope whose resources are there only if Terraform finds a condition true.

    It holds only if the condition of a scope further out does.
    """
    made = Construct(scope, id)
    outer = condition_of(scope)
    if outer is not None:
        # Not ``&&``: what the outer condition guards may be null.
        condition = outer.then(condition, False)
    structure_of(scope).conditions[places.path(made)] = condition
    return made


def condition_of(construct: Construct) -> Value[bool] | None:
    """Return the condition under which a construct's resources are there, None for always."""
    conditions = structure_of(construct).conditions
    if not conditions:
        return None
    path = f"{places.path(construct)}/"
    around = [scope for scope in conditions if path.startswith(f"{scope}/")]
    return conditions[max(around, key=len)] if around else None


def count_conditional(resource: TerraformResource) -> None:
    """Make a resource under a condition one of which there is none or one."""
    condition = condition_of(resource)
    if condition is not None and places.path(resource) not in structure_of(resource).keyed:
        resource.add_override("count", str(condition.then(1, 0)))
