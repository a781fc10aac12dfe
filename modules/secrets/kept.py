"""What a secret keeps for life: how it was made is remembered, and a change is refused."""

from __future__ import annotations

from typing import Any

from modules.bindings.core import Construct, Postcondition
from modules.bindings.state import terraform_data
from modules.language.expression import hcl
from modules.language.value import Value
from modules.secrets.spec import BaseSecretSpec


def remember(
    scope: Construct, spec: BaseSecretSpec, *, noun: str, name: str, depends_on: list[str]
) -> None:
    """Remember how a secret was made, and refuse what cannot be done to it when Terraform plans.

    Args:
        scope: The secret.
        spec: The secret's spec.
        noun: Its name, for messages.
        name: Its physical name.
        depends_on: Addresses of the resources that the secret is made of. One that could not be
            made is not remembered.
    """
    asked: dict[str, Value[Any]] = {
        "name": Value(name),
        "initial_value": spec.initial_value,
        "password_length": spec.password_length,
        "secret_string_template": spec.secret_string_template,
        "generate_string_key": spec.generate_string_key,
    }
    kept = [_kept(spec, noun, field, value) for field, value in asked.items()]
    terraform_data(
        scope,
        "made_with",
        # One expression: cdktf leaves out what is null.
        input=f"${{{hcl(asked)}}}",
        depends_on=depends_on,
        lifecycle={"ignore_changes": ["input"], "postcondition": kept},
    )


def _kept(spec: BaseSecretSpec, noun: str, field: str, asked: Value[Any]) -> Postcondition:
    made_with = f"self.output.{field}"
    return Postcondition(
        condition=str(Value.planned(made_with, asked.kind) == asked),
        error_message=f'{field}: ${{jsonencode({hcl(asked)})}} comes too late for secret "{noun}", '
        f"which was made with ${{jsonencode({made_with})}}{_repair(spec, field)}",
    )


def _repair(spec: BaseSecretSpec, field: str) -> str:
    if field == "name":
        return "; AWS renames no secret: write the old name, and add another secret beside it"
    return (
        ", and whose value is never made again; write that again, and set what you need with aws "
        f"secretsmanager put-secret-value{spec.vouching}"
    )
