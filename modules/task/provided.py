"""What the tasks of a service or job are provided with, beside what their spec says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from modules.language.value import Value
from modules.task.messages_spec import NO_MESSAGES, Messages
from modules.task.registry import Registry
from modules.task.secret_sources import ContainerSecrets, FurtherSecrets


class Provided(NamedTuple):
    """Variables, secrets, messages and images that others have for a task."""

    environment: Mapping[str, str]
    """Environment variables of all containers in addition to the spec's, which take precedence."""

    secrets: ContainerSecrets
    """What is read from secrets for the main container."""

    further_secrets: FurtherSecrets
    """The same for the further containers."""

    messages: Messages = NO_MESSAGES
    """Queues and topics that it uses."""

    registry: Registry | None = None
    """Repository of its image. Default: one of its own."""

    other_images: Sequence[Value[str]] = ()
    """What other services run of its own repository."""
