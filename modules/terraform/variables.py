"""The variables of a module, block from the spec of its inputs."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from modules.language.data import resolved
from modules.language.kinds import bare, is_nullable, is_spec
from modules.language.spec import Spec
from modules.language.value import CONSTANTS
from modules.terraform.type_constraints import default_of, required_first, terraform_type
from modules.terraform.validations import validations


def variables(inputs: type[Spec]) -> dict[str, Any]:
    """Return all variables by name, the required ones first."""
    rules = validations(inputs)
    return {
        name: variable(field) | ({"validation": rules[name]} if rules[name] else {})
        for name, field in required_first(inputs)
    }


def constants_in(content: Mapping[str, Any]) -> dict[str, Any]:
    """Return the constants that expressions refer to, as local values of the module."""
    text, found = json.dumps(content), dict[str, Any]()
    # One may refer to those that are defined before it.
    for name, known in reversed(CONSTANTS.items()):
        if re.search(rf"local\.{name}\b", text):
            found[name] = resolved(known)
            text += json.dumps(found[name])
    # In an order of their own: theirs is that in which Python has loaded what defines them.
    return dict(sorted(found.items()))


def variable(field: FieldInfo) -> dict[str, Any]:
    """Return a variable block without its validations."""
    block: dict[str, Any] = {
        "type": terraform_type(field.annotation),
        "description": description(field),
        # If it is not nullable, null means the default.
        "nullable": is_nullable(field.annotation),
    }
    if not field.is_required():
        block["default"] = default_of(field)
    return block


def description(field: FieldInfo) -> str:
    """Return the description of a variable, with a list of its fields if it is an object."""
    lines = [prose(field.description)]
    kind = bare(field.annotation)
    while get_origin(kind) in (dict, tuple):
        kind = bare(get_args(kind)[-1 if get_origin(kind) is dict else 0])
    if is_spec(kind):
        lines += [f"- `{name}`: {_summary(nested)}" for name, nested in required_first(kind)]
    # A heredoc ends its last line, too.
    return "\n".join([*lines, ""]) if len(lines) > 1 else lines[0]


def prose(text: str | None) -> str:
    """Return a docstring as one line of Markdown."""
    return " ".join(str(text).split()).replace("``", "`")


def _summary(field: FieldInfo) -> str:
    need = "Required. " if field.is_required() else ""
    return need + prose(str(field.description).partition("\n\n")[0])
