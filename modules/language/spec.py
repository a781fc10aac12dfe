"""What every spec is: frozen data that refuses unknown keys and holds its own rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import takewhile
from typing import Any, Self, TypeVar

from pydantic import (
    BaseModel,
    ConfigDict,
    PrivateAttr,
    ValidationError,
    ValidationInfo,
    model_validator,
)
from pydantic_core import ErrorDetails, PydanticCustomError

from modules.language.base_value import BaseValue, unwrapped
from modules.language.expression import Expressible, Expression, decided, express
from modules.language.kinds import Path, field_at, is_spec, is_value, kind_at, table_of
from modules.language.messages import KEY, describe
from modules.language.problems import Problem, Rule, SpecError
from modules.language.value import Value


class Spec(BaseModel, Expressible):
    """A part of an environment, or of a module's inputs, as data.

    Built in Python, a spec raises pydantic's ``ValidationError`` when a rule is broken. Read from a
    file with :meth:`parse`, it raises :class:`SpecError`, which says everything that is wrong. With
    :meth:`planned` its values are those of a Terraform variable.
    """

    model_config = ConfigDict(
        extra="forbid", frozen=True, strict=True, use_attribute_docstrings=True
    )

    _text: str = PrivateAttr(default="")
    """The expression that the spec stands for; empty where it is known."""

    def rules(self) -> Iterator[Rule]:
        """Yield each rule that concerns more than one field.

        Written with what ``Value`` offers, since the values may be planned: from here come the
        check of a file and the ``validation`` of a Terraform variable.
        """
        yield from ()

    def problems(self) -> Iterator[Problem]:
        """Yield each broken rule between the fields; one on what is planned is Terraform's."""
        broken = (rule for rule in self.rules() if decided(rule.holds) is False)
        yield from (Problem(rule.path, rule.message) for rule in broken)

    @model_validator(mode="after")
    def _keep_the_rules(self, info: ValidationInfo) -> Self:
        if info.context is _COLLECTING:
            return self
        problems = [*self.problems()]
        if problems:
            text = str(SpecError(type(self).__name__, problems))
            raise PydanticCustomError("rules", "{text}", {"text": text})
        return self

    @classmethod
    def planned(cls, text: str) -> Self:
        """Return the spec that an expression stands for, each value in it planned.

        Args:
            text: The expression, without ``${`` and ``}``: ``var.route``.

        Raises:
            TypeError: A field takes only what is known.
        """
        fields: dict[str, Any] = {}
        for name, field in cls.model_fields.items():
            kind: Any = field.annotation
            if is_value(kind):
                fields[name] = Value.planned(f"{text}.{name}", kind)
            elif is_spec(kind):
                fields[name] = kind.planned(f"{text}.{name}")
            else:
                raise TypeError(f"{cls.__name__}.{name} is no Value; Terraform cannot plan it")
        made = cls.model_construct(**fields)
        made._text = text
        return made

    def expression(self) -> Expression:
        """Return the object that Terraform knows the spec as; what is None is left out."""
        if self._text:
            return Expression(self._text)
        fields = {name: getattr(self, name) for name in type(self).model_fields}
        absent = Value(None).expression()
        return express({name: v for name, v in fields.items() if express(v) != absent})

    def texts_mapped(self, made: Callable[[str], str]) -> Self:
        """Return the spec with each text in it, keys of tables included, made into another.

        Not validated again: an escaped text may be longer than the text that it stands for.
        """
        return self.model_copy(
            update={name: _mapped(getattr(self, name), made) for name in type(self).model_fields}
        )

    @classmethod
    def parse(cls, data: Mapping[str, Any], *, source: str) -> Self:
        """Check plain data, as a TOML file gives it, and return the spec.

        Args:
            data: Tables, lists and scalars.
            source: What the data came from; each message starts with it.

        Raises:
            SpecError: Something is wrong; it says all of it.
        """
        spec, found = read(cls, data)
        wrong = {table_of(cls, problem.path) for problem in found}
        found += [
            problem
            for table, problem in _broken_rules(spec)
            if wrong.isdisjoint({table, table_of(cls, problem.path)})
        ]
        if found:
            raise SpecError(source, found)
        return spec


S = TypeVar("S", bound=Spec)

_COLLECTING: dict[str, Any] = {"collecting": True}
"""Validation context in which rules are left to the caller, who wants all of them at once."""


def read(cls: type[S], data: Mapping[str, Any]) -> tuple[S, list[Problem]]:
    """Return a spec, and what is wrong field by field.

    Wrong values are replaced, so that the rest can still be judged; the rules are not applied.
    """
    table = _copy(data)
    errors = _errors(cls, table)
    found = [describe(cls, details) for details in errors if not _only_looks_short(details)]
    while errors:
        for details in errors:
            _mend(cls, table, details["loc"])
        errors = _errors(cls, table)
    return cls.model_validate(table, context=_COLLECTING), found


def _copy(value: Any) -> Any:
    """Copy plain data; a list becomes the tuple that a frozen spec asks for."""
    if isinstance(value, Mapping):
        return {key: _copy(part) for key, part in value.items()}
    return tuple(map(_copy, value)) if isinstance(value, list) else value


def _errors(cls: type[Spec], table: Mapping[str, Any]) -> list[ErrorDetails]:
    try:
        cls.model_validate(table, context=_COLLECTING)
    except ValidationError as error:
        return error.errors()
    return []


def _only_looks_short(details: ErrorDetails) -> bool:
    """Whether a list is too short without its wrong items alone; they have errors of their own."""
    return details["type"] == "too_short" and len(details["input"]) >= details["ctx"]["min_length"]


def _mend(cls: type[Spec], table: dict[Any, Any], loc: Path) -> None:
    """Put a stand-in where the value is wrong or missing, or leave it to its default.

    One wrong item spoils its list. What is named keeps its name, since others may refer to it.
    """
    *tables, key = takewhile(lambda part: isinstance(part, str) and part != KEY, loc)
    for part in tables:
        table = table.get(part, {})
    given = table.pop(key, None)
    if loc[-1] == KEY:
        return
    path = (*tables, key)
    field = field_at(cls, path)
    if is_spec(kind_at(cls, path)):
        table[key] = {}
    elif field and field.is_required():
        table[key] = (field.examples or [])[0]  # tests/house: each required field has one
    elif field is None and kind_at(cls, path) is str and not isinstance(given, str):
        table[key] = ""  # a text that is wrong breaks a rule, which this might break as well


def _mapped(value: Any, made: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return made(value)
    if isinstance(value, BaseValue):
        return Value(_mapped(value.known, made))
    if isinstance(value, Spec):
        return value.texts_mapped(made)
    if isinstance(value, dict):
        return {_mapped(key, made): _mapped(part, made) for key, part in value.items()}
    return tuple(_mapped(part, made) for part in value) if isinstance(value, tuple) else value


def _broken_rules(value: Any, *path: str | int) -> Iterator[tuple[Path, Problem]]:
    """Yield the broken rules of all inside a spec, then its own, each with the spec's path."""
    value = unwrapped(value)
    if isinstance(value, Spec):
        parts = {name: getattr(value, name) for name in type(value).model_fields}
        yield from _broken_rules(parts, *path)
        yield from ((path, problem.below(*path)) for problem in value.problems())
    elif isinstance(value, dict | tuple):
        for name, part in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _broken_rules(part, *path, name)
