"""The options of a log that FireLens takes."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from modules.language.patterns import Matches
from modules.language.texts import Text

LogOption = Annotated[
    str,
    Matches(
        r"@?[A-Za-z_][A-Za-z0-9_.-]{0,127}",
        "the name of an option, such as Name or @type, up to 128 letters, digits and _.-",
    ),
]

LogOptions = Annotated[dict[LogOption, Text], Field(max_length=50)]
