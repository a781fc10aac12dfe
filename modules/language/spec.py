"""The base of all specs: frozen data that rejects unknown keys and has its own rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import takewhile
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, PrivateAttr, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from modules.language.base_value import BaseValue, unwrapped
from modules.language.expression import Expressible, Expression, decided, express, hcl
from modules.language.fixed import Fixed
from modules.language.kinds import Path, is_spec, is_value, table_of
from modules.language.problems import Problem, Rule, SpecError
from modules.language.reading import COLLECTING, read
from modules.language.sources import TakenBy
from modules.language.value import Value


class Spec(BaseModel, Expressible):
    """A part of an environment, or of a module's inputs, as data.

    Built in Python, a spec raises pydantic's ``ValidationError`` when a rule is broken. Read from a
    file with :meth:`parse`, it raises :class:`SpecError` with all problems. With :meth:`planned`
    its values are those of a Terraform variable.
    """

    # A validator is built when something is validated: most specs are parts of one that is.
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, defer_build=True)

    taken_by: ClassVar[TakenBy]
    """The call of AWS that takes the fields whose kind names none itself."""

    others_take: ClassVar[Mapping[str, TakenBy]] = {}
    """The calls of AWS that take some of the fields instead, by the field."""

    keeps_keys: ClassVar[bool] = False
    """Whether an unknown key reaches the validations of a module, which refuse it.

    Terraform drops unknown attributes of an object, which is bad where they limit something. So
    the variable then has no type, and validations check what a type would.
    """

    judged_elsewhere: ClassVar[bool] = False
    """Whether the fields are inputs of another module, which has their rules and defaults."""

    _text: str = PrivateAttr(default="")
    """The expression of a planned spec; empty for a known one."""

    def rules(self) -> Iterator[Rule]:
        """Yield each rule that concerns more than one field.

        Use the operators of ``Value``, since values may be planned: a rule checks a file and
        becomes the ``validation`` of a Terraform variable.
        """
        yield from ()

    def fixed(self) -> Iterator[Fixed]:
        """Yield each field that keeps the value with which the platform was created."""
        yield from ()

    def problems(self) -> Iterator[Problem]:
        """Yield each broken rule between the fields; Terraform checks those on planned values."""
        broken = (rule for rule in self.rules() if decided(rule.holds) is False)
        yield from (Problem(rule.path, rule.message) for rule in broken)

    @model_validator(mode="after")
    def _keep_the_rules(self, info: ValidationInfo) -> Self:
        if info.context is COLLECTING:
            return self
        problems = [*self.problems()]
        if problems:
            text = str(SpecError(type(self).__name__, problems))
            raise PydanticCustomError("rules", "{text}", {"text": text})
        return self

    @classmethod
    def planned(cls, text: str) -> Self:
        """Return the spec of an expression, with planned values.

        Args:
            text: The expression, without ``${`` and ``}``: ``var.route``.

        Raises:
            TypeError: A field is no ``Value``.
        """
        fields: dict[str, Any] = {}
        for name, field in cls.model_fields.items():
            kind: Any = field.annotation
            if is_value(kind):
                fields[name] = Value.planned(cls.attribute(text, name), kind)
            elif is_spec(kind):
                fields[name] = kind.planned(cls.attribute(text, name))
            else:
                raise TypeError(f"{cls.__name__}.{name} is no Value; Terraform cannot plan it")
        spec = cls.model_construct(**fields)
        spec._text = text
        return spec

    @classmethod
    def attribute(cls, text: str, name: str) -> str:
        """Return the expression of a field, given that of the spec.

        Args:
            text: The expression of the spec.
            name: Name of the field.
        """
        field = cls.model_fields[name]
        if not cls.keeps_keys or field.is_required():
            return f"{text}.{name}"
        # No type fills in what is left out.
        return f'lookup({text}, "{name}", {hcl(field.get_default(call_default_factory=True))})'

    def to_expression(self) -> Expression:
        """Return the spec as a Terraform object, without attributes that are None."""
        if self._text:
            return Expression(self._text)
        fields = {name: getattr(self, name) for name in type(self).model_fields}
        absent = Value(None).to_expression()
        return express({name: v for name, v in fields.items() if express(v) != absent})

    def map_texts(self, transform: Callable[[str], str]) -> Self:
        """Return the spec with each text, keys of tables included, replaced by a function of it.

        The result is not validated: an escaped text may be longer than allowed.
        """
        return self.model_copy(
            update={
                name: _map_texts(getattr(self, name), transform) for name in type(self).model_fields
            }
        )

    @classmethod
    def parse(cls, data: Mapping[str, Any], *, source: str) -> Self:
        """Validate plain data, as read from a TOML file, and return the spec.

        Args:
            data: Tables, lists and scalars.
            source: Origin of the data, the first part of each message.

        Raises:
            SpecError: The data is invalid; lists all problems.
        """
        spec, found = read(cls, data)
        wrong = {table_of(cls, part) for problem in found for part in _replaced(problem.path)}
        found += [
            problem
            for table, problem in _broken_rules(spec)
            if wrong.isdisjoint({table, table_of(cls, problem.path)})
        ]
        if found:
            raise SpecError(source, found)
        return spec


def _replaced(path: Path) -> Iterator[Path]:
    """Yield the path of an invalid value, and of the list that is replaced with it."""
    yield path
    yield tuple(takewhile(lambda part: isinstance(part, str), path))


def _map_texts(value: Any, transform: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return transform(value)
    if isinstance(value, BaseValue):
        return Value(_map_texts(value.known, transform))
    if isinstance(value, Spec):
        return value.map_texts(transform)
    if isinstance(value, dict):
        return {
            _map_texts(key, transform): _map_texts(item, transform) for key, item in value.items()
        }
    if isinstance(value, tuple):
        return tuple(_map_texts(item, transform) for item in value)
    return value


def _broken_rules(value: Any, *path: str | int) -> Iterator[tuple[Path, Problem]]:
    """Yield the broken rules of nested specs, then of the spec, each with the spec's path."""
    value = unwrapped(value)
    if isinstance(value, Spec):
        parts = {name: getattr(value, name) for name in type(value).model_fields}
        yield from _broken_rules(parts, *path)
        yield from ((path, problem.below(*path)) for problem in value.problems())
    elif isinstance(value, dict | tuple):
        for name, part in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _broken_rules(part, *path, name)
