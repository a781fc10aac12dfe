"""Resources that exist only under a condition, known now or when Terraform plans."""

from __future__ import annotations

from typing import Any, Generic, NamedTuple, TypeVar, overload
from weakref import WeakKeyDictionary

from modules.bindings import construct_tree
from modules.bindings.core import Construct, TerraformResource, TerraformStack
from modules.language.expression import Expressible, hcl
from modules.language.value import Value

T = TypeVar("T")
S = TypeVar("S", bound=Expressible)


class Structure:
    """What a stack has as a whole: conditions, ``for_each``, local values, moves, removals."""

    def __init__(self) -> None:
        """Start with no condition, no ``for_each``, no local value and no move."""
        self.conditions: dict[str, Value[bool]] = {}
        """The condition under which the resources in a scope exist, by the scope's path."""

        self.decides_when_planned = False
        """Whether the stack is a module, whose resources may depend on planned conditions."""

        self.with_for_each: set[str] = set()
        """Paths of the resources that have ``for_each``."""

        self.local_values: dict[str, str] = {}
        """The expression of each local value, by its name."""

        self.moves: dict[str, str] = {}
        """The current address of each resource that has moved, by its former one."""
        self.forgotten: list[str] = []
        """Addresses that leave the state and stay in AWS."""


_structures: WeakKeyDictionary[TerraformStack, Structure] = WeakKeyDictionary()


def structure_of(construct: Construct) -> Structure:
    """Return the structure of the stack that a construct is part of."""
    return _structures.setdefault(construct_tree.stack_of(construct), Structure())


class Present(NamedTuple, Generic[T]):
    """A value that is given, and the scope for the resources made from it."""

    scope: Construct
    value: T


@overload
def when(scope: Construct, id: str, value: Value[S | None]) -> Present[S] | None: ...
@overload
def when(scope: Construct, id: str, value: Value[Any]) -> Present[Any] | None: ...
def when(scope: Construct, id: str, value: Value[Any]) -> Present[Any] | None:
    """Return a scope for resources that exist only if a value is given, true or not empty.

    Args:
        scope: Parent construct.
        id: Id of the new scope, where one is needed.
        value: Known: the parent is returned, or None. Planned: a new scope is, and the resources
            in it exist under the condition.
    """
    present = value.is_present
    if not present.is_planned:
        return Present(scope, value.given) if present else None
    return Present(conditional(scope, id, present), value.given)


def conditional(scope: Construct, id: str, condition: Value[bool]) -> Construct:
    """Return a scope whose resources exist only if a condition holds when Terraform plans.

    The condition is evaluated only where those of the scopes around it hold.

    Raises:
        TypeError: The scope is in a stack that is deployed.
    """
    structure = structure_of(scope)
    if not structure.decides_when_planned:
        raise TypeError(
            f"{hcl(condition)} is known only when Terraform plans; a stack that is deployed has "
            "its parts or has them not, only a module decides then"
        )
    inner = Construct(scope, id)
    outer = condition_of(scope)
    if outer is not None:
        # Not ``&&``: Terraform evaluates both sides, and the inner one may need what is null.
        condition = outer.then(condition, False)
    structure.conditions[construct_tree.path(inner)] = condition
    return inner


def condition_of(construct: Construct) -> Value[bool] | None:
    """Return the condition under which a construct's resources exist, None for always."""
    conditions = structure_of(construct).conditions
    if not conditions:
        return None
    path = f"{construct_tree.path(construct)}/"
    enclosing = [scope for scope in conditions if path.startswith(f"{scope}/")]
    return conditions[max(enclosing, key=len)] if enclosing else None


def count_conditional(resource: TerraformResource) -> None:
    """Set ``count`` on a resource that depends on a condition, unless it has ``for_each``."""
    condition = condition_of(resource)
    if (
        condition is not None
        and construct_tree.path(resource) not in structure_of(resource).with_for_each
    ):
        resource.add_override("count", str(condition.then(1, 0)))
