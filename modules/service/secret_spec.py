"""Where a variable with a secret value comes from, in the file of an environment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated

from pydantic import BeforeValidator, Field, ValidationInfo

from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.secret_arns import NO_POINTER, SECRET_SOURCE
from modules.language.sources import ecs
from modules.language.value import Value
from modules.secrets.source_spec import BaseSource

_NAME, _KEY = "[a-z][a-z0-9-]{0,31}", "[A-Za-z0-9_.-]{1,128}"

_TEXT = Matches(
    rf"{_NAME}(:{_KEY})?|{SECRET_SOURCE}",
    'a secret of this environment, with the key inside it if it has keys: "<secret>" or '
    '"<secret>:<key>"; the ARN of any other secret, with ":<key>" at its end for one key; or the '
    'ARN or "/path" of an SSM parameter',
)

SecretText = Annotated[
    str, _TEXT, NO_POINTER, Field(max_length=1100), ecs("RegisterTaskDefinition")
]
"""A source as a text: ``database:password``."""

SecretPlace = Annotated[
    str,
    Matches(
        rf"{_NAME}|{SECRET_SOURCE}",
        "a secret of this environment, the ARN of any other, or the ARN or /path of an SSM "
        "parameter",
    ),
    NO_POINTER,
    Field(max_length=1100),
    ecs("RegisterTaskDefinition"),
]


class SecretReference(BaseSource):
    """A secret of the environment or of somebody else, or a parameter of SSM."""

    arn: Annotated[Value[SecretPlace], Field(examples=["database"])]
    """ARN of the secret, with the six characters at its end; ARN or ``/path`` of an SSM parameter;
    or the name of a secret of this environment."""

    @property
    def place(self) -> Value[str]:
        """What ``arn`` says."""
        return self.arn

    @property
    def own(self) -> str:
        """Name of the secret, if it is one of the environment; else empty."""
        return str(self.arn) if re.fullmatch(_NAME, self.arn.known) else ""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from super().rules()
        yield Rule(
            ("kms_key_arn",),
            not (self.own and self.kms_key_arn.is_given),
            f'"{self.own}" is a secret of this environment, whose key tasks use anyway; remove it',
        )


def _table(given: object, info: ValidationInfo) -> object:
    """Return a text as the table that says the same."""
    if not isinstance(given, str):
        return given
    for constraint in (_TEXT, NO_POINTER):
        constraint.checked(given, info)
    if given.startswith("arn:"):
        return {"arn": given}
    place, _, key = given.partition(":")
    return {"arn": place, "key": key}


Secret = Annotated[
    SecretReference,
    BeforeValidator(_table, json_schema_input_type=SecretText | SecretReference),
]
"""A source, as a text or as a table."""
