"""The base of ``Value``: known or planned, and its behaviour under Python's own operators."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar, cast

from modules.language.expression import (
    Expressible,
    Expression,
    Level,
    When,
    express,
    hcl,
    interpolations,
)
from modules.language.kinds import SCALARS, AnyValue, bare, is_spec

if TYPE_CHECKING:
    from modules.language.value import Value

R = TypeVar("R")
T_co = TypeVar("T_co", covariant=True)


class BaseValue(Expressible, AnyValue, Generic[T_co]):
    """A value that is known, or that Terraform will know when it plans.

    Python's ``if``, ``for``, ``in`` and ``len`` work on a known value. On a planned one they raise
    ``TypeError``: an expression that is not evaluated would always be true.
    """

    __slots__ = ("_counted", "_expression", "_kind", "_known", "_name")

    def __init__(self, known: T_co) -> None:
        """Wrap known data."""
        self._known: Any = known
        self._kind: Any = type(known)
        self._expression: Expression | None = None
        self._name = ""
        self._counted = ""

    @classmethod
    def planned(
        cls,
        text: str,
        kind: Any,
        level: Level = Level.TERM,
        *,
        opposite: Expression | None = None,
        counted: str = "",
    ) -> Self:
        """Return a value that only Terraform will know.

        Args:
            text: The expression, without ``${`` and ``}``: ``var.nat_gateways``.
            kind: Type of the value: ``int``, ``tuple[str, ...]``, ``dict[str, RouteSpec]``.
            level: Precedence of the expression's outermost operator.
            opposite: Of a condition, its negation.
            counted: Of a list, a shorter expression of something with as many items.
        """
        value = cls.__new__(cls)
        value._known, value._kind, value._name, value._counted = None, bare(kind), "", counted
        value._expression = Expression(text, level, opposite)
        return value

    @property
    def is_planned(self) -> bool:
        """Whether only Terraform will know the value."""
        return self._expression is not None

    @property
    def known(self) -> T_co:
        """The known data.

        Raises:
            TypeError: Only Terraform will know it.
        """
        if self._expression is not None:
            self._refuse()
        known: T_co = self._known
        return known

    @property
    def kind(self) -> Any:
        """Type of the data."""
        return self._kind

    def to_expression(self) -> Expression:
        """Return the Terraform expression."""
        if self._name:
            return Expression(self._name)
        return self._expression or express(self._known)

    def _wrap(self, known: R | BaseValue[R]) -> Value[R]:
        """Return a value unchanged, and anything else as a known value."""
        return cast("Value[R]", known if isinstance(known, BaseValue) else type(self)(known))  # type: ignore[arg-type]

    def _plan(
        self,
        text: str,
        kind: Any,
        level: Level = Level.TERM,
        *,
        opposite: Expression | None = None,
        counted: str = "",
    ) -> Value[Any]:
        value = type(self).planned(text, kind, level, opposite=opposite, counted=counted)
        return cast("Value[Any]", value)

    def _item(self, data: Any) -> Any:
        """Return an item as a function receives it: a spec or a value unchanged, else wrapped."""
        return data if isinstance(data, Expressible) else self._wrap(data)

    def _bound(self, text: str, kind: Any) -> Any:
        """Return an expression as a planned spec or a planned value, by its type."""
        return kind.planned(text) if is_spec(kind) else self._plan(text, kind)

    def _refuse(self) -> NoReturn:
        raise TypeError(
            f"{hcl(self)} is known only when Terraform plans; Python cannot branch on it, count it "
            "or walk through it: use the methods of Value, see modules/language/README.md"
        )

    def __bool__(self) -> bool:
        """Support ``if``."""
        return bool(self.known)

    def __iter__(self) -> Iterator[Any]:
        """Support ``for``."""
        known: Any = self.known
        return iter(known)

    def __len__(self) -> int:
        """Support ``len``."""
        known: Any = self.known
        return len(known)

    def __contains__(self, item: object) -> bool:
        """Support ``in``."""
        known: Any = self.known
        return item in known

    def __deepcopy__(self, memo: object) -> Self:
        """Return itself: nobody changes a value, and pydantic would copy each default."""
        return self

    def __hash__(self) -> int:
        """Support known values as keys."""
        return hash(self.known)

    def __str__(self) -> str:
        """Return the text, an interpolation where only Terraform will know it."""
        return f"${{{hcl(self)}}}" if self.is_planned else str(self._known)

    def __repr__(self) -> str:
        """Name the value in messages."""
        return f"Value.planned({hcl(self)!r})" if self.is_planned else f"Value({self._known!r})"


def is_plain(data: Any) -> bool:
    """Whether data contains neither a planned value nor an interpolation."""
    if isinstance(data, BaseValue):
        return not data.is_planned and is_plain(data.known)
    if isinstance(data, str):
        return "${" not in data or not interpolations(data)
    if isinstance(data, SCALARS):
        return True
    if isinstance(data, When):
        return False
    if isinstance(data, Mapping):
        return all(is_plain(key) and is_plain(value) for key, value in data.items())
    if isinstance(data, list | tuple):
        return all(map(is_plain, data))
    if is_spec(type(data)):
        return all(is_plain(getattr(data, name)) for name in type(data).model_fields)
    return True


def unwrapped(data: Any) -> Any:
    """Return the data of a known value, and anything else unchanged."""
    return data.known if isinstance(data, BaseValue) else data


def kind_of(data: Any) -> Any:
    """Return the type of data, or of the data of a value."""
    return data.kind if isinstance(data, BaseValue) else type(data)
