"""Tables that a module passes on to another one, which judges them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Optional, get_args

from pydantic import Field, create_model
from pydantic.fields import FieldInfo

from modules.language.kinds import is_nullable, is_value
from modules.language.spec import Spec
from modules.language.value import Value
from modules.language.words import described


class PassedOn(Spec):
    """A table whose fields are inputs of another module.

    Null means that the field is left out.
    """

    judged_elsewhere: ClassVar[bool] = True


def passed_on(
    name: str,
    text: str,
    inputs: type[Spec],
    *,
    without: frozenset[str],
    looked_into: frozenset[str] = frozenset(),
    own: type[Spec] = PassedOn,
) -> Any:
    """Return the spec of a table with the inputs of a module, null for those that are left out.

    Args:
        name: Name of the spec.
        text: What the table is.
        inputs: The inputs of the module.
        without: Those that the caller gives the module by itself.
        looked_into: Those that the caller reads, too: they have their default here as well.
        own: A spec with further fields, which the caller makes something of.
    """
    fields: Mapping[str, Any] = {
        field: (info.annotation, info) if field in looked_into else (_kind(info), _default(info))
        for field, info in described(inputs).items()
        if field not in without
    }
    return create_model(name, __base__=own, __doc__=text, __module__=__name__, **fields)


def _kind(info: FieldInfo) -> Any:
    kind: Any = info.annotation
    inner = get_args(kind)[0] if is_value(kind) else kind
    optional = inner if info.is_required() or is_nullable(inner) else Optional[inner]  # noqa: UP045
    value: Any = Value
    return value[optional]


def _default(info: FieldInfo) -> Any:
    if info.is_required():
        return Field(description=info.description, examples=info.examples)
    return Field(default=Value(None), description=info.description)
