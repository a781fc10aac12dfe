"""Refuses, when Terraform plans, another value than that with which a platform was created."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from modules.bindings.core import Construct, Postcondition
from modules.bindings.resources import for_each, local
from modules.bindings.state import TerraformData
from modules.language.expression import When
from modules.language.fixed import Fixed
from modules.language.value import Value, table

REFUSAL = (
    "${each.key}: ${jsonencode(each.value.value)} is asked for, and "
    "${jsonencode(self.input)} is deployed: ${each.value.why}; write ${jsonencode(self.input)} "
    "again, ${each.value.instead}"
)
"""What Terraform says of another value."""


def fix(scope: Construct, fields: Iterable[Fixed]) -> None:
    """Remember the value of each field at its creation, and refuse another one.

    Terraform remembers it in its state alone, so nothing is asked of AWS. Each field has an
    instance of its own: one that a later version adds is a plain addition. A destruction is not
    refused.

    Args:
        scope: The stack.
        fields: The fields; none: nothing is created.
    """
    every = [*fields]
    if not every:
        return
    values = table(
        {one.field: When(one.of, _kept(one, one.value)) for one in every if not one.each}, dict
    )
    for one in every:
        if one.each:
            values = values | _of_each(scope, one, one.each)
    remembered = TerraformData(
        scope,
        "fixed",
        lifecycle={
            "ignore_changes": ["input"],
            "postcondition": [
                Postcondition(
                    # Not ``output``, which is unknown until the instance is created.
                    condition="${self.input == each.value.value}",
                    error_message=REFUSAL,
                )
            ],
        },
    )
    remembered.add_override("input", "${each.value.value}")
    for_each(remembered, values)


def _kept(field: Fixed, value: Any) -> dict[str, Any]:
    return {"value": value, "why": field.why, "instead": field.instead}


def _of_each(scope: Construct, field: Fixed, each: Callable[[Any], Any]) -> Value[dict[str, Any]]:
    """Return what is remembered of each entry of a table, by the path of the entry."""
    keyed = field.value.rekeyed(lambda name, _: Value.of(f"{field.field}.{name}"))
    entries = local(scope, f"fixed_{field.path[-1]}", keyed)
    found: Value[dict[str, Any]] = entries.keys.to_table(
        lambda name: _kept(field, each(entries[name]))
    )
    return found
