"""What ECS reads from secrets for the containers of a task."""

from __future__ import annotations

from typing import Any, NamedTuple

from modules.language.value import Value
from modules.secrets.source_spec import SecretSource

Secrets = Value[dict[str, SecretSource]]
"""Sources by the name of what they fill: a variable, an option of a log."""

Credentials = Value[tuple[SecretSource, ...]]
"""The secret for the registry of an image, or nothing."""

NO_SECRETS: Secrets = Value({})

NO_CREDENTIALS: Credentials = Value(())

_NONE: Value[dict[str, Any]] = Value({})


class ContainerSecrets(NamedTuple):
    """What is read for one container."""

    variables: Secrets = NO_SECRETS
    """Sources of its environment variables."""

    log_options: Secrets = NO_SECRETS
    """Sources of options of its log."""

    credentials: Credentials = NO_CREDENTIALS
    """The secret for the registry of its image, or nothing."""

    @property
    def sources(self) -> Value[tuple[SecretSource, ...]]:
        """All of them."""
        return self.variables.values + self.log_options.values + self.credentials


class FurtherSecrets(NamedTuple):
    """What is read for the further containers, by their names."""

    variables: Value[dict[str, Secrets]] = _NONE
    """Sources of environment variables."""

    log_options: Value[dict[str, Secrets]] = _NONE
    """Sources of options of logs."""

    credentials: Value[dict[str, Credentials]] = _NONE
    """The secrets for the registries of images."""

    def of(self, name: Value[str]) -> ContainerSecrets:
        """Return what is read for one of them."""
        return ContainerSecrets(
            self.variables[name], self.log_options[name], self.credentials[name]
        )

    @property
    def sources(self) -> Value[tuple[SecretSource, ...]]:
        """All of them."""
        variables = self.variables.values.map(lambda found: found.values).flat
        options = self.log_options.values.map(lambda found: found.values).flat
        return variables + options + self.credentials.values.flat
