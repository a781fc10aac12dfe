"""Comparisons, boolean operators and conditional values."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from modules.language.base_value import BaseValue, T_co, is_plain, unwrapped
from modules.language.expression import Expressible, Expression, Level, decided, express, hcl
from modules.language.kinds import has_items

if TYPE_CHECKING:
    from modules.language.value import Value

R = TypeVar("R")
Scalar = TypeVar("Scalar", str, int, bool)
Item = TypeVar("Item", bound=Expressible)
"""An item that a function receives unchanged: a spec, or a value."""


class Conditions(BaseValue[T_co]):
    """A value that can be compared, and that can be a condition."""

    def _compared(
        self, operator: str, level: Level, other: object, holds: Callable[[Any, Any], bool]
    ) -> Value[bool]:
        if is_plain(self) and is_plain(other):
            return self._wrap(holds(self._known, unwrapped(other)))
        one, two = (express(side).operand(Level(level + 1)) for side in (self, other))
        opposites = {"==": "!=", "!=": "=="}
        opposite = None
        if operator in opposites:
            opposite = Expression(f"{one} {opposites[operator]} {two}", level)
        return self._plan(f"{one} {operator} {two}", bool, level, opposite=opposite)

    def __eq__(self, other: object) -> Value[bool]:  # type: ignore[override]
        """Compare."""
        return self._compared("==", Level.EQUALITY, other, lambda one, two: one == two)

    def __ne__(self, other: object) -> Value[bool]:  # type: ignore[override]
        """Compare."""
        return self._compared("!=", Level.EQUALITY, other, lambda one, two: one != two)

    __hash__ = BaseValue.__hash__

    def __lt__(self, other: object) -> Value[bool]:
        """Compare."""
        return self._compared("<", Level.COMPARISON, other, lambda one, two: one < two)

    def __le__(self, other: object) -> Value[bool]:
        """Compare."""
        return self._compared("<=", Level.COMPARISON, other, lambda one, two: one <= two)

    def __gt__(self, other: object) -> Value[bool]:
        """Compare."""
        return self._compared(">", Level.COMPARISON, other, lambda one, two: one > two)

    def __ge__(self, other: object) -> Value[bool]:
        """Compare."""
        return self._compared(">=", Level.COMPARISON, other, lambda one, two: one >= two)

    @property
    def is_given(self) -> Value[bool]:
        """Whether an optional value is not None."""
        return self != None if self.is_planned else self._wrap(self._known is not None)  # noqa: E711

    @property
    def is_present(self) -> Value[bool]:
        """Whether a value is given; a list or table, not empty; a bool, true."""
        value: Value[Any] = self._wrap(cast("Any", self))
        if self.kind is bool:
            return value
        return value.length > 0 if has_items(self.kind) else self.is_given

    def __and__(self: Conditions[bool], other: bool | Value[bool]) -> Value[bool]:
        """Return whether both conditions hold."""
        return self._joined("&&", Level.AND, other, decisive=False)

    __rand__ = __and__

    def _joined(self, operator: str, level: Level, other: Any, *, decisive: bool) -> Value[bool]:
        for one, two in ((self, other), (other, self)):
            if (holds := decided(one)) is not None:
                return self._wrap(decisive) if holds is decisive else self._wrap(cast("bool", two))
        text = f" {operator} ".join(express(side).operand(level) for side in (self, other))
        return self._plan(text, bool, level)

    def __invert__(self: Conditions[bool]) -> Value[bool]:
        """Negate a condition."""
        if (holds := decided(self)) is not None:
            return self._wrap(not holds)
        expression = self.to_expression()
        negated = Expression(f"!{expression.operand(Level.UNARY)}", Level.UNARY)
        opposite = expression.opposite or negated
        return self._plan(opposite.text, bool, opposite.level, opposite=expression)

    @overload
    def then(self: Conditions[bool], yes: Value[R], no: Value[R]) -> Value[R]: ...
    @overload
    def then(self: Conditions[bool], yes: R | Value[R], no: R | Value[R]) -> Value[R]: ...
    def then(self: Conditions[bool], yes: Any, no: Any) -> Value[Any]:
        """Return the first of two values if the condition holds, else the second."""
        if (holds := decided(self)) is not None:
            return self._wrap(yes if holds else no)
        typical = no if yes is None else yes
        text = f"{self.to_expression().operand(Level.OR)} ? {hcl(yes)} : {hcl(no)}"
        return self._plan(text, self._wrap(typical).kind, Level.CONDITIONAL)

    def implies(
        self: Conditions[bool], consequence: Callable[[], bool | Value[bool]]
    ) -> Value[bool]:
        """Return whether the consequence holds if the condition does; it is evaluated only then."""
        holds = decided(self)
        if holds is False:
            return self._wrap(True)
        wanted = consequence()
        # Not ``!a || b``: Terraform would evaluate b too, and fail where it cannot.
        return self._wrap(wanted) if holds or decided(wanted) else self.then(wanted, True)

    @overload
    def if_given(
        self: Conditions[Item | None],
        transform: Callable[[Item], Value[R]],
        otherwise: R | Value[R] | None = None,
    ) -> Value[R]: ...
    @overload
    def if_given(
        self: Conditions[Scalar | None],
        transform: Callable[[Value[Scalar]], Value[R]],
        otherwise: R | Value[R] | None = None,
    ) -> Value[R]: ...
    def if_given(self, transform: Callable[[Any], Any], otherwise: Any = None) -> Value[Any]:
        """Return the result of a function of an optional value.

        Args:
            transform: Called with the value if it is given.
            otherwise: Returned if it is not.
        """
        if not self.is_planned:
            return self._wrap(
                otherwise if self._known is None else transform(self._item(self._known))
            )
        text = express(self).operand(Level.TERM)
        return self.is_given.then(transform(self._bound(text, self._kind)), otherwise)
