"""Texts that AWS takes as they are, but for their length and characters of control."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from modules.language.patterns import Matches
from modules.language.sources import ecs

NO_CONTROL = Matches(
    r"[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*", "text without NUL or another control character"
)

WORDS = Matches(
    r"[\t\n\r ]*[^\x00-\x20\x7f][^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*",
    "text that is not blank, without NUL or another control character",
    name="words",
)
"""What a person says to others."""

DEFINITION_BYTES = 65536
"""Largest task definition. Source: Amazon ECS service quotas."""

Text = Annotated[str, NO_CONTROL, Field(max_length=DEFINITION_BYTES)]
"""A part of a command, or the value of a variable. A rule counts them all together."""

VariableName = Annotated[
    str,
    Matches(
        r"[A-Za-z_][A-Za-z0-9_.-]{0,254}",
        "letters, digits and _.- with a letter or an underscore first, up to 255",
    ),
    ecs("RegisterTaskDefinition"),
]
"""The name of an environment variable, as containers take it: ``http_proxy``,
``ConnectionStrings__Default``, ``spring.datasource.url``."""
