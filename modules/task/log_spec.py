"""Where the log of a container goes: to a log group that exists, or as FireLens is told."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.patterns import Matches
from modules.language.sources import TakenBy, ecs
from modules.language.spec import Spec
from modules.language.texts import Text
from modules.language.value import Value

LogOption = Annotated[
    str,
    Matches(
        r"@?[A-Za-z_][A-Za-z0-9_.-]{0,127}",
        "the name of an option, such as Name or @type, up to 128 letters, digits and _.-",
    ),
]

LogOptions = Annotated[dict[LogOption, Text], Field(max_length=50)]

LogGroupName = Annotated[
    str,
    Matches(r"[A-Za-z0-9_/.#-]{1,512}", "the name of a log group, not its ARN: /ecs/orders"),
]


class ExistingLogGroup(Spec):
    """A log group that is made elsewhere."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    name: Annotated[Value[LogGroupName], Field(examples=["/ecs/orders"])]
    """Its name. It is in the account and region of the cluster."""
