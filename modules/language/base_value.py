"""What a value is: known or planned; and what Python may ask of it."""

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
from modules.language.kinds import AnyValue, bare, is_spec

if TYPE_CHECKING:
    from modules.language.value import Value

R = TypeVar("R")
T_co = TypeVar("T_co", covariant=True)


class BaseValue(Expressible, AnyValue, Generic[T_co]):
    """Something known, or something that Terraform will know when it plans.

    Python's own questions (``if``, ``for``, ``in``, ``len``) are answered where the value is known.
    Where it is not they raise ``TypeError``: an expression that nobody evaluated is always true.
    """

    __slots__ = ("_counted", "_expression", "_kind", "_known", "_name")

    def __init__(self, known: T_co) -> None:
        """Wrap something known."""
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
            level: How strongly the expression holds together.
            opposite: Of a condition, the expression that holds where it does not.
            counted: Of a list, a shorter expression of something with as many items.
        """
        made = cls.__new__(cls)
        made._known, made._kind, made._name, made._counted = None, bare(kind), "", counted
        made._expression = Expression(text, level, opposite)
        return made

    @property
    def is_planned(self) -> bool:
        """Whether only Terraform will know it."""
        return self._expression is not None

    @property
    def known(self) -> T_co:
        """What is known.

        Raises:
            TypeError: Only Terraform will know it.
        """
        if self._expression is not None:
            self._refuse()
        known: T_co = self._known
        return known

    @property
    def kind(self) -> Any:
        """Type of what it stands for."""
        return self._kind

    def expression(self) -> Expression:
        """Return the Terraform expression."""
        if self._name:
            return Expression(self._name)
        return self._expression or express(self._known)

    def _wrap(self, known: R | BaseValue[R]) -> Value[R]:
        """Return a value as it is, and anything else as a known one."""
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
        made = type(self).planned(text, kind, level, opposite=opposite, counted=counted)
        return cast("Value[Any]", made)

    def _item(self, data: Any) -> Any:
        """Return an item as a function gets it: a spec or a value as it is, else wrapped."""
        return data if isinstance(data, Expressible) else self._wrap(data)

    def _bound(self, text: str, kind: Any) -> Any:
        """Return what an expression stands for: a spec whose fields are planned, or a value."""
        return kind.planned(text) if is_spec(kind) else self._plan(text, kind)

    def _refuse(self) -> NoReturn:
        raise TypeError(
            f"{hcl(self)} is known only when Terraform plans; Python cannot branch on it, count it "
            "or walk through it: use the methods of Value, see modules/language/README.md"
        )

    def __bool__(self) -> bool:
        """Answer ``if``."""
        return bool(self.known)

    def __iter__(self) -> Iterator[Any]:
        """Answer ``for``."""
        known: Any = self.known
        return iter(known)

    def __len__(self) -> int:
        """Answer ``len``."""
        known: Any = self.known
        return len(known)

    def __contains__(self, item: object) -> bool:
        """Answer ``in``."""
        known: Any = self.known
        return item in known

    def __hash__(self) -> int:
        """Let a known value be a key."""
        return hash(self.known)

    def __str__(self) -> str:
        """Return the text, an interpolation where only Terraform will know it."""
        return f"${{{hcl(self)}}}" if self.is_planned else str(self._known)

    def __repr__(self) -> str:
        """Name the value in messages."""
        return f"Value.planned({hcl(self)!r})" if self.is_planned else f"Value({self._known!r})"


def is_plain(data: Any) -> bool:
    """Say whether all of data is known: no planned value and no interpolation is in it."""
    if isinstance(data, BaseValue):
        return not data.is_planned and is_plain(data.known)
    if isinstance(data, str):
        return "${" not in data or not interpolations(data)
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
    """Return what a known value holds, and anything else as it is."""
    return data.known if isinstance(data, BaseValue) else data


def kind_of(data: Any) -> Any:
    """Return the type of data, of what it stands for if it is a value."""
    return data.kind if isinstance(data, BaseValue) else type(data)
