"""What the containers of the module read from secrets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from modules.bindings.core import Construct
from modules.bindings.resources import local
from modules.language.expression import hcl
from modules.language.value import Value
from modules.secrets.source_spec import SecretSource
from modules.service.container_spec import ContainerInput
from modules.service.reads_spec import ReadsInput
from modules.service.secret_input_spec import by_name
from modules.task.secret_sources import ContainerSecrets, Credentials, FurtherSecrets


def read_by_main(stack: Construct, var: ReadsInput) -> ContainerSecrets:
    """Return what is read for the main container."""
    return ContainerSecrets(
        variables=local(stack, "secrets", by_name(var.secrets)),
        log_options=local(stack, "log_secrets", by_name(var.log_secret_options)),
        credentials=local(stack, "repository_credentials", _credentials(var)),
    )


def read_by_further(
    stack: Construct, containers: Value[dict[str, ContainerInput]]
) -> FurtherSecrets:
    """Return what is read for the further containers."""

    def each(name: str, found: Callable[[ContainerInput], Value[Any]]) -> Value[Any]:
        table = containers.keys.to_table(lambda container: found(containers[container]))
        found_by_name: Value[Any] = local(stack, name, table)
        return found_by_name

    return FurtherSecrets(
        variables=each("container_secrets", lambda one: by_name(one.secrets)),
        log_options=each("container_log_secrets", lambda one: by_name(one.log_secret_options)),
        credentials=each("container_credentials", _credentials),
    )


def _credentials(container: ReadsInput) -> Credentials:
    arn: Value[Any] = container.repository_credentials
    given: Value[tuple[str, ...]] = Value.planned(f"{hcl(arn)}[*]", tuple[str, ...])
    key_arn = container.repository_credentials_kms_key_arn
    return given.map(lambda arn: SecretSource(arn=arn, kms_key_arn=key_arn))
