"""Further containers of the tasks of a platform."""

from __future__ import annotations

from modules.language.texts import VariableName
from modules.language.value import Value
from modules.platform.passed_on_spec import PassedOn, passed_on
from modules.service.container_spec import ContainerInput


class OwnOfContainer(PassedOn):
    """What a further container says in the words of an environment file."""

    secrets: Value[dict[VariableName, str]] = Value({})
    """Environment variables from secrets, as the service or job has them. Default: none."""


ContainerTable = passed_on(
    "ContainerTable",
    "A further container: that of ``containers`` of the modules ``service`` and ``job``.",
    ContainerInput,
    without=frozenset({"secrets"}),
    looked_into=frozenset(ContainerInput.model_fields),
    own=OwnOfContainer,
)
