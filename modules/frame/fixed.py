"""Refuses, when Terraform plans, another value than that with which a platform was created."""

from __future__ import annotations

from collections.abc import Iterable

from modules.bindings.core import Construct, DataResource, Postcondition
from modules.bindings.resources import for_each
from modules.language.expression import When
from modules.language.fixed import Fixed
from modules.language.value import table

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
    values = {
        field.field: When(
            field.of, {"value": field.value, "why": field.why, "instead": field.instead}
        )
        for field in fields
    }
    if not values:
        return
    remembered = DataResource(
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
    for_each(remembered, table(values, dict))
