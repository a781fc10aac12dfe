"""Values that only Terraform knows, when it plans: what the inputs of a module are.

A rule or a construct that is written with the functions below works with plain values and with
expressions alike. Where code branches on an expression by mistake, Python raises at once: a
Terraform boolean would else be an object that is always true.
"""

from __future__ import annotations

import inspect
import json
import re
from functools import partial
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, NoReturn, Union, get_args, get_origin


class Expression:
    """A Terraform expression that stands for a value of a known kind.

    Its attributes are those of the spec that it stands for; comparisons, ``&`` and ``|`` give
    further expressions; in a text it becomes an interpolation.
    """

    def __init__(self, text: str, kind: Any) -> None:
        """Wrap an expression.

        Args:
            text: The expression, without ``${`` and ``}``: ``var.nat_gateways``.
            kind: Annotation of the value that it stands for.
        """
        self.text = text
        self.kind = bare(kind)

    def __getattr__(self, name: str) -> Any:
        """Return a field, a property or a method of the spec that the expression stands for."""
        fields = getattr(self.kind, "model_fields", {})
        if name in fields:
            return Expression(f"{self.text}.{name}", fields[name].annotation)
        found = inspect.getattr_static(self.kind, name, None)
        if fields and isinstance(found, property) and found.fget:
            return found.fget(self)
        if fields and inspect.isfunction(found):
            return partial(found, self)
        raise AttributeError(f"{self.text}: {self.kind} has no {name}")

    def __str__(self) -> str:
        """Return the interpolation, for use inside a text."""
        return f"${{{self.text}}}"

    def __repr__(self) -> str:
        """Name the expression in messages."""
        return f"Expression({self.text!r})"

    def __eq__(self, other: object) -> Expression:  # type: ignore[override]
        """Compare when Terraform plans."""
        return self._compared("==", other)

    def __ne__(self, other: object) -> Expression:  # type: ignore[override]
        """Compare when Terraform plans."""
        return self._compared("!=", other)

    def __lt__(self, other: object) -> Expression:
        """Compare when Terraform plans."""
        return self._compared("<", other)

    def __le__(self, other: object) -> Expression:
        """Compare when Terraform plans."""
        return self._compared("<=", other)

    def __gt__(self, other: object) -> Expression:
        """Compare when Terraform plans."""
        return self._compared(">", other)

    def __ge__(self, other: object) -> Expression:
        """Compare when Terraform plans."""
        return self._compared(">=", other)

    def __and__(self, other: object) -> Expression:
        """Join two conditions when Terraform plans."""
        return self._compared("&&", other)

    def __or__(self, other: object) -> Expression:
        """Join two conditions when Terraform plans."""
        return self._compared("||", other)

    __rand__ = __and__
    __ror__ = __or__

    def _compared(self, operator: str, other: object) -> Expression:
        return Expression(f"({self.text} {operator} {hcl(other)})", bool)

    def _unknown(self, *_: object) -> NoReturn:
        raise TypeError(
            f"{self.text} is known only when Terraform plans; Python cannot branch on it, count it "
            "or walk through it: use the functions of modules/specs/expression.py"
        )

    __bool__ = __iter__ = __len__ = __contains__ = __hash__ = __int__ = __float__ = _unknown
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __getitem__ = _unknown


class When(NamedTuple):
    """An item of a list, or a value of a table, that is there only if a condition holds."""

    condition: Any
    value: Any


def bare(annotation: Any) -> Any:
    """Return an annotation without ``Annotated`` and ``| None``."""
    if get_origin(annotation) is Annotated:
        return bare(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        kinds = [kind for kind in get_args(annotation) if kind is not NoneType]
        return bare(kinds[0]) if len(kinds) == 1 else annotation
    return annotation


def is_nullable(annotation: Any) -> bool:
    """Say whether an annotation takes None."""
    if get_origin(annotation) is Annotated:
        return is_nullable(get_args(annotation)[0])
    return get_origin(annotation) in (Union, UnionType) and NoneType in get_args(annotation)


def item_kind(kind: Any) -> Any:
    """Return the annotation of the items of a list, or of the values of a table."""
    arguments = get_args(kind)
    return bare(arguments[1] if get_origin(kind) is dict else arguments[0])


# --- as Terraform writes it -----------------------------------------------------------------------

_INTERPOLATION = re.compile(r"(?<!\$)\$\{([^{}]|\{([^{}]|\{[^{}]*\})*\})*\}")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def hcl(value: Any) -> str:
    """Return a value, and the expressions and interpolations in it, as a Terraform expression."""
    if isinstance(value, Expression):
        return value.text
    if isinstance(value, str):
        return _text(value)
    if hasattr(type(value), "model_fields"):
        parts = {name: getattr(value, name) for name in type(value).model_fields}
        value = {name: part for name, part in parts.items() if part is not None}
    if isinstance(value, dict):
        return _table(value)
    if isinstance(value, list | tuple):
        return _list(value)
    return json.dumps(value)


def interpolations(text: str) -> list[str]:
    """Return the interpolations in a text, each with its braces."""
    return [found.group() for found in _INTERPOLATION.finditer(text)]


def _text(value: str) -> str:
    """Quote a text; what stands in an interpolation is an expression already."""
    whole = _INTERPOLATION.fullmatch(value)
    if whole and not value.startswith("${TfToken"):
        return value[2:-1]
    parts, end = [], 0
    for found in _INTERPOLATION.finditer(value):
        parts += [_escaped(value[end : found.start()]), found.group()]
        end = found.end()
    return f'"{"".join(parts)}{_escaped(value[end:])}"'


def _escaped(text: str) -> str:
    if "${" in text.replace("$${", ""):
        raise ValueError(f"{text}: holds an interpolation without an end, or one nested too deeply")
    # A quoted text of Terraform knows no surrogate pairs, which json would write for an emoji.
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _list(items: Any) -> str:
    plain = [item for item in items if not isinstance(item, When)]
    lists = [f"[{', '.join(map(hcl, plain))}]"] if plain or not items else []
    lists += [
        f"[for item in [{hcl(item.value)}] : item if {hcl(item.condition)}]"
        for item in items
        if isinstance(item, When)
    ]
    return lists[0] if len(lists) == 1 else f"concat({', '.join(lists)})"


def _table(table: dict[Any, Any]) -> str:
    plain = {key: value for key, value in table.items() if not isinstance(value, When)}
    tables = [_pairs(plain)] if plain or not table else []
    tables += [_pair_if(key, item) for key, item in table.items() if isinstance(item, When)]
    return tables[0] if len(tables) == 1 else f"merge({', '.join(tables)})"


def _pair_if(key: Any, item: When) -> str:
    pair = _pairs({key: item.value})
    return f"{{ for key, value in {pair} : key => value if {hcl(item.condition)} }}"


def _pairs(table: dict[Any, Any]) -> str:
    pairs = [f"{_key(str(key))} = {hcl(value)}" for key, value in table.items()]
    return f"{{ {', '.join(pairs)} }}" if pairs else "{}"


def _key(key: str) -> str:
    if _IDENTIFIER.fullmatch(key):
        return key
    # An expression is only a key in brackets.
    return f"({hcl(key)})" if key.startswith("${") else hcl(key)
