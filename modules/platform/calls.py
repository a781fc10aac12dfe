"""Calls of other modules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from modules.bindings.core import Construct, TerraformHclModule
from modules.frame.module_stack import ModuleStack

NAMED = {"name": "var.name", "tags": "var.tags"}
"""Inputs of a module that there is once."""

OF_TABLE = {
    "platform": "var.name",
    "name": "each.key",
    "tags": "var.tags",
    "kms_key_arn": "module.encryption.kms_key_arn",
}
"""Inputs of a module for each entry of a table."""

DISPOSABLE = {"disposable": "var.disposable"}


def passed_on_to(
    table: Any, value: str = "each.value", without: Iterable[str] = ()
) -> dict[str, str]:
    """Return the inputs of a module that are the fields of a table.

    Args:
        table: The spec of the table.
        value: An entry of it, in Terraform's words.
        without: Fields that are no inputs.
    """
    return {name: f"{value}.{name}" for name in sorted(table.model_fields) if name not in without}


def call(
    stack: ModuleStack, module: str, inputs: Mapping[str, str], *, each: str = "", count: str = ""
) -> None:
    """Call a module: once, for each entry of a table, or on a condition."""
    made = TerraformHclModule(
        Construct(stack, f"_call_of_{module}"),
        module,
        source=f"../{module}",
        skip_asset_creation_from_local_modules=True,
        variables={name: f"${{{text}}}" for name, text in sorted(inputs.items())},
    )
    for argument, text in (("for_each", each), ("count", count)):
        if text:
            made.add_override(argument, f"${{{text}}}")
